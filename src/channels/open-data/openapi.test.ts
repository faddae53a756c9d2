import { describe, expect, test } from 'vitest'
import { routeAt } from '#src/channels/channel.ts'
import { fixtureContext } from '#tests/fixtures/channels/published.ts'
import { openApi } from './openapi.ts'
import { openData } from './pages.ts'

type Schema = { type: string; enum?: string[]; minimum?: number; maximum?: number; default: string | number }
type Parameter = { name: string; in: string; required: boolean; description: string; schema: Schema }

const { paths } = openApi({ siteUrl: 'https://www.example.nl', name: 'Voorbeeld' }) as {
  paths: Record<string, { get?: { parameters: Parameter[] } }>
}
const ADDRESSES = Object.entries(paths).flatMap(([path, { get }]) => (get ? [{ path, said: get.parameters }] : []))
const inQuery = (said: Parameter[]) => said.filter((parameter) => parameter.in === 'query')
const PARAMETERS = ADDRESSES.flatMap(({ path, said }) =>
  inQuery(said).map((parameter) => ({ path, name: parameter.name, parameter })),
)
const NAMES = [...new Set(PARAMETERS.map(({ name }) => name))]

test('the description has parameters of every kind', () => {
  expect(NAMES.sort()).toEqual(['aantal', 'pagina', 'taal'])
})

describe('a parameter in the description', () => {
  test.each(PARAMETERS)('of $path is taken within its bounds, and not beyond: $name', ({ path, name, parameter }) => {
    const { enum: options, minimum, maximum } = parameter.schema
    for (const value of options ?? [minimum!, maximum!]) expect(ask(path, { [name]: value })).toMatchObject(FOUND)
    for (const value of options ? ['', 'fr'] : ['', minimum! - 1, maximum! + 1, '1.0', '1e1', ' 1', '+1'])
      expect(ask(path, { [name]: value })).toMatchObject(REFUSED)
  })

  test.each(PARAMETERS)('of $path may be left out, and then is what it says: $name', ({ path, name, parameter }) => {
    expect(parameter).toMatchObject({ required: false, description: expect.stringMatching(/\.$/) })
    expect(ask(path, { [name]: parameter.schema.default })).toEqual(ask(path, {}))
  })
})

describe('an address', () => {
  test.each(ADDRESSES)('$path takes no parameter that the description does not name', ({ path, said }) => {
    const named = inQuery(said).map(({ name }) => name)
    for (const name of [...NAMES, 'zoek'].filter((one) => !named.includes(one)))
      for (const value of ['nl', '1', '']) expect(ask(path, { [name]: value })).toMatchObject(REFUSED)
  })

  test.each(ADDRESSES)('$path has what stands in it among its parameters', ({ path, said }) => {
    const inPath = said.filter((parameter) => parameter.in === 'path')
    expect(inPath.map(({ name, required }) => `${name} ${required}`)).toEqual(
      path.includes('{slug}') ? ['slug true'] : [],
    )
  })
})

const FOUND = { status: 200 }
const REFUSED = { status: 400 }
const SLUGS: Record<string, string> = { producten: 'verhuizing-doorgeven', gebeurtenissen: 'verhuizen' }

function ask(path: string, query: Record<string, string | number>) {
  const served = `/open/v1${path === '/' ? '' : path}`.replace('{slug}', ':slug')
  const given = Object.entries(query).map(([name, value]) => [name, String(value)])
  const slug = SLUGS[path.split('/')[1] ?? ''] ?? ''
  return routeAt(openData, served).show(
    fixtureContext({ path: served, params: { slug }, query: new URLSearchParams(given) }, openData),
  )
}
