import type { ReactNode } from 'react'
import type { Channel, Published, Reference } from '#src/answers/types.ts'
import type { PageResult } from '#src/channels/page.ts'
import { FactValue } from '#src/channels/parts/RichText.tsx'
import { type DeskContext, deskPath } from './context.ts'
import { deskPage } from './DeskShell.tsx'
import { SearchForm } from './SearchForm.tsx'
import { deskWords as say } from './words.ts'

/** Where a call starts: the search box has the cursor; below it what is asked most and who is open now. */
export function homePage(context: DeskContext): PageResult {
  const { published } = context
  const site = published.site('nl')
  return deskPage({
    context,
    title: say.homeTitle,
    hasSearch: false,
    children: (
      <div className="home">
        <h1>{say.homeTitle}</h1>
        <SearchForm isLarge />
        <div className="home-columns">
          <LinkList title={say.topTasks} references={site.topTasks} />
          <LinkList title={say.journeys} references={published.journeys('nl')} />
          <section>
            <h2>{say.openNow}</h2>
            <dl className="open-list">
              {published.channels('nl').map((channel) => (
                <OpenNow key={channel.slug} channel={channel} published={published} />
              ))}
            </dl>
          </section>
        </div>
        {published.questions('nl').length > 0 && (
          <section>
            <h2>{say.questions}</h2>
            <ul className="columns">
              {published.questions('nl').map(({ slug, question }) => (
                <li key={slug}>
                  <a href={`/kcc/vragen/${slug}`}>{question}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h2>{say.allProducts}</h2>
          <ul className="columns">
            {published.products('nl').map(({ slug, title, path }) => (
              <li key={slug}>
                <a href={deskPath(path)}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    ),
  })
}

function LinkList({ title, references }: { title: string; references: readonly Reference[] }): ReactNode {
  if (references.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="link-list">
        {references.map((reference) => (
          <li key={reference.slug}>
            <a href={deskPath(reference.path)}>{reference.title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function OpenNow({ channel, published }: { channel: Channel; published: Published }): ReactNode {
  const places = [
    ...(channel.schedule ? [{ title: channel.title, schedule: channel.schedule }] : []),
    ...channel.locations,
  ]
  if (places.length === 0) return <OpenRow title={channel.title} isOpen={null} text={say.noHours} />
  return places.map((place) => {
    const { isOpen, text } = published.openingStatus(place.schedule, 'nl')
    return (
      <OpenRow key={place.title} title={place.title} isOpen={text ? isOpen : null} text={text || say.noHours}>
        {channel.telephone && <FactValue fact={channel.telephone} />}
      </OpenRow>
    )
  })
}

type OpenRowProps = { title: string; isOpen: boolean | null; text: string; children?: ReactNode }

function OpenRow({ title, isOpen, text, children }: OpenRowProps): ReactNode {
  const state = isOpen === null ? '' : isOpen ? 'is-open' : 'is-closed'
  return (
    <div>
      <dt>
        {title} {children}
      </dt>
      <dd className={state}>{text}</dd>
    </div>
  )
}
