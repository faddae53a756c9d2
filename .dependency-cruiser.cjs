/** The walls of the house: scripts/rooms.cjs says which room may know which. */
const ROOMS = require('./scripts/rooms.cjs')

const TESTS = ['\\.test\\.tsx?$']
const inside = (rooms) => `^(${rooms.join('|')})/`

const walls = Object.entries(ROOMS).map(([room, known]) => ({
  name: `${room.replace('src/', '')}-keeps-to-its-floor`,
  comment: 'A room knows only what is written for it in scripts/rooms.cjs.',
  severity: 'error',
  from: { path: inside([room]), pathNot: TESTS },
  to: { path: '^(collections|journeys|src/[^/]+)/', pathNot: inside([room, 'src/domain', ...known]) },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...walls,
    {
      name: 'every-room-is-in-the-table',
      comment: 'Say in scripts/rooms.cjs what the new room may know.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: inside(Object.keys(ROOMS)) },
      to: {},
    },
    {
      name: 'no-circles',
      comment: 'Modules that need each other, for types too, are one module, or need a third.',
      severity: 'error',
      from: { pathNot: 'node_modules' },
      to: { circular: true },
    },
    {
      name: 'nothing-reaches-the-server',
      comment: 'Not by a detour either: the server is the top floor.',
      severity: 'error',
      from: { path: '^(collections|journeys|src/(?!server/)|payload\\.config)', pathNot: TESTS },
      to: { path: '^src/server/', reachable: true },
    },
    {
      name: 'content-reaches-no-reader',
      comment: 'What content is does not depend on how it is read or shown.',
      severity: 'error',
      from: { path: '^(collections|journeys|src/(editorial|facts|pictures|mail))/', pathNot: TESTS },
      to: { path: '^src/(answers|channels|search|links|starter|tasks|admin)/', reachable: true },
    },
    {
      name: 'workflows-do-not-know-each-other',
      comment: 'What two of them share stands in editorial/parts. The gate is asked by others, and asks nobody.',
      severity: 'error',
      from: { path: '^src/editorial/([^/]+)/', pathNot: TESTS },
      to: { path: '^src/editorial/[^/]+/', pathNot: '^src/editorial/($1|parts|gate)/' },
    },
    {
      name: 'answers-reach-no-channel',
      comment: 'An answer is the same on every channel, so it cannot know them.',
      severity: 'error',
      from: { path: '^src/(answers|search)/', pathNot: TESTS },
      to: { path: '^src/channels/', reachable: true },
    },
    {
      name: 'journeys-are-pure',
      comment: 'The engine knows no database and no clock.',
      severity: 'error',
      from: { path: '^journeys/', pathNot: TESTS },
      to: { pathNot: '^(journeys/|node_modules/temporal-polyfill)' },
    },
    {
      name: 'channels-only-render',
      comment: 'Of the answers a channel knows the model and the wording.',
      severity: 'error',
      from: { path: '^src/channels/', pathNot: TESTS },
      to: { path: ['^src/answers/(?!model/|wording/)', 'node_modules/(payload|@payloadcms|express)/'] },
    },
    {
      name: 'channels-do-not-know-each-other',
      comment: 'What two channels share stands in channels/parts or in answers.',
      severity: 'error',
      // The previews stand around all of them.
      from: { path: '^src/channels/(?!parts/|fixture/|preview/)([^/]+)/', pathNot: TESTS },
      to: { path: '^src/channels/[^/]+/', pathNot: '^src/channels/($1|parts)/' },
    },
    {
      name: 'only-tests-know-the-tests',
      comment: 'What runs at a municipality is not made of what we test with.',
      severity: 'error',
      from: { path: '^(collections|journeys|src|payload\\.config)', pathNot: TESTS },
      to: { path: '^tests/' },
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
