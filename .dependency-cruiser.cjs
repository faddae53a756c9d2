/** The walls of the house (docs/decisions/0003). The way of data is one line: collections, answers, channels, server. */
const from = (path, ...not) => ({
  path,
  pathNot: ['\\.test\\.tsx?$', '[.-]fixture\\.tsx?$', '/fixture\\.tsx?$', ...not],
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Modules that need each other are one module, or need a third.',
      severity: 'error',
      from: { pathNot: 'node_modules' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'journeys-are-pure',
      comment: 'The engine knows no database, no clock and no other room.',
      severity: 'error',
      from: from('^journeys/'),
      to: { pathNot: '^(journeys/|node_modules/temporal-polyfill|node_modules/date-holidays)' },
    },
    {
      name: 'collections-know-no-readers',
      comment: 'What content is, does not depend on how it is read or shown.',
      severity: 'error',
      from: from('^collections/'),
      to: { path: '^src/(answers|channels|server|search|starter|database)/' },
    },
    {
      name: 'answers-know-no-channels',
      comment: 'An answer is the same on every channel, so it cannot know them.',
      severity: 'error',
      from: from('^src/answers/'),
      to: { path: '^src/(channels|server|starter|search)/' },
    },
    {
      name: 'channels-only-render',
      comment: 'A channel renders answers. It reads no content itself, and knows no server.',
      severity: 'error',
      from: from('^src/channels/'),
      to: {
        path: [
          '^collections/',
          '^src/(server|database|starter)/',
          '^src/answers/(?!types|plan-types|words|needs|paths|opening|hours|facts)',
          'node_modules/(payload|@payloadcms|express)/',
        ],
      },
    },
    {
      name: 'channels-do-not-know-each-other',
      comment: 'What two channels share stands in channels/parts or in answers.',
      severity: 'error',
      from: from('^src/channels/(website|desk|letter|calendar|open-data)/'),
      to: { path: '^src/channels/(website|desk|letter|calendar|open-data)/', pathNot: '^src/channels/$1/' },
    },
    {
      name: 'facts-and-search-are-pure',
      severity: 'error',
      from: from('^src/(facts|search)/'),
      to: { path: '^(collections/|src/(server|database|channels|starter)/)' },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      // A package of types alone (@types/mdast) has no file of its own name.
      to: { couldNotResolve: true, pathNot: '^mdast$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^\\.next/', '^dist/', '^\\.scratch/', 'importMap\\.js$', '\\.css$'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
