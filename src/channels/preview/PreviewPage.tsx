import type { ReactNode } from 'react'
import type { Channel } from '#src/channels/channel.ts'
import type { PageContext, PageResult } from '#src/channels/page.ts'
import { LOCALE_CODES, LOCALES } from '#src/domain/locales.ts'
import { ALL_CHANNELS, type Choice, choicePath, WIDTHS, type Width } from './choice.ts'
import { previewDocument } from './document.tsx'
import { previewWords as say } from './words.ts'

export type Previewing = {
  context: Pick<PageContext, 'assets' | 'theme'>
  title: string
  /** The path of this page; the path of each channel starts with it. */
  path: string
  /** The fragment of the website's page with the draft: "#vragen". */
  place: string
  /** The path of the editing form; null when there is no admin. */
  adminPath: string | null
  /** "22 november 2026, 10.41 uur" */
  savedAt: string
  isPublished: boolean
  channels: readonly Channel[]
  choice: Choice
}

/** A draft on its channels. Works without script: every choice is a link. */
export function previewPage(previewing: Previewing): PageResult {
  const { context, title, isPublished, savedAt, adminPath, channels, choice } = previewing
  const { channel } = choice
  const showsWebsite = channel === ALL_CHANNELS || channel === WEBSITE
  return previewDocument({
    context,
    title,
    children: (
      <>
        <a className="em-skip-link" href="#voorbeelden">
          {say.skip}
        </a>
        <section className="em-bar" aria-label={say.preview}>
          <h1>
            <span>{say.preview}: </span>
            {title}
          </h1>
          <p className="em-state">{isPublished ? say.isPublished : say.isDraft}</p>
          <p>
            {say.savedAt} {savedAt}. {say.onlySaved} {adminPath && <a href={adminPath}>{say.toAdmin}</a>}
          </p>
          <Choices
            {...previewing}
            label={say.channel}
            name="channel"
            values={[ALL_CHANNELS, ...channels.map(({ name }) => name)]}
          />
          {showsWebsite && (
            <Choices
              {...previewing}
              label={say.width}
              name="width"
              values={[...(Object.keys(WIDTHS) as Width[]), 'alle']}
            />
          )}
          <Choices {...previewing} label={say.language} name="locale" values={LOCALE_CODES} />
        </section>
        <main id="voorbeelden" className="em-frames" aria-label={say.frames} tabIndex={-1}>
          {framesOf(previewing).map(({ channel, width }) => (
            <Frame key={`${channel.name} ${width}`} {...previewing} channel={channel} width={width} />
          ))}
        </main>
      </>
    ),
  })
}

/** Only the website has a layout that depends on the width of the screen. */
const WEBSITE = 'website'

function labelOf(name: keyof Choice, value: string, channels: readonly Channel[]): string | undefined {
  if (name === 'width') return say.widths[value as Choice['width']]
  if (name === 'locale') return LOCALES[value as Choice['locale']].name
  return value === ALL_CHANNELS ? say.sideBySide : channels.find((channel) => channel.name === value)?.label
}

type ChoicesProps<P extends keyof Choice> = { label: string; name: P; values: readonly Choice[P][] } & Previewing

function Choices<P extends keyof Choice>({ label, name, values, path, choice, channels }: ChoicesProps<P>): ReactNode {
  return (
    <nav aria-label={label} className="em-choices">
      <span aria-hidden="true">{label}</span>
      <ul>
        {values.map((value) => (
          <li key={value}>
            <a
              href={choicePath({ path, choice: { ...choice, [name]: value } })}
              aria-current={choice[name] === value ? 'true' : undefined}
              lang={name === 'locale' ? value : undefined}
            >
              {labelOf(name, value, channels)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Framed = { channel: Channel; width: Width | null }

function framesOf({ channels, choice }: Previewing): Framed[] {
  const { channel, width } = choice
  const widths = width === 'alle' ? (Object.keys(WIDTHS) as Width[]) : [width]
  return channels
    .filter(({ name }) => channel === ALL_CHANNELS || channel === name)
    .flatMap((each): Framed[] =>
      each.name === WEBSITE ? widths.map((width) => ({ channel: each, width })) : [{ channel: each, width: null }],
    )
}

function Frame({ channel, width, path, place, choice }: Previewing & Framed) {
  const name = width ? `${channel.label}, ${say.widths[width]}` : channel.label
  const src = `${path}/${channel.name}?taal=${choice.locale}${channel.name === WEBSITE ? place : ''}`
  return (
    <section>
      <h2>{name}</h2>
      <p>
        <a href={src}>
          {say.alone}
          <span className="em-visually-hidden">: {name}</span>
        </a>
      </p>
      <iframe src={src} title={name} width={width ?? 640} height={width ? WIDTHS[width] : 740} />
    </section>
  )
}
