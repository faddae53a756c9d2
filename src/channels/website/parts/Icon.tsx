import type { ReactNode } from 'react'
import type { Medium } from '#src/answers/model/types.ts'

/** Drawn for this project: 24 by 24, lines only, so that they take the colour of the text in every mode. */
const SHAPES = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  baby: 'M12 11V4a7 7 0 0 1 7 7H5a7 7 0 0 0 7 6 7 7 0 0 0 7-6M8 19.5v.01M16 19.5v.01M5 11 4 8H2.5',
  back: 'M19 12H5M11 6l-6 6 6 6',
  building: 'M4 21V5l8-2.5V21M12 8l8 2v11M2 21h20M7 8.5h2M7 12.5h2M7 16.5h2M15 13h2M15 17h2',
  calendar: 'M4 5.500h16v15H4zM4 10h16M8 3v4M16 3v4M8 14h2M14 14h2M8 17h2',
  car: 'M4 16v-4l2-5.5h12l2 5.5v4zM4 12h16M6 16v2.5M18 16v2.5M7.5 14v.01M16.5 14v.01',
  card: 'M3 5h18v14H3zM8.5 11.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4M5.5 16c.5-2 5.500-2 6 0M14.500 9.500h3.500M14.500 13.500h3.500',
  chevron: 'M6 9l6 6 6-6',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7v5l3.500 2',
  coins:
    'M9 9.500c3.300 0 6-1.200 6-2.750S12.300 4 9 4 3 5.200 3 6.750 5.700 9.500 9 9.500M3 6.750v9C3 17.300 5.700 18.500 9 18.500M15 6.750v3M3 11.250c0 1.500 2.700 2.750 6 2.750M15.500 20a5 5 0 1 0 0-10 5 5 0 0 0 0 10M15.500 13v4',
  counter: 'M12 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6M6.500 14c.5-5 10.500-5 11 0M3 14h18M5 14v7M19 14v7M5 18h14',
  document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  flower:
    'M12 12v9M12 18c-3 0-4-1.500-4-3M12 20c3 0 4-1.500 4-3M12 12c-4 0-5-3.500-4-6.500l2 1.500 2-3.500 2 3.500 2-1.500c1 3 0 6.500-4 6.500',
  form: 'M3 4h18v13H3zM8 21h8M12 17v4M7 8h6M7 12h4M15 12l1.500 1.500L19 11',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  hands:
    'M7 13V6.500a1.500 1.500 0 0 1 3 0V11M10 10V4.500a1.500 1.500 0 0 1 3 0V11M13 10V5.500a1.500 1.500 0 0 1 3 0V13M16 9.500a1.500 1.500 0 0 1 3 0V14c0 4-2.500 7-6.500 7C8 21 7 18.500 4.500 14.500a1.500 1.500 0 0 1 2.500-1.500',
  heart: 'M12 20C6 15.500 3 12.500 3 9a4.500 4.500 0 0 1 9-1.500A4.500 4.500 0 0 1 21 9c0 3.500-3 6.500-9 11',
  home: 'M3 12l9-8 9 8M5.500 10v10h13V10M10 20v-6h4v6',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 11v5.500M12 7.500v.01',
  leaf: 'M5 20C4 10 9 4 20 4c0 10-5 15-12 14M5 20c2-5 5-8 9-10',
  leave: 'M14 4h6v16h-6M4 12h11M11 8l4 4-4 4',
  people:
    'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7M2.500 20c0-8 13-8 13 0M15.500 4.500a3.500 3.500 0 0 1 0 6.500M17.500 14.500c2.500.5 4 2.500 4 5.500',
  post: 'M3 5.500h18v13H3zM3 6.500l9 6.500 9-6.500',
  printer: 'M7 9V3h10v6M7 17H3.500V9h17v8H17M7 14h10v7H7z',
  receipt: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13M15.500 15.500 21 21',
  shop: 'M4 10v10h16V10M3 10l2-6h14l2 6c0 3-4.500 3-4.500 0 0 3-4.500 3-4.500 0 0 3-4.500 3-4.500 0 0 3-4.500 3-4.500 0M9.500 20v-5h5v5',
  speech: 'M4 4h16v12h-8l-5 4v-4H4zM8 8.500h8M8 12h5',
  telephone:
    'M6 3h3l2 5-2.500 1.500a11 11 0 0 0 6 6L16 13l5 2v3c0 1.500-1.500 3-3 3C10 21 3 14 3 6c0-1.500 1.500-3 3-3',
  user: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 21c0-9 16-9 16 0',
  video: 'M3 6.500h12v11H3zM15 11l6-4v10l-6-4',
  warning: 'M12 3.500 22 20.500H2zM12 10v4.500M12 17.500v.01',
} as const
export type IconName = keyof typeof SHAPES

/** Decorative: the text beside it says the same, so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }): ReactNode {
  return (
    <svg className="em-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  )
}

export const MEDIUM_ICON: Record<Medium, IconName> = {
  website: 'globe',
  form: 'form',
  portal: 'user',
  telephone: 'telephone',
  counter: 'counter',
  post: 'post',
  partner: 'people',
  interpreter: 'hands',
  video: 'video',
}

/** The icon for the slug of a theme or life event; editors do not choose icons. An unknown slug gets a default. */
export function subjectIcon(slug: string): IconName {
  return SUBJECTS.find(([pattern]) => pattern.test(slug))?.[1] ?? 'document'
}

const SUBJECTS: [RegExp, IconName][] = [
  [/^(kind|geboorteaangifte|baby)/, 'baby'],
  [/^(overlijd|graf)/, 'flower'],
  [/verhuiz|wonen|woning/, 'home'],
  [/paspoort|rijbewijs|identiteit/, 'card'],
  [/parkeer|parkeren|verkeer/, 'car'],
  [/geboorte|trouw|huwelijk/, 'people'],
  [/schuld|inkomen|bijstand/, 'coins'],
  [/zorg|wmo|hulp/, 'heart'],
  [/bouw|omgevings/, 'building'],
  [/afval|buurt|openbare-ruimte/, 'leaf'],
  [/belasting|woz/, 'receipt'],
  [/ondernem|terras|winkel/, 'shop'],
  [/inspraak|klacht|bezwaar/, 'speech'],
]
