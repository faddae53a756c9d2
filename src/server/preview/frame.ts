/**
 * Adapts a page for the iframe of a preview: other links open outside it (our pages refuse to be framed, and the editor
 * keeps the preview), and a script updates it live. Channels know nothing of previews. Links that start with `base`, the
 * address of the preview, stay in the frame.
 */
export function adaptForFrame({ html, script, base }: { html: string; script: string; base: string }): string {
  const staysIn = (tag: string, name: 'href' | 'action') => tag.includes(`${name}="${base}/`)
  return html
    .replaceAll(/<a [^<>]*/g, (tag) =>
      staysIn(tag, 'href') || / href="#| target="/.test(tag) || !tag.includes(' href="') ? tag : outside(tag),
    )
    .replaceAll(/<form [^<>]*/g, (tag) => (staysIn(tag, 'action') ? tag : outside(tag)))
    .replace('</head>', `<script src="${script}" defer></script></head>`)
}

const outside = (tag: string): string => tag.replace(' ', ' target="_blank" ')
