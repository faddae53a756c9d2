import { expect, it } from 'vitest'
import type { Locale } from '#src/answers/model/types.ts'
import { search } from '#src/search/search.ts'
import { testContent } from '../helpers/content.ts'

const content = testContent()

/** What people type, as they type it, and what must then be among the first three. */
const DUTCH: [query: string, slug: string][] = [
  ['verhuizen', 'verhuizing-doorgeven'],
  ['verhuisen', 'verhuizing-doorgeven'],
  ['Ik ben verhuisd', 'verhuizing-doorgeven'],
  ['verhuiz', 'verhuizing-doorgeven'],
  ['adres wijzigen', 'verhuizing-doorgeven'],
  ['adreswijziging', 'verhuizing-doorgeven'],
  ['nieuw adres doorgeven', 'verhuizing-doorgeven'],
  ['inschrijven op een adres', 'verhuizing-doorgeven'],
  ['id kaart', 'identiteitskaart'],
  ['idkaart', 'identiteitskaart'],
  ['ID-kaart', 'identiteitskaart'],
  ['identiteidskaart', 'identiteitskaart'],
  ['identiteitsbewijs', 'identiteitskaart'],
  ['paspoort', 'paspoort'],
  ['paspord', 'paspoort'],
  ['paspoort verlengen', 'paspoort'],
  ['paspoort kwijt', 'vermissing-reisdocument'],
  ['mijn paspoort is gestolen', 'vermissing-reisdocument'],
  ['id kaart verloren', 'vermissing-reisdocument'],
  ['rijbewijs verlengen', 'rijbewijs'],
  ['rij bewijs', 'rijbewijs'],
  ['rijbewijzen', 'rijbewijs'],
  ['grofvuil', 'afvalpas-grofvuil'],
  ['grof vuil', 'afvalpas-grofvuil'],
  ['vuilnis', 'afvalpas-grofvuil'],
  ['milieustraat', 'afvalpas-grofvuil'],
  ['uitkering', 'bijstandsuitkering'],
  ['uitkering aanvragen', 'bijstandsuitkering'],
  ['bijstand', 'bijstandsuitkering'],
  ['parkeervergunning', 'parkeervergunning-bewoners'],
  ['vergunning parkeren', 'parkeervergunning-bewoners'],
  ['parkeer vergunning', 'parkeervergunning-bewoners'],
  ['bewonersvergunning', 'parkeervergunning-bewoners'],
  ['bezoek parkeren', 'bezoekersparkeren'],
  ['invalidenparkeerkaart', 'gehandicaptenparkeerkaart'],
  ['gehandicapten parkeerkaart', 'gehandicaptenparkeerkaart'],
  ['trouwen', 'huwelijk-melden'],
  ['getrouwd naam veranderen', 'naamgebruik'],
  ['scheiden', 'naamgebruik'],
  ['gescheiden naam', 'naamgebruik'],
  ['baby aangeven', 'geboorteaangifte'],
  ['geboorte aangifte', 'geboorteaangifte'],
  ['overleden', 'overlijdensaangifte'],
  ['schulden', 'schuldhulpverlening'],
  ['hulp bij schuld', 'schuldhulpverlening'],
  ['losse stoeptegel', 'melding-openbare-ruimte'],
  ['kapotte lantaarnpaal', 'melding-openbare-ruimte'],
  ['dakkapel', 'omgevingsvergunning'],
  ['bouwvergunning', 'omgevingsvergunning'],
  ['boom kappen', 'omgevingsvergunning'],
  ['hondenbelasting', 'hondenbelasting'],
  ['belasting hond', 'hondenbelasting'],
  ['bezwaar maken', 'bezwaar'],
  ['woz te hoog', 'woz-bezwaar'],
  ['wob verzoek', 'woo-verzoek'],
  ['vog', 'vog'],
  ['verklaring omtrend gedrag', 'vog'],
  ['uittreksel bevolkingsregister', 'uittreksel-brp'],
  ['rolstoel', 'wmo-hulpmiddel'],
  ['huishoudelijke hulp', 'wmo-huishoudelijke-hulp'],
  ['emigreren', 'vertrek-buitenland'],
  ['klacht indienen', 'klacht'],
  ['straatfeest organiseren', 'evenement'],
]

const ENGLISH: [query: string, slug: string][] = [
  ['moving', 'verhuizing-doorgeven'],
  ['I moved to a new address', 'verhuizing-doorgeven'],
  ['passports', 'paspoort'],
  ['renewing my passport', 'paspoort'],
  ['pasport', 'paspoort'],
  ['id card', 'identiteitskaart'],
  ['parking permit', 'parkeervergunning-bewoners'],
  ['drivers license', 'rijbewijs'],
  ['birth registration', 'geboorteaangifte'],
  ['garbage', 'afvalpas-grofvuil'],
  ['street lights broken', 'melding-openbare-ruimte'],
  ['bsn', 'inschrijving-buitenland'],
  ['freedom of information', 'woo-verzoek'],
  ['divorced', 'echtscheiding-inschrijven'],
  ['getting married', 'huwelijk-melden'],
  ['my father died', 'overlijdensaangifte'],
  ['debts', 'schuldhulpverlening'],
  ['no income', 'bijstandsuitkering'],
  ['wheel chair', 'wmo-hulpmiddel'],
  ['visitor parking', 'bezoekersparkeren'],
  ['open a cafe', 'exploitatievergunning-horeca'],
  ['planning permission', 'omgevingsvergunning'],
  ['good conduct', 'vog'],
]

const found = (query: string, locale: Locale) => search({ published: content.snapshot.current(), locale, query })
const products = (query: string, locale: Locale) =>
  found(query, locale)
    .slice(0, 3)
    .map(({ slug }) => slug)

it.each(DUTCH)('“%s” leads to %s', (query, slug) => {
  expect(products(query, 'nl')).toContain(slug)
})

it.each(ENGLISH)('“%s” leads to %s in English', (query, slug) => {
  expect(products(query, 'en')).toContain(slug)
})

it('finds what only the running text says', () => {
  expect(found('thuisbezorgen', 'nl').map(({ slug }) => slug)).toContain('paspoort')
})

it('finds nothing for what nobody wrote about', () => {
  expect(found('xylofoonles', 'nl')).toEqual([])
})
