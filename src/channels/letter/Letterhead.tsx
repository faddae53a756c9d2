import type { ReactNode } from 'react'
import type { Site } from '#src/answers/model/types.ts'
import { todayAt } from '#src/answers/wording/opening.ts'
import { dayInWords, words } from '#src/answers/wording/words.ts'
import type { PageContext } from '#src/channels/page.ts'
import { FactValue } from '#src/channels/parts/RichText.tsx'
import { WrittenLink } from './LetterText.tsx'
import { letterWords } from './words.ts'

type LetterheadProps = { context: PageContext; reference: string }

/** The sender, space for the addressee in the window of the envelope, and beside it notices and the date. */
export function Letterhead({ context, reference }: LetterheadProps): ReactNode {
  const { locale, published, now } = context
  const own = letterWords[locale]
  const site = published.site(locale)
  const today = todayAt(now.getTime())
  return (
    <header className="em-letterhead">
      <Sender site={site} telephoneLabel={words[locale].telephone} />
      <div className="em-window">
        <p className="em-return-address">{addressLines(site).join(' · ')}</p>
        <label className="em-screen-only" htmlFor="address">
          {own.addressLabel}
        </label>
        <textarea id="address" rows={5} autoComplete="off" spellCheck={false} aria-describedby="address-hint" />
        <p className="em-screen-only" id="address-hint">
          {own.addressHint}
        </p>
      </div>
      <div className="em-letterhead__beside">
        {site.notices.map(({ text }) => (
          <p className="em-notice" key={text}>
            {text}
          </p>
        ))}
        <dl className="em-about">
          <div>
            <dt>{own.date}</dt>
            <dd>
              <time dateTime={today}>{dayInWords({ day: today, locale })}</time>
            </dd>
          </div>
          <div>
            <dt>{own.reference}</dt>
            <dd>{reference}</dd>
          </div>
        </dl>
      </div>
    </header>
  )
}

function Sender({ site, telephoneLabel }: { site: Site; telephoneLabel: string }): ReactNode {
  const { logo, letter, telephone, municipality } = site
  return (
    <div className="em-sender">
      {logo && (
        // biome-ignore lint/performance/noImgElement: this is not rendered by Next
        <img src={logo.url} alt="" width={logo.width} height={logo.height} />
      )}
      <p className="em-sender__name">{letter.sender}</p>
      <p className="em-sender__line">
        {addressLines(site)
          .filter((line) => line !== letter.sender)
          .join(', ')}
        {telephone && (
          <>
            {' · '}
            {telephoneLabel.toLowerCase()} <FactValue fact={telephone} />
          </>
        )}
        {municipality.url && (
          <>
            {' · '}
            <WrittenLink href={municipality.url} />
          </>
        )}
      </p>
    </div>
  )
}

const addressLines = ({ letter }: Site) => letter.returnAddress.split('\n')
