import type { ReactNode } from 'react'

/** The small logo in the corner of every page of the admin. The link around it has its own accessible name. */
export function Icon(): ReactNode {
  // biome-ignore lint/performance/noImgElement: a mark of a few hundred bytes needs no server to scale it
  return <img className="em-brand-mark" src="/favicon.svg" alt="" width={24} height={24} />
}

/** The logo of the sign-in page. */
export function Logo(): ReactNode {
  return (
    <p className="em-brand">
      {/* biome-ignore lint/performance/noImgElement: see above */}
      <img src="/favicon.svg" alt="" width={56} height={56} />
      Eén mond
    </p>
  )
}
