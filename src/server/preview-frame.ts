/**
 * Makes a page fit to stand in a frame: what leads elsewhere opens outside it (our pages refuse to be framed, and an
 * editor wants to keep the preview), and our script keeps it live. The channels themselves know nothing of previews.
 */
export function fitForFrame({ html, script }: { html: string; script: string }): string {
  return html
    .replaceAll(/<a (?=[^>]*href="(?!#|\/voorbeeld\/))/g, '<a target="_blank" ')
    .replaceAll(/<form (?![^>]*action="\/voorbeeld\/)/g, '<form target="_blank" ')
    .replace('</head>', `<script src="${script}" defer></script></head>`)
}
