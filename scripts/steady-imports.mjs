// Lexical's packages choose between a development and a production file while they are loaded, with a top-level await.
// For Node 20, which then hangs now and then, for ever or with exit code 13 (measured: docs/decisions/0013); 22 and 24 do
// not. With this condition every process that is started from here on takes the production file at once.
const CONDITION = '--conditions=production'
const given = process.env.NODE_OPTIONS ?? ''
if (!given.includes(CONDITION)) process.env.NODE_OPTIONS = `${given} ${CONDITION}`.trim()
