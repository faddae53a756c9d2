// Where the process begins. While modules are loaded Node can find that it waits for nothing (it compiles a parser of
// its own aside) and then ends with code 13, on a busy machine now and then. So first something to wait for.
const patience = setInterval(() => undefined, 60_000)

const { run } = await import('./run.ts')
await run()
clearInterval(patience)

export {}
