'use client'
import { Button, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useId, useState } from 'react'
import { linksTo, type ShareLink, share, withdraw } from './links.ts'
import { type ShareWords, shareWords } from './words.ts'
import './ShareDraft.css'

const DAYS = [1, 7, 14, 30]
const USUAL_DAYS = 7

/** In the sidebar of a document: creates and withdraws links to its latest draft. */
export function ShareDraft(): ReactNode {
  const { id, collectionSlug } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const words = shareWords(i18n.language)
  const [days, setDays] = useState(USUAL_DAYS)
  const [url, setUrl] = useState('')
  const [links, setLinks] = useState<ShareLink[]>([])
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const field = useId()
  const document = id === undefined ? '' : String(id)

  const refresh = useCallback(async () => {
    if (document) setLinks(await linksTo(document))
  }, [document])

  useEffect(() => {
    // Sharing works without the list; the next action loads it again.
    refresh().catch(() => undefined)
  }, [refresh])

  async function attempt(work: () => Promise<string>): Promise<void> {
    setBusy(true)
    setSaid('')
    try {
      setSaid(await work())
      await refresh()
    } catch (error) {
      setSaid((error as Error).message || words.failed)
    } finally {
      setBusy(false)
    }
  }

  const make = () =>
    attempt(async () => {
      setUrl((await share({ collection: collectionSlug ?? '', id: document, locale, days })).url)
      return words.once
    })
  const copy = () =>
    attempt(async () => {
      await navigator.clipboard.writeText(url)
      return words.copied
    })
  const end = (link: string) =>
    attempt(async () => {
      await withdraw(link)
      setUrl('')
      return words.withdrawn
    })

  if (!document) return null
  return (
    <section className="em-share-draft" aria-labelledby={`${field}-title`}>
      <h3 id={`${field}-title`}>{words.title}</h3>
      <p>{words.explanation}</p>
      <label htmlFor={`${field}-days`}>{words.days}</label>
      <select id={`${field}-days`} value={days} onChange={({ target }) => setDays(Number(target.value))}>
        {DAYS.map((count) => (
          <option key={count} value={count}>
            {words.dayCount(count)}
          </option>
        ))}
      </select>
      <Button buttonStyle="secondary" size="small" margin={false} disabled={isBusy} onClick={make}>
        {words.share}
      </Button>
      {url && (
        <>
          <label htmlFor={`${field}-url`}>{words.address}</label>
          <input id={`${field}-url`} readOnly value={url} onFocus={({ target }) => target.select()} />
          <Button buttonStyle="secondary" size="small" margin={false} disabled={isBusy} onClick={copy}>
            {words.copy}
          </Button>
        </>
      )}
      <p role="status">{said}</p>
      <Links links={links} words={words} language={i18n.language} isBusy={isBusy} onEnd={end} />
    </section>
  )
}

type LinksProps = {
  links: ShareLink[]
  words: ShareWords
  language: string
  isBusy: boolean
  onEnd: (id: string) => void
}

function Links({ links, words, language, isBusy, onEnd }: LinksProps): ReactNode {
  if (links.length === 0) return null
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <>
      <h4>{words.links}</h4>
      <ul>
        {links.map(({ id, expiresAt, madeBy }) => {
          const until = words.until(format.format(new Date(expiresAt)))
          const name = typeof madeBy === 'object' ? madeBy?.name : undefined
          return (
            <li key={id}>
              <span>
                {until}
                {name && words.by(name)}
              </span>
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                disabled={isBusy}
                aria-label={`${words.withdraw}: ${until}`}
                onClick={() => onEnd(id)}
              >
                {words.withdraw}
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
