import type { ReactNode } from 'react'
import type { PageBlock } from '#src/answers/model/types.ts'
import type { Page, PageContext } from '../../page.ts'
import { pageOf } from '../layout/Document.tsx'
import { Callout } from '../parts/Callout.tsx'
import { Cards } from '../parts/Cards.tsx'
import { ContactWays } from '../parts/ContactWays.tsx'
import { subjectIcon } from '../parts/Icon.tsx'
import { PageTitle, Part } from '../parts/Page.tsx'
import { Text } from '../parts/Text.tsx'
import { moved } from './moved.ts'

/** A page that editors composed from blocks: privacy, accessibility, about this site. */
export const composedPage: Page = (context) => {
  const slug = context.params.slug ?? ''
  const page = context.published.page(slug, context.locale)
  if (!page) return moved({ kind: 'page', slug, context })
  return pageOf({
    context,
    title: page.title,
    description: page.summary,
    crumbs: [{ label: page.title, to: page }],
    textLocale: page.textLocale,
    children: (
      <article>
        <PageTitle title={page.title} lead={page.summary} />
        <div className="em-wrap em-blocks">
          {page.blocks.map((block, index) => (
            <Block key={index} block={block} context={context} />
          ))}
        </div>
      </article>
    ),
  })
}

function Block({ block, context }: { block: PageBlock; context: PageContext }): ReactNode {
  const { locale } = context
  switch (block.type) {
    case 'text':
      return <Text body={block.body} level={2} />
    case 'callout':
      return (
        <Callout tone={block.tone}>
          <Text body={block.body} level={2} />
        </Callout>
      )
    case 'productList':
      return (
        <Part title={block.title}>
          <Cards items={block.products} locale={locale} level={3} />
        </Part>
      )
    case 'lifeEvents':
      return (
        <Part title={block.title}>
          <Cards items={block.journeys} locale={locale} level={3} icon={subjectIcon} />
        </Part>
      )
    case 'contact':
      return (
        <Part title={block.title}>
          <ContactWays channels={block.channels} context={context} />
        </Part>
      )
  }
}
