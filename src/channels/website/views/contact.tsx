import type { ReactNode } from 'react'
import type { Channel } from '#src/answers/model/types.ts'
import type { Page, PageContext } from '../../page.ts'
import { pageOf } from '../layout/Document.tsx'
import { ChannelCards } from '../parts/ChannelCards.tsx'
import { ChannelDetails } from '../parts/ChannelDetails.tsx'
import { PageTitle } from '../parts/Page.tsx'
import { wordsOf } from '../view.ts'
import { moved } from './moved.ts'

/** All channels, digital and not digital side by side. */
export const contactPage: Page = (context) => {
  const { own } = wordsOf(context)
  return pageOf({
    context,
    title: own.contactTitle,
    description: own.contactLead,
    crumbs: [{ label: own.contactShort, to: { kind: 'contact' } }],
    children: (
      <>
        <PageTitle title={own.contactTitle} lead={own.contactLead} />
        <div className="em-wrap">
          <ChannelCards
            channels={context.published.channels(context.locale).filter(({ showOnContact }) => showOnContact)}
            context={context}
          />
        </div>
      </>
    ),
  })
}

/** One channel: how to reach it, where it is and when it is open. */
export const channelPage: Page = (context) => {
  const slug = context.params.slug ?? ''
  const channel = context.published.channel(slug, context.locale)
  if (!channel) return moved({ kind: 'channel', slug, context })
  const { own } = wordsOf(context)
  return pageOf({
    context,
    title: channel.title,
    description: channel.summary,
    crumbs: [
      { label: own.contactShort, to: { kind: 'contact' } },
      { label: channel.title, to: { kind: 'channel', slug: channel.slug } },
    ],
    children: <ChannelArticle channel={channel} context={context} />,
  })
}

function ChannelArticle({ channel, context }: { channel: Channel; context: PageContext }): ReactNode {
  return (
    <article>
      <PageTitle title={channel.title} lead={channel.summary} />
      <div className="em-wrap">
        <ChannelDetails channel={channel} context={context} />
      </div>
    </article>
  )
}
