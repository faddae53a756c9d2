import type { PageResult } from '#src/channels/page.ts'
import { type DeskContext, deskPath } from './context.ts'
import { DeskLink } from './DeskLink.tsx'
import { deskPage } from './DeskShell.tsx'
import { LinkList } from './LinkList.tsx'
import { OpenNow } from './OpenNow.tsx'
import { SearchForm } from './SearchForm.tsx'
import { deskWords as say } from './words.ts'

/** The start page: the search box has the focus; below it the most asked products and who can be reached now. */
export function homePage(context: DeskContext): PageResult {
  const { published } = context
  const site = published.site('nl')
  return deskPage({
    context,
    title: say.homeTitle,
    hasSearch: false,
    children: (
      <div className="em-home">
        <h1>{say.homeTitle}</h1>
        <SearchForm isLarge context={context} />
        <div className="em-home__columns">
          <LinkList title={say.topTasks} references={site.topTasks} />
          <div id="gebeurtenissen">
            <LinkList title={say.journeys} references={published.journeys('nl')} />
            <p>
              <a href={deskPath(context, { kind: 'planCode' }, 'nl')}>{say.plan.openTitle}</a>
            </p>
          </div>
          <section>
            <h2>{say.openNow}</h2>
            <OpenNow channels={published.channels('nl')} context={context} />
          </section>
        </div>
        {published.questions('nl').length > 0 && (
          <section>
            <h2>{say.questions}</h2>
            <ul className="em-columns">
              {published.questions('nl').map(({ slug, question }) => (
                <li key={slug}>
                  <a href={deskPath(context, { kind: 'question', slug }, 'nl')}>{question}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section id="alle-producten">
          <h2>{say.allProducts}</h2>
          <ul className="em-columns">
            {published.products('nl').map((product) => (
              <li key={product.slug}>
                <DeskLink to={product}>{product.title}</DeskLink>
              </li>
            ))}
          </ul>
        </section>
      </div>
    ),
  })
}
