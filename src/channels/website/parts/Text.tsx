import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { OrderedList, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react'
import { type ReactNode, useContext } from 'react'
import type { Fact, RichText as RichTextTree } from '#src/answers/model/types.ts'
import { SOURCE_LOCALE } from '#src/domain/locales.ts'
import { hrefOf } from '../../links.ts'
import { usePageLinks } from '../../parts/page-links.ts'
import { FactValue as PlainFactValue, RichText, type TextRenderer } from '../../parts/RichText.tsx'
import { websiteWords } from '../words.ts'
import { Callout } from './Callout.tsx'
import { PageLanguage, useTextLanguage } from './Language.tsx'

type Level = 2 | 3 | 4 | 5

type TextProps = {
  body: RichTextTree
  /** The level of the highest heading in the text, so that it follows the heading above the text. */
  level?: Level
}

/** Running text in the components of NL Design System. */
export function Text({ body, level = 3 }: TextProps): ReactNode {
  const lang = useTextLanguage()
  if (body.length === 0) return null
  return (
    <div className="em-text" lang={lang}>
      <RichText blocks={body} renderer={RENDERERS[level]} />
    </div>
  )
}

/** A fact outside running text, with the website's links. */
export function FactValue({ fact, linked = true }: { fact: Fact; linked?: boolean }): ReactNode {
  return <PlainFactValue fact={fact} linked={linked} link={RENDERERS[3].link} />
}

const RENDERERS: Record<Level, TextRenderer> = {
  2: rendererAt(2),
  3: rendererAt(3),
  4: rendererAt(4),
  5: rendererAt(5),
}

function rendererAt(first: Level): TextRenderer {
  return {
    paragraph: ({ children }) => <Paragraph>{children}</Paragraph>,
    // The highest heading in the tree has level 3.
    heading: ({ level, children }) => <Heading level={(level - 3 + first) as 2 | 3 | 4 | 5 | 6}>{children}</Heading>,
    list: ({ ordered, children }) =>
      ordered ? <OrderedList>{children}</OrderedList> : <UnorderedList>{children}</UnorderedList>,
    // The tree does not say which list an item is in; items look the same in both.
    listItem: ({ children }) => <UnorderedListItem>{children}</UnorderedListItem>,
    callout: ({ tone, children }) => <Callout tone={tone}>{children}</Callout>,
    link: (props) => <TextLink {...props} />,
  }
}

function TextLink({ to, inDutch, children }: Parameters<TextRenderer['link']>[0]): ReactNode {
  const { linkTo } = usePageLinks()
  return (
    <Link href={hrefOf(to, linkTo)} hrefLang={inDutch && SOURCE_LOCALE}>
      {children}
      {inDutch && <InDutch />}
    </Link>
  )
}

const InDutch = (): ReactNode => ` ${websiteWords[useContext(PageLanguage)].inDutch}`
