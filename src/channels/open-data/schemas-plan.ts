import { z } from 'zod'
import {
  channelOptionSchema,
  factSchema,
  localeSchema,
  locationSchema,
  named,
  referenceSchema,
  richTextSchema,
} from './schemas.ts'
import { momentsSchema } from './schemas-journey.ts'

const MAX_ANSWERS = 200
const day = z.string().max(20)

export const planRequestSchema = named(
  'PlanRequest',
  z.strictObject({
    answers: z
      .record(z.string().max(100), z.string().max(100))
      .refine((answers) => Object.keys(answers).length <= MAX_ANSWERS)
      .describe(
        'Van elke keuzevraag de sleutel van het gekozen antwoord. Een vraag die niet wordt gesteld, telt niet mee.',
      ),
    date: day
      .nullable()
      .optional()
      .describe('De dag van de gebeurtenis (JJJJ-MM-DD). Null: nog niet bekend; dan staan er geen datums in het plan.'),
    today: day.optional().describe('De dag waarvoor u het plan wilt (JJJJ-MM-DD). Zonder `today` is dat vandaag.'),
    language: localeSchema.optional().describe('Taal van de tekst. Zonder `language` krijgt u Nederlands.'),
  }),
  'De antwoorden waarvoor u een plan wilt. Wij bewaren ze niet en schrijven ze nergens op.',
)

const stepNameSchema = named('StepName', z.strictObject({ key: z.string(), title: z.string() }))
const stepKeys = z.array(z.string())
const groupName = z.enum(['late', 'now', 'soon', 'later'])

export const planSchema = named(
  'Plan',
  z.strictObject({
    kind: z.literal('plan'),
    journey: referenceSchema,
    language: localeSchema.describe('De taal die u vroeg.'),
    textLanguage: localeSchema.describe('De taal waarin de tekst er is: nl zolang er geen vertaling is.'),
    today: z.string(),
    date: z.string().nullable(),
    questions: z
      .array(
        z.strictObject({
          key: z.string(),
          kind: z.enum(['choice', 'date']),
          label: z.string(),
          chosen: z.string().nullable().describe('De sleutel van het antwoord. Null bij de datum.'),
        }),
      )
      .describe('De vragen die bij deze antwoorden zijn gesteld.'),
    steps: z
      .array(
        z.strictObject({
          key: z.string(),
          title: z.string(),
          text: richTextSchema,
          actor: z.enum(['resident', 'municipality', 'other']),
          actorLabel: z.string(),
          necessity: z.enum(['must', 'should', 'can']),
          when: groupName,
          earliest: z.string().nullable().describe('De eerste dag (JJJJ-MM-DD). Null: er is geen eerste dag.'),
          latest: z.string().nullable().describe('De laatste dag (JJJJ-MM-DD). Null: er is geen laatste dag.'),
          dates: z.array(z.string()).describe('Wanneer, in woorden.'),
          moments: momentsSchema.describe('Waaruit de dagen zijn geteld.'),
          timing: richTextSchema,
          whenLate: richTextSchema,
          because: z.array(z.string()).describe('De antwoorden waarom de stap in het plan staat. Leeg: voor iedereen.'),
          waitsFor: z.array(stepNameSchema).describe('De stappen die eerst komen.'),
          alternatives: z.array(stepNameSchema).describe('Stappen die ook volstaan, in plaats van deze.'),
          legalBasis: z.string(),
          costs: z.array(z.string()).describe('Sleutels van wat deze stap kost; het staat in `facts`.'),
          product: referenceSchema.nullable(),
          channelOptions: z.array(channelOptionSchema).describe('De manieren om het te regelen.'),
        }),
      )
      .describe('Alle stappen, in volgorde.'),
    groups: z
      .array(z.strictObject({ name: groupName, heading: z.string(), steps: stepKeys }))
      .describe('Wat de inwoner doet, naar wanneer het moet. Alleen groepen waar iets in staat.'),
    municipality: stepKeys.describe('Wat de gemeente doet zonder dat iemand het vraagt.'),
    others: stepKeys.describe('Wat anderen doen.'),
    evidence: z.array(z.strictObject({ text: z.string(), steps: z.array(stepNameSchema) })),
    costs: z.strictObject({
      needed: z
        .array(z.string())
        .describe('Wat zeker is: één bedrag voor wat iemand één keer betaalt, en elk bedrag per jaar of stuk apart.'),
      optional: z.array(z.string()).describe('Hetzelfde van wat iemand zelf kiest.'),
      depends: z
        .array(stepNameSchema)
        .describe('Stappen die niet zijn meegeteld: welk bedrag iemand betaalt, hangt af van de situatie.'),
    }),
    visits: z
      .array(
        z.strictObject({
          location: locationSchema,
          dates: z.string().nullable(),
          steps: z.array(stepNameSchema),
          notes: z.array(z.string()).describe('Wat iemand vooraf weet: een afspraak, wie er meekomt, wat eerst komt.'),
          bring: z.array(z.string()),
        }),
      )
      .describe('Wat in één bezoek aan de balie past.'),
    facts: z.array(factSchema),
    closing: richTextSchema,
    code: z
      .string()
      .nullable()
      .describe('Wie deze code heeft, opent hetzelfde plan. Null: voor deze dag is er geen code.'),
    url: z.string().describe('Het plan voor mensen.'),
    revision: z.int().describe('Stand van alle inhoud waarin dit is gelezen.'),
  }),
  'Een persoonlijk plan, precies zoals het op elk kanaal staat.',
)

export type PlanRequest = z.infer<typeof planRequestSchema>
export type PlanJson = z.infer<typeof planSchema>
