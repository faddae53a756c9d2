// Lexical's packages select a development or production file with a top-level await. Node 20 sometimes hangs on that, or
// exits with code 13 (measured: docs/decisions/0013); 22 and 24 do not. With this condition every process that is started
// from here loads the production file directly.
const CONDITION = '--conditions=production'
const given = process.env.NODE_OPTIONS ?? ''
if (!given.includes(CONDITION)) process.env.NODE_OPTIONS = `${given} ${CONDITION}`.trim()
