import type { ReactNode } from 'react'
import type { Site } from '#src/answers/model/types.ts'

/** The municipality's logo if an editor uploaded one; else its name with the default logo. */
export function Logo({ site }: { site: Site | null }): ReactNode {
  if (site?.logo) {
    const { url, alt, width, height } = site.logo
    // biome-ignore lint/performance/noImgElement: this is not rendered by Next
    return <img src={url} alt={alt || site.municipality.name} width={width} height={height} />
  }
  return (
    <>
      <svg className="em-logo__mark" viewBox="0 0 32 32" width="40" height="40" aria-hidden="true" focusable="false">
        <path d="M4 3h24a2 2 0 0 1 2 2v17a2 2 0 0 1-2 2H17l-8 6v-6H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2" />
        <path className="em-logo__mouth" d="M9 11c2 7 12 7 14 0" />
      </svg>
      <span className="em-logo__name">{site?.municipality.name ?? 'Gemeente'}</span>
    </>
  )
}
