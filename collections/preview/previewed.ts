/** The collections whose drafts can be previewed and shared. */
export const PREVIEWED = ['products', 'questions', 'journeys', 'pages'] as const
export type Previewed = (typeof PREVIEWED)[number]

export const isPreviewed = (name: unknown): name is Previewed => PREVIEWED.some((slug) => slug === name)
