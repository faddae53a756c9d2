/**
 * Makes a page fit to stand in a frame: what leads elsewhere opens outside it (our pages refuse to be framed, and an
 * editor wants to keep the preview), and our script keeps it live. The channels themselves know nothing of previews.
 * `base` is the address of the preview; what begins with it stays in the frame.
 */
export function fitForFrame({ html, script, base }: { html: string; script: string; base: string }): string {
  const staysIn = (tag: string, name: 'href' | 'action') => tag.includes(`${name}="${base}/`)
  return html
    .replaceAll(/<a [^<>]*/g, (tag) =>
      staysIn(tag, 'href') || / href="#| target="/.test(tag) || !tag.includes(' href="') ? tag : outside(tag),
    )
    .replaceAll(/<form [^<>]*/g, (tag) => (staysIn(tag, 'action') ? tag : outside(tag)))
    .replace('</head>', `<script src="${script}" defer></script></head>`)
}

const outside = (tag: string): string => tag.replace(' ', ' target="_blank" ')
