import type { Answer, ChannelOption } from '#src/answers/model/types.ts'
import type { PageContext } from '../../page.ts'

/** A product as structured data for search engines: schema.org's GovernmentService. */
export function serviceLd(answer: Answer, context: PageContext): object {
  const { municipality } = context.published.site(context.locale)
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: answer.title,
    description: answer.summary,
    url: context.webAddress(answer, answer.locale),
    inLanguage: answer.textLocale,
    ...(answer.upl ? { serviceType: answer.upl.name, sameAs: answer.upl.uri } : {}),
    provider: {
      '@type': 'GovernmentOrganization',
      name: municipality.name,
      url: municipality.url,
      sameAs: municipality.owmsUri,
    },
    audience: answer.audience.map(({ label }) => ({ '@type': 'Audience', audienceType: label })),
    availableChannel: answer.channelOptions.map(channelLd),
  }
}

function channelLd({ channel, url, action }: ChannelOption): object {
  const serviceUrl = url ?? channel.url
  const number = channel.telephone?.href?.replace(/^tel:/, '')
  return {
    '@type': 'ServiceChannel',
    name: action,
    ...(serviceUrl ? { serviceUrl } : {}),
    ...(number ? { servicePhone: { '@type': 'ContactPoint', telephone: number } } : {}),
    ...(channel.locations.length > 0
      ? {
          serviceLocation: channel.locations.map(({ title, address }) => ({
            '@type': 'Place',
            name: title,
            address: {
              '@type': 'PostalAddress',
              streetAddress: `${address.street} ${address.number}`,
              postalCode: address.postcode,
              addressLocality: address.city,
              addressCountry: 'NL',
            },
          })),
        }
      : {}),
  }
}
