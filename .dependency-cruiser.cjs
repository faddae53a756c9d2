/** The walls of the house: scripts/rooms.cjs lists which room may import which. */
const ROOMS = require('./scripts/rooms.cjs')

const TESTS = ['\\.test\\.tsx?$']
const inside = (rooms) => `^(${rooms.join('|')})/`

const walls = Object.entries(ROOMS).map(([room, known]) => ({
  name: `${room.replace('src/', '')}-keeps-to-its-floor`,
  comment: 'A room imports only the rooms that scripts/rooms.cjs lists for it.',
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
      comment: 'Add the new room to scripts/rooms.cjs, with the rooms it may import.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: inside(Object.keys(ROOMS)) },
      to: {},
    },
    {
      name: 'no-circles',
      comment: 'Modules that import each other, types included, are one module, or need a third.',
      severity: 'error',
      from: { pathNot: 'node_modules' },
      to: { circular: true },
    },
    {
      name: 'nothing-reaches-the-server',
      comment: 'Nothing imports the server, not indirectly either: it is the top floor.',
      severity: 'error',
      from: { path: '^(collections|journeys|src/(?!server/)|payload\\.config)', pathNot: TESTS },
      to: { path: '^src/server/', reachable: true },
    },
    {
      name: 'content-reaches-no-reader',
      comment: 'The content model does not depend on how content is read or shown.',
      severity: 'error',
      from: { path: '^(collections|journeys|src/(editorial|facts|pictures|mail))/', pathNot: TESTS },
      to: { path: '^src/(answers|channels|search|links|starter|tasks|admin)/', reachable: true },
    },
    {
      name: 'workflows-do-not-know-each-other',
      comment: 'What two of them share is in editorial/parts. Workflows may import the gate; it imports none of them.',
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
      comment: 'The engine uses no database and no clock.',
      severity: 'error',
      from: { path: '^journeys/', pathNot: TESTS },
      to: { pathNot: '^(journeys/|node_modules/temporal-polyfill)' },
    },
    {
      name: 'channels-only-render',
      comment: 'Of the answers a channel imports the model and the wording only.',
      severity: 'error',
      from: { path: '^src/channels/', pathNot: TESTS },
      to: { path: ['^src/answers/(?!model/|wording/)', 'node_modules/(payload|@payloadcms|express)/'] },
    },
    {
      name: 'channels-do-not-know-each-other',
      comment: 'What two channels share is in channels/parts or in answers.',
      severity: 'error',
      // The previews show all channels.
      from: { path: '^src/channels/(?!parts/|fixture/|preview/)([^/]+)/', pathNot: TESTS },
      to: { path: '^src/channels/[^/]+/', pathNot: '^src/channels/($1|parts)/' },
    },
    {
      name: 'only-tests-know-the-tests',
      comment: 'Production code does not import test code.',
      severity: 'error',
      from: { path: '^(collections|journeys|src|payload\\.config)', pathNot: TESTS },
      to: { path: '^tests/' },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      // A package with only types (@types/mdast) does not resolve by its own name.
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
