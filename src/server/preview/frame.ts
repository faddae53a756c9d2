/**
 * Makes a page fit to stand in a frame: what leads elsewhere opens outside it (our pages refuse to be framed, and an
 * editor wants to keep the preview), and our script keeps it live. The channels themselves know nothing of previews.
 */
export function fitForFrame({ html, script }: { html: string; script: string }): string {
  return html
    .replaceAll(/<a [^<>]*/g, (tag) => (/href="(?!#|\/voorbeeld\/)/.test(tag) ? outside(tag) : tag))
    .replaceAll(/<form [^<>]*/g, (tag) => (tag.includes('action="/voorbeeld/') ? tag : outside(tag)))
    .replace('</head>', `<script src="${script}" defer></script></head>`)
}

const outside = (tag: string): string => tag.replace(' ', ' target="_blank" ')
