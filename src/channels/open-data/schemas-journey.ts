import { z } from 'zod'
import { UNITS } from '#journeys/model.ts'
import type { Condition } from '#src/answers/model/types.ts'
import { factSchema, named, published, referenceSchema, richTextSchema, stamped } from './schemas.ts'

const conditionSchema: z.ZodType<Condition> = named(
  'Condition',
  z.lazy(() =>
    z.union([
      z.strictObject({ question: z.string(), options: z.array(z.string()) }),
      z.strictObject({ all: z.array(conditionSchema) }),
      z.strictObject({ any: z.array(conditionSchema) }),
      z.strictObject({ not: conditionSchema }),
    ]),
  ),
  'Een voorwaarde: een van deze antwoorden op een vraag, of voorwaarden die allemaal, een ervan of juist niet gelden.',
)
const onlyIf = conditionSchema.nullable()

const momentSchema = named(
  'Moment',
  z.strictObject({
    amount: z.int().min(0).describe('Hoeveel: 5. Bij 0 is het de dag zelf.'),
    unit: z.enum(UNITS).describe('Van wat: dagen, werkdagen, weken of maanden.'),
    side: z.enum(['before', 'after']),
    step: z
      .string()
      .nullable()
      .describe(
        'De sleutel van de stap waar het vanaf telt: van `earliest` de eerste dag, van `latest` de laatste. Null: de gebeurtenis.',
      ),
  }),
  'Een moment, geteld vanaf de gebeurtenis of een andere stap.',
)

export const momentsSchema = named(
  'Moments',
  z.strictObject({
    earliest: momentSchema.nullable().describe('Op zijn vroegst. Null: er is geen eerste dag.'),
    latest: momentSchema.nullable().describe('Uiterlijk. Null: er is geen laatste dag.'),
    movesToWorkingDay: z
      .boolean()
      .describe('De Algemene termijnenwet geldt: een laatste dag in het weekend of op een feestdag schuift op.'),
  }),
  'Wanneer een stap kan, als gegevens.',
)

export const journeySchema = named(
  'Journey',
  z.strictObject({
    kind: z.literal('journey'),
    ...published,
    introduction: richTextSchema,
    eventName: z.string().describe('De gebeurtenis in een zin: "uw verhuizing"'),
    questions: z.array(
      z.strictObject({
        key: z.string(),
        kind: z.enum(['choice', 'date']),
        label: z.string(),
        help: z.string(),
        options: z.array(z.strictObject({ key: z.string(), label: z.string() })),
        onlyIf: onlyIf.describe('De vraag wordt alleen dan gesteld. Null: altijd.'),
      }),
    ),
    steps: z.array(
      z.strictObject({
        key: z.string(),
        title: z.string(),
        text: richTextSchema,
        actor: z.enum(['resident', 'municipality', 'other']),
        actorLabel: z.string(),
        necessity: z.enum(['must', 'should', 'can']),
        condition: z.string().nullable().describe('Voor wie de stap is, in woorden. Null: voor iedereen.'),
        onlyIf: onlyIf.describe('Hetzelfde als gegevens.'),
        after: z.array(z.string()).describe('Sleutels van de stappen die eerst komen.'),
        oneOf: z.string().nullable().describe('Van stappen met dezelfde naam hier is er één genoeg.'),
        counted: z.array(z.string()).describe('Wanneer, geteld vanaf de gebeurtenis. Leeg: wanneer u wilt.'),
        moments: momentsSchema.describe('Hetzelfde als gegevens.'),
        timing: richTextSchema,
        whenLate: richTextSchema.describe('Wat er gebeurt als het te laat is.'),
        legalBasis: z.string(),
        costs: z.array(z.string()).describe('Sleutels van wat deze stap kost; het staat in `facts`.'),
        product: referenceSchema.nullable(),
      }),
    ),
    facts: z.array(factSchema),
    closing: richTextSchema,
    themes: z.array(referenceSchema),
    keywords: z.array(z.string()),
    ...stamped,
  }),
  'Een gebeurtenis met haar stappen.',
)

export type JourneyJson = z.infer<typeof journeySchema>
