import { z } from 'zod'
import { listQuery, oneQuery } from './query.ts'
import { registry } from './schemas.ts'
import './schemas-journey.ts'
import './schemas-plan.ts'

type Json = Record<string, unknown>

const DESCRIPTION = [
  'Alles wat de gemeente aan inwoners vertelt, als open data: dezelfde tekst, feiten en manieren om iets te regelen',
  'als op de website, aan de telefoon en in een brief. Adressen en vragen zijn Nederlands, namen van velden Engels.',
  'Een veld dat leeg kan zijn is null en ontbreekt nooit. Er kunnen velden bij komen binnen v1; er gaan er geen af.',
  'Bedragen zijn in euro. Wie een adres gebruikt dat is veranderd, krijgt een 308 naar het nieuwe.',
].join(' ')

/** The OpenAPI 3.1 description, generated from the schemas with which the tests validate the responses. */
export function openApi({ siteUrl, name }: { siteUrl: string; name: string }): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: `Open data van ${name}`,
      version: '1.0.0',
      description: DESCRIPTION,
      license: { name: 'CC0 1.0', identifier: 'CC0-1.0' },
    },
    servers: [{ url: `${siteUrl}/open/v1` }],
    paths: {
      '/': path({ id: 'begin', summary: 'Wat hier te vinden is', schema: 'Index', query: oneQuery }),
      '/producten': path({
        id: 'producten',
        summary: 'Alle producten, per pagina',
        schema: 'List',
        query: listQuery,
      }),
      '/producten/{slug}': path({
        id: 'product',
        summary: 'Een product',
        schema: 'Product',
        hasSlug: true,
        query: oneQuery,
      }),
      '/gebeurtenissen': path({
        id: 'gebeurtenissen',
        summary: 'Alle gebeurtenissen, per pagina',
        schema: 'List',
        query: listQuery,
      }),
      '/gebeurtenissen/{slug}': path({
        id: 'gebeurtenis',
        summary: 'Een gebeurtenis',
        schema: 'Journey',
        hasSlug: true,
        query: oneQuery,
      }),
      '/gebeurtenissen/{slug}/plan': planPath,
    },
    components: { schemas: componentSchemas() },
  }
}

const SLUG: Json = {
  name: 'slug',
  in: 'path',
  required: true,
  description: 'De naam in het adres, zoals in de lijst.',
  schema: { type: 'string' },
}

/** The parameters that this schema validates, with the types after parsing: a number where digits are parsed as one. */
function queryParameters(query: z.ZodObject): Json[] {
  return Object.entries(query.shape).map(([name, checked]) => {
    const { $schema: _schema, description, ...schema } = z.toJSONSchema(checked as z.ZodType)
    return { name, in: 'query', required: false, description, schema }
  })
}

const TOO_MANY = refusal('Te veel vragen; Retry-After zegt hoe lang wachten')

const planPath: Json = {
  post: {
    operationId: 'plan',
    summary: 'Het persoonlijke plan bij deze antwoorden',
    parameters: [SLUG],
    requestBody: { required: true, content: { 'application/json': { schema: reference('PlanRequest') } } },
    responses: {
      200: done('Plan'),
      308: { description: 'Het adres is veranderd; zie Location' },
      400: refusal(
        'De vraag klopt niet: een antwoord dat er niet is, een dag die niet kan, of een vraag zonder antwoord',
      ),
      404: refusal('Niet gevonden'),
      411: refusal('Er staat niet bij hoe lang het is'),
      413: refusal('Te groot'),
      415: refusal('Geen JSON'),
      429: TOO_MANY,
    },
  },
}

function path({
  id,
  summary,
  schema,
  hasSlug = false,
  query,
}: {
  id: string
  summary: string
  schema: string
  hasSlug?: boolean
  query: z.ZodObject
}): Json {
  return {
    get: {
      operationId: id,
      summary,
      parameters: [...(hasSlug ? [SLUG] : []), ...queryParameters(query)],
      responses: {
        200: done(schema),
        400: refusal('De vraag klopt niet'),
        429: TOO_MANY,
        ...(hasSlug
          ? { 308: { description: 'Het adres is veranderd; zie Location' }, 404: refusal('Niet gevonden') }
          : {}),
      },
    },
  }
}

function done(schema: string): Json {
  return { description: 'Gelukt', content: { 'application/json': { schema: reference(schema) } } }
}

function refusal(description: string): Json {
  return { description, content: { 'application/problem+json': { schema: reference('Problem') } } }
}

function reference(id: string): Json {
  return { $ref: `#/components/schemas/${id}` }
}

function componentSchemas(): Json {
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema]),
  )
}
