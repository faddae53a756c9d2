import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fact, rich, subject } from '#tests/fixtures/editorial/gate.ts'
import { looseFacts, looseIn } from './loose-facts.ts'

const kinds = (text: string) => looseIn([text]).map(({ kind }) => kind)
const found = (text: string) => looseIn([text]).map((loose) => loose.text)

describe('an amount by hand', () => {
  it.each([
    '€ 83,85',
    '€83.85',
    '83,85 euro',
    'EUR 50',
    'twintig euro',
    'vijfentwintig euro',
    '50,-',
    '50 cent',
    '€ 1.250',
    '2 miljoen euro',
    'twenty-five euros',
  ])('is %s', (text) => expect(kinds(`Het kost ${text} per keer.`)).toEqual(['money']))

  it('is any that is formatted as Dutch and English are, and is recognised as the same', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100)
    const locale = fc.constantFrom('nl-NL', 'en-GB')
    fc.assert(
      fc.property(amount, locale, fc.boolean(), (number, language, isRound) => {
        const style = {
          style: 'currency',
          currency: 'EUR',
          ...(isRound ? { trailingZeroDisplay: 'stripIfInteger' } : {}),
        }
        const written = new Intl.NumberFormat(language, style as Intl.NumberFormatOptions).format(number)
        const [loose, ...more] = looseIn([`U betaalt ${written}.`])
        expect(more).toEqual([])
        expect(loose).toMatchObject({ kind: 'money', text: written })
        expect(loose?.isSame({ number })).toBe(true)
        expect(loose?.isSame({ number: number + 0.01 })).toBe(false)
      }),
    )
  })
})

describe('a telephone number by hand', () => {
  it.each([
    '14 024',
    '14024',
    '024 - 329 90 00',
    '(024) 329 90 00',
    '0243299000',
    '06 12 34 56 78',
    '+31 24 329 90 00',
    '0031 24 3299000',
    '0800 - 1234',
    '0900-1234567',
  ])('is %s', (text) => expect(kinds(`Bel ${text} of kom langs.`)).toEqual(['telephone']))

  it('is any of ten digits, however they are spaced', () => {
    const digit = fc.integer({ min: 0, max: 9 })
    const spaces = fc.constantFrom('', ' ', '-', ' - ', '\u00a0')
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.array(fc.tuple(spaces, digit), { minLength: 8, maxLength: 8 }),
        (first, rest) => {
          const number = `0${first}${rest.flat().join('')}`
          expect(found(`Bel ${number}.`)).toEqual([number])
        },
      ),
    )
  })
})

describe('a term by hand', () => {
  it.each([
    '6 weken',
    '6\u00a0weken',
    'zes weken',
    '1 week',
    '5 werkdagen',
    'vijf volle dagen',
    '3 maanden',
    'eenentwintig dagen',
    'five working days',
    'two months',
  ])('is %s', (text) => expect(kinds(`Dat duurt ${text}, vaak.`)).toEqual(['term']))

  it('is also one, after "binnen"', () => {
    expect(found('Binnen een week hoort u van ons.')).toEqual(['een week'])
    expect(found('Kies een dag en een tijd.')).toEqual([])
  })

  it('is any number of days, weeks or months', () => {
    const units = {
      dagen: 'dagen',
      werkdagen: 'werkdagen',
      weken: 'weken',
      maanden: 'maanden',
      'working days': 'werkdagen',
      weeks: 'weken',
    } as const
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 365 }),
        fc.constantFrom(...(Object.keys(units) as (keyof typeof units)[])),
        (number, unit) => {
          const [loose] = looseIn([`Na ${number} ${unit} hoort u van ons.`])
          expect(loose?.isSame({ number, termUnit: units[unit] })).toBe(true)
        },
      ),
    )
  })
})

describe('a date by hand', () => {
  it.each([
    '1 januari 2027',
    '1 januari',
    '31 dec. 2026',
    '01-01-2027',
    '1/1/2027',
    '1.1.2027',
    '2027-01-01',
    '1 January 2027',
    'January 1, 2027',
    '1st of May',
  ])('is %s', (text) => expect(kinds(`Het begint op ${text} in de stad.`)).toEqual(['date']))

  it('is any day of this century', () => {
    const day = fc.integer({ min: 0, max: 36_000 }).map((days) => new Date(Date.UTC(2001, 0, 1) + days * 86_400_000))
    const style = fc.constantFrom('long', 'short', 'numeric' as const)
    fc.assert(
      fc.property(day, style, fc.constantFrom('nl-NL', 'en-GB'), (date, month, language) => {
        const options = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' } as Intl.DateTimeFormatOptions
        const [loose] = looseIn([`Vanaf ${new Intl.DateTimeFormat(language, options).format(date)} geldt dit.`])
        expect(loose?.isSame({ day: date.toJSON().slice(0, 10) })).toBe(true)
      }),
    )
  })
})

describe('no loose fact', () => {
  it.each([
    'Artikel 4:17 van de Algemene wet bestuursrecht',
    'Dat staat in de Wet van 5 juli 1989.',
    'U bent 18 jaar of ouder, en jonger dan 75 jaar.',
    'In 2027 gaat dit in, net als in mei 2026.',
    'Formulier 14 en bijlage 2.2 van EN 301 549',
    'Open van 9.00 tot 17.00 uur, 7 dagen per week.',
    'Schrijf naar Postbus 9105, 6500 HG Nijmegen.',
    'Betaal op NL12 BNGH 0285 0023 45.',
    'Uw burgerservicenummer heeft negen cijfers.',
    'Bel 112 als er gevaar is.',
    'Dit hoeft niet allemaal op één dag.',
    'U krijgt 21 procent terug.',
    'Versie 1.2.3 van 30.02.2027',
  ])('is in: %s', (text) => expect(found(text)).toEqual([]))
})

describe('the rule', () => {
  const facts = new Map([
    ['a', fact({ id: 'a', values: [{ number: 83.85 }] })],
    ['b', fact({ id: 'b', values: [{ number: 83.85, until: '2020-01-01T00:00:00Z' }] })],
    ['c', fact({ id: 'c', kind: 'telephone', values: [{ text: { nl: '024 - 329 90 00' } }] })],
  ])
  const check = (document: object) => looseFacts(subject({ document, context: { facts } }))

  it('names the field and offers the facts that have this value today', () => {
    expect(check({ sections: { apply: { nl: rich('U betaalt €&nbsp;**83,85**.') } } })).toMatchObject([
      {
        rule: 'loose-fact',
        field: 'sections.apply',
        locale: 'nl',
        severity: 'error',
        suggestions: [{ factKey: 'a', label: 'Feit a', text: '€\u00a083,85' }],
      },
    ])
    expect(check({ title: { en: 'Ring +31 24 3299000' } })).toMatchObject([
      { locale: 'en', suggestions: [{ factKey: 'c' }] },
    ])
  })

  it('says a thing once in a field, and is content with facts', () => {
    expect(check({ sections: { apply: { nl: rich('Betaal 5 euro.\n\nBetaal 5 euro.') } } })).toHaveLength(1)
    expect(check({ sections: { apply: { nl: rich('Betaal {{a}} binnen {{b}} weken.') } } })).toEqual([])
  })

  const same = (text: string, value: object) => looseIn([text])[0]?.isSame(value as never)

  it('takes an amount, term, number or day for a fact only where all of it is the same', () => {
    expect(same('2 miljoen euro', { number: 2_000_000 })).toBe(true)
    expect(same('50 cent', { number: 0.5 })).toBe(true)
    expect(same('€ 5', { number: 5.01 })).toBe(false)
    expect(same('€ 5', {})).toBe(false)
    expect(same('6 weken', { number: 6, termUnit: 'weken' })).toBe(true)
    expect(same('6 weken', { number: 6, termUnit: 'maanden' })).toBe(false)
    expect(same('6 weken', { number: 5, termUnit: 'weken' })).toBe(false)
    expect(same('binnen een week', { number: 1, termUnit: 'weken' })).toBe(true)
    expect(same('twee maanden', { number: 2, termUnit: 'maanden' })).toBe(true)
    expect(same('0031 24 3299000', { text: { nl: '024 - 329 90 00' } })).toBe(true)
    expect(same('024 - 329 90 01', { text: { nl: '024 - 329 90 00' } })).toBe(false)
    expect(same('1 maart 2027', { day: '2027-03-01' })).toBe(true)
    expect(same('1 maart 2027', { day: '2026-03-01' })).toBe(false)
    expect(same('1 maart', { day: '2026-03-01' })).toBe(true)
    expect(same('1 maart', {})).toBe(false)
  })

  it('gives the longest of what overlaps, in the order of the text, and no more than 25 of a field', () => {
    expect(found('Van 1 januari 2027 tot 2 weken later: € 5 of 10 euro.')).toEqual([
      '1 januari 2027',
      '2 weken',
      '€ 5',
      '10 euro',
    ])
    const many = Array.from({ length: 40 }, (_, n) => `€ ${n + 1}`).join(' en ')
    expect(check({ title: { nl: many } })).toHaveLength(25)
  })

  it('leaves the names of laws and messages for a time alone', () => {
    const fields = [
      { name: 'messages', type: 'array', fields: [{ name: 'text', type: 'text', localized: true }] },
    ] as never
    const document = { messages: [{ text: { nl: 'Dicht op 1 mei 2027' } }] }
    expect(looseFacts(subject({ document, fields }))).toEqual([])
  })

  it('says how to mend it: a fact in a text, and otherwise elsewhere', () => {
    expect(check({ title: { nl: 'Kost € 5' } })[0]?.message).toContain(
      'een bedrag met de hand: “€ 5”. Haal het hier weg.',
    )
    expect(check({ sections: { apply: { nl: rich('Kost € 5') } } })[0]?.message).toContain(
      'Zet er een feit voor in de plaats.',
    )
  })
})
