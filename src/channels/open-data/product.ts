import type { Answer, ChannelOption } from '#src/answers/model/types.ts'
import { SOURCE_LOCALE } from '#src/domain/locales.ts'
import { fullAddress } from '../links.ts'
import { type DataLinks, richTextJson } from './richText.tsx'
import type { ChannelOptionJson, ProductJson } from './schemas.ts'
import { factJson, locationJson, questionJson, referenceJson, scheduleJson } from './shared.ts'

/** A product as JSON: all fields of the Answer and nothing else. */
export function productJson({ answer, links }: { answer: Answer; links: DataLinks }): ProductJson {
  const { locale } = answer
  return {
    kind: 'product',
    id: answer.id,
    slug: answer.slug,
    language: locale,
    textLanguage: answer.textLocale,
    url: links.webAddress(answer, locale),
    shortUrl: links.webAddress({ kind: 'productNumber', number: answer.shortNumber }, SOURCE_LOCALE),
    title: answer.title,
    summary: answer.summary,
    letterUrl: links.webAddress({ kind: 'productLetter', slug: answer.slug }, locale),
    sections: answer.sections.map(({ name, heading, body }) => ({
      name,
      heading,
      body: richTextJson({ blocks: body, links }),
    })),
    evidence: [...answer.evidence],
    facts: answer.facts.map(factJson),
    keyFacts: answer.keyFacts.map(({ key }) => key),
    channelOptions: answer.channelOptions.map((option) => optionJson(option, links)),
    exception: answer.exception && {
      reason: answer.exception.reason,
      legalGround: answer.exception.legalGround,
    },
    audience: answer.audience.map(({ code, label }) => ({ code, label })),
    upl: answer.upl && { name: answer.upl.name, uri: answer.upl.uri },
    legalBasis: answer.legalBasis.map(({ title, url }) => ({ title, url })),
    proactivity: answer.proactivity.map(({ kind, kindLabel, explanation, refuse }) => ({
      kind,
      kindLabel,
      explanation,
      refuse,
    })),
    themes: answer.themes.map((reference) => referenceJson({ reference, links, locale })),
    journeys: answer.journeys.map((reference) => referenceJson({ reference, links, locale })),
    related: answer.related.map((reference) => referenceJson({ reference, links, locale })),
    relatedRights: answer.relatedRights.map((reference) => referenceJson({ reference, links, locale })),
    questions: answer.questions.map((question) => questionJson(question, links)),
    keywords: [...answer.keywords],
    sensitive: answer.sensitive,
    department: answer.department,
    reviewedOn: answer.reviewedOn,
    news: answer.news,
    revision: answer.revision,
    hash: answer.hash,
  }
}

/** An option of a product. */
export function optionJson(option: ChannelOption, links: DataLinks): ChannelOptionJson {
  const { channel } = option
  return {
    channel: {
      slug: channel.slug,
      title: channel.title,
      kind: channel.kind,
      medium: channel.medium,
      url: channel.url && fullAddress({ url: channel.url }, links),
      telephone: channel.telephone && factJson(channel.telephone),
      postalAddress: channel.postalAddress,
      schedule: channel.schedule && scheduleJson(channel.schedule),
      locations: channel.locations.map(locationJson),
    },
    kind: option.kind,
    role: option.role,
    roleLabel: option.roleLabel,
    action: option.action,
    how: richTextJson({ blocks: option.how, links }),
    needs: option.needs.map(({ code, label }) => ({ code, label })),
    duration: option.duration?.key ?? null,
    url: option.url && fullAddress({ url: option.url }, links),
  }
}
