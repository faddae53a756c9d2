// One dialect for the class names we make (docs/decisions/0040): em-block, em-block__element, em-block--modifier. Names of
// others are allowed where we dress what they drew.
const WORD = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*'
const OURS = `em-${WORD}(?:__${WORD})?(?:--${WORD})?`
const DESIGN_SYSTEM = '(?:nl|utrecht|denhaag)-[\\w-]+'
const PAYLOAD =
  '(?:field|tabs-field|array-field|btn|localizer-button|sort-column|LexicalEditorTheme|document-locked|app-header|step-nav|nav)(?:[_-][\\w-]+)?'
const TOKENS = '(?:em|basis|utrecht|nl|voorbeeld|nijmegen-package)-'

/** @type {import('stylelint').Config} */
export default {
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'selector-class-pattern': [`^(?:${OURS}|${DESIGN_SYSTEM})$`, { resolveNestedSelectors: true }],
    'custom-property-pattern': `^${TOKENS}`,
    'selector-max-id': 0,
    'declaration-no-important': true,
    // Colours stand in src/channels/tokens; system colours, for forced colours, are no colours of ours.
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': [
      'rgb',
      'rgba',
      'hsl',
      'hsla',
      'hwb',
      'lab',
      'lch',
      'oklab',
      'oklch',
      'color',
      'color-mix',
    ],
    'annotation-no-unknown': true,
    'at-rule-no-unknown': true,
    'block-no-empty': true,
    'custom-property-no-missing-var-function': true,
    // Twice with different values is a fallback for older browsers.
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'declaration-block-no-duplicate-custom-properties': true,
    'declaration-block-no-shorthand-property-overrides': true,
    'font-family-no-missing-generic-family-keyword': true,
    'function-calc-no-unspaced-operator': true,
    'function-no-unknown': true,
    'keyframe-block-no-duplicate-selectors': true,
    'media-feature-name-no-unknown': true,
    'named-grid-areas-no-invalid': true,
    'no-duplicate-at-import-rules': true,
    'no-duplicate-selectors': true,
    'no-invalid-position-at-import-rule': true,
    'no-irregular-whitespace': true,
    'property-no-unknown': true,
    'property-no-vendor-prefix': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'selector-type-no-unknown': true,
    'string-no-newline': true,
    'unit-no-unknown': true,
  },
  overrides: [
    {
      files: ['src/channels/tokens/*.css'],
      rules: {
        'color-no-hex': null,
        'function-disallowed-list': null,
        'custom-property-pattern': `^(?:${TOKENS}|theme-|color-)`,
      },
    },
    {
      files: ['src/admin/**/*.css'],
      rules: {
        'selector-class-pattern': [`^(?:${OURS}|${PAYLOAD})$`, { resolveNestedSelectors: true }],
        // Payload's own, which we set to dress its buttons.
        'custom-property-pattern': `^(?:${TOKENS}|theme-|style-|color-|base$|color$|bg-color$|hover-bg$)`,
      },
    },
  ],
}
