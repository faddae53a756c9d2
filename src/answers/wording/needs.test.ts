import { describe, expect, it } from 'vitest'
import { needsInWords } from './needs.ts'

const said = (...codes: Parameters<typeof needsInWords>[0]['codes']) =>
  needsInWords({ codes, locale: 'nl' }).map(({ label }) => label)

describe('what someone needs', () => {
  it('is one way to sign in, not all of them', () => {
    expect(said('digid', 'yivi', 'eherkenning')).toEqual(['DigiD', 'of Yivi', 'of eHerkenning'])
  })

  it('is everything else that is named, after signing in', () => {
    expect(said('digid', 'documenten', 'yivi')).toEqual(['DigiD', 'of Yivi', ...said('documenten')])
    expect(said('afspraak', 'pinpas')).toHaveLength(2)
  })
})
