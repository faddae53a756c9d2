import type { Page } from '../../page.ts'
import { pageOf } from '../layout/Document.tsx'
import { Cards } from '../parts/Cards.tsx'
import { subjectIcon } from '../parts/Icon.tsx'
import { PageTitle, Part } from '../parts/Page.tsx'
import { wordsOf } from '../view.ts'
import { moved } from './moved.ts'

export const themesPage: Page = (context) => {
  const { own } = wordsOf(context)
  return pageOf({
    context,
    title: own.themesTitle,
    description: own.themesLead,
    crumbs: [{ label: own.themesTitle, to: { kind: 'themes' } }],
    children: (
      <>
        <PageTitle title={own.themesTitle} lead={own.themesLead} />
        <div className="em-wrap">
          <Cards
            items={context.published.themes(context.locale)}
            locale={context.locale}
            level={2}
            icon={subjectIcon}
          />
        </div>
      </>
    ),
  })
}

export const themePage: Page = (context) => {
  const { own } = wordsOf(context)
  const { published, locale } = context
  const slug = context.params.slug ?? ''
  const theme = published.theme(slug, locale)
  if (!theme) return moved({ kind: 'theme', slug, context })
  return pageOf({
    context,
    title: theme.title,
    description: theme.summary,
    crumbs: [
      { label: own.themesTitle, to: { kind: 'themes' } },
      { label: theme.title, to: theme },
    ],
    textLocale: theme.textLocale,
    children: (
      <>
        <PageTitle title={theme.title} lead={theme.summary} />
        <div className="em-wrap">
          {theme.journeys.length > 0 && (
            <Part title={own.themeJourneys}>
              <Cards items={theme.journeys} locale={locale} level={3} icon={subjectIcon} />
            </Part>
          )}
          {theme.products.length > 0 && (
            <Part title={own.themeProducts}>
              <Cards items={theme.products} locale={locale} level={3} />
            </Part>
          )}
        </div>
      </>
    ),
  })
}
