import { HtmlValidate } from 'html-validate'

const WORD = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*'
const OURS = new RegExp(`^em-${WORD}(__${WORD})?(--${WORD})?$`)

/** The rules for the HTML of every channel, applied to the output of React as it is. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Old versions of VoiceOver do not announce a list without bullets as a list unless it has the role.
    'no-redundant-role': 'off',
    // The title is that of the product and the municipality, which can exceed the rule's 70 characters.
    'long-title': 'off',
    // React's useId makes ids with colons.
    'valid-id': ['error', { relaxed: true }],
    'heading-level': 'error',
    'no-missing-references': 'error',
    'input-missing-label': 'error',
    'no-inline-style': 'error',
    // Our class names follow docs/decisions/0040; the others are of NL Design System.
    'class-pattern': ['error', { pattern: [OURS, /^(nl|utrecht|denhaag)-[\w-]+$/, /^(voorbeeld|nijmegen)-theme$/] }],
  },
})

/** The errors in the HTML, one line each. */
export function problemsIn(html: string): string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    )
}
