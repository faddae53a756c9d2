import { HtmlValidate } from 'html-validate'

const WORD = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*'
const OURS = new RegExp(`^em-${WORD}(__${WORD})?(--${WORD})?$`)

/** How strict we are about HTML, for every channel that makes it: what React writes must pass it as it is. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Old screen readers lose the list in a list without bullets unless the role says it.
    'no-redundant-role': 'off',
    // The title of a page is the title of a product, with the municipality: longer than the rule's 70 characters.
    'long-title': 'off',
    // React's useId makes ids with colons.
    'valid-id': ['error', { relaxed: true }],
    'heading-level': 'error',
    'no-missing-references': 'error',
    'input-missing-label': 'error',
    'no-inline-style': 'error',
    // Ours are in one dialect (docs/decisions/0040); the others are of NL Design System.
    'class-pattern': ['error', { pattern: [OURS, /^(nl|utrecht|denhaag)-[\w-]+$/, /^(voorbeeld|nijmegen)-theme$/] }],
  },
})

/** What is wrong with the HTML, one line each. */
export function problemsIn(html: string): string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    )
}
