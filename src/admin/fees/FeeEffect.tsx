'use client'
import { useConfig } from '@payloadcms/ui'
import type { Effect, Failure } from './types.ts'
import type { wordsOf } from './words.ts'

type Words = ReturnType<typeof wordsOf>

/** Old and new amounts side by side, and the published texts that change. */
export function FeeEffect({ effect, words: w }: { effect: Effect; words: Words }) {
  const { config } = useConfig()
  const link = (collection: string, id: string) =>
    `${config.routes.admin}/${collection === 'site' ? 'globals/site' : `collections/${collection}/${id}`}`
  return (
    <>
      <h3>
        {w.preview}: {effect.name}
      </h3>
      <table className="em-fees__table">
        <thead>
          <tr>
            <th scope="col">{w.name}</th>
            <th scope="col">{w.was}</th>
            <th scope="col">{w.becomes}</th>
          </tr>
        </thead>
        <tbody>
          {effect.rows.map(({ key, label, now, next, nowInWords, nextInWords }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td>{nowInWords ?? w.none}</td>
              <td>{now === next ? w.same : <strong>{nextInWords}</strong>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{w.touches}</h3>
      {effect.changes.length === 0 ? (
        <p>{w.touchesNone}</p>
      ) : (
        <ul className="em-fees__changes">
          {effect.changes.map(({ collection, id, title }) => (
            <li key={`${collection} ${id}`}>
              {w.kinds[collection] ?? collection}: <a href={link(collection, id)}>{title}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The errors in the file, line by line. */
export function FeeErrors({ failure, words: w }: { failure: Failure; words: Words }) {
  return (
    <div role="alert" className="em-fees__errors">
      <p>
        <strong>{failure.message}</strong>
      </p>
      {failure.errors.length > 0 && (
        <table className="em-fees__table">
          <thead>
            <tr>
              <th scope="col">{w.line}</th>
              <th scope="col">{w.column}</th>
              <th scope="col">{w.what}</th>
            </tr>
          </thead>
          <tbody>
            {failure.errors.map(({ line, column, message }) => (
              <tr key={`${line} ${column} ${message}`}>
                <td>{line ?? '–'}</td>
                <td>{column ?? '–'}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
