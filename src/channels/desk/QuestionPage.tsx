import type { Question, Reference } from '#src/answers/model/types.ts'
import type { PageResult } from '#src/channels/page.ts'
import { callerLocale, type DeskContext } from './context.ts'
import { DeskLink } from './DeskLink.tsx'
import { deskPage } from './DeskShell.tsx'
import { DeskText } from './DeskText.tsx'
import { deskWords as say } from './words.ts'

/** A question with its answer, to be read aloud. */
export function questionPage({ question, context }: { question: Question; context: DeskContext }): PageResult {
  const locale = callerLocale(context)
  const products: Reference[] = question.products
    .map((slug) => context.published.product(slug, locale))
    .filter((product) => product !== null)
  return deskPage({
    context,
    title: question.question,
    children: (
      <article className="em-question">
        <h1 lang={question.textLocale}>{question.question}</h1>
        <section className="em-say">
          <h2>{say.say}</h2>
          <div className="em-aloud" lang={question.textLocale}>
            <DeskText blocks={question.answer} />
          </div>
        </section>
        {products.length > 0 && (
          <section>
            <h2>{say.belongsTo}</h2>
            <ul>
              {products.map((product) => (
                <li key={product.slug} lang={product.textLocale}>
                  <DeskLink to={product}>{product.title}</DeskLink>
                </li>
              ))}
            </ul>
          </section>
        )}
      </article>
    ),
  })
}
