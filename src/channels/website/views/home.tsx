import { Heading } from '@nl-design-system-candidate/heading-react'
import type { ReactNode } from 'react'
import { MEDIA_IN_CONTACT_ORDER } from '#src/answers/model/contact-order.ts'
import type { Place } from '#src/answers/model/target.ts'
import type { Channel } from '#src/answers/model/types.ts'
import { MEDIA } from '#src/domain/media.ts'
import type { Page, PageContext } from '../../page.ts'
import { pageOf } from '../layout/Document.tsx'
import { SearchForm } from '../layout/SearchForm.tsx'
import { Cards } from '../parts/Cards.tsx'
import { ContactWays } from '../parts/ContactWays.tsx'
import { subjectIcon } from '../parts/Icon.tsx'
import { Part } from '../parts/Page.tsx'
import { TopTasks } from '../parts/TopTasks.tsx'
import { wordsOf } from '../view.ts'

const WITHOUT_SCREEN = MEDIA_IN_CONTACT_ORDER.filter((medium) => MEDIA[medium].needsNoScreen)

export const homePage: Page = (context) => {
  const { own } = wordsOf(context)
  const { municipality } = context.published.site(context.locale)
  return pageOf({
    context,
    title: own.home,
    description: own.homeDescription(municipality.name),
    hasSearch: false,
    children: <Home context={context} />,
  })
}

function Home({ context }: { context: PageContext }): ReactNode {
  const { own } = wordsOf(context)
  const { published, locale } = context
  const site = published.site(locale)
  return (
    <>
      <div className="em-hero">
        <HeroArt />
        <div className="em-wrap em-hero__inner">
          <Heading level={1}>{own.homeTitle(site.municipality.name)}</Heading>
          <p className="em-hero__lead">{own.homeLead}</p>
          <SearchForm context={context} size="large" />
        </div>
      </div>
      <div className="em-wrap">
        {site.topTasks.length > 0 && (
          <Part title={own.topTasks}>
            <TopTasks tasks={site.topTasks} locale={locale} />
          </Part>
        )}
      </div>
      <div className="em-band">
        <Part title={own.rather} lead={own.ratherLead} className="em-wrap">
          <ContactWays channels={waysWithoutScreen(published.channels(locale))} context={context} />
          <More to={{ kind: 'contact' }} label={own.allContact} context={context} />
        </Part>
      </div>
      <div className="em-wrap">
        {site.featuredJourneys.length > 0 && (
          <Part title={own.lifeEvents} lead={own.lifeEventsLead}>
            <Cards items={site.featuredJourneys} locale={locale} level={3} icon={subjectIcon} />
            <More to={{ kind: 'journeys' }} label={own.allEvents} context={context} />
          </Part>
        )}
        <Part title={own.themes}>
          <Cards items={published.themes(locale)} locale={locale} level={3} icon={subjectIcon} />
          <More to={{ kind: 'products' }} label={own.allProducts} context={context} />
        </Part>
      </div>
    </>
  )
}

/** The first channel of each medium that needs no screen, in the editors' order. */
function waysWithoutScreen(channels: readonly Channel[]): Channel[] {
  return WITHOUT_SCREEN.flatMap(
    (medium) => channels.find((channel) => channel.medium === medium && channel.showOnContact) ?? [],
  )
}

function HeroArt(): ReactNode {
  return (
    <svg className="em-hero__art" viewBox="0 0 420 360" width="420" height="360" aria-hidden="true" focusable="false">
      <path d="M60 20h240a26 26 0 0 1 26 26v150a26 26 0 0 1-26 26H170l-70 56v-56H60a26 26 0 0 1-26-26V46a26 26 0 0 1 26-26" />
      <path d="M110 96c24 74 116 74 140 0" />
      <path d="M262 176h110a22 22 0 0 1 22 22v88a22 22 0 0 1-22 22h-14v42l-54-42h-42a22 22 0 0 1-22-22v-88a22 22 0 0 1 22-22" />
      <path d="M288 228c12 38 46 38 58 0" />
    </svg>
  )
}

function More({ to, label, context }: { to: Place; label: string; context: PageContext }): ReactNode {
  return (
    <p className="em-more">
      <a className="nl-link" href={context.linkTo(to, context.locale)}>
        {label}
      </a>
    </p>
  )
}
