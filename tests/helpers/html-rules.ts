import type { ConfigData } from 'html-validate'

/** How strict we are about HTML, for every channel that makes it. */
export const HTML_RULES: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'no-redundant-role': 'off',
    'valid-id': ['error', { relaxed: true }],
    'heading-level': 'error',
    'no-missing-references': 'error',
    'input-missing-label': 'error',
    // React writes void elements and attributes its own way; browsers read both.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-case': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  },
}
