import { setFlagsFromString } from 'node:v8'

// Where the process begins. For Node 20: while modules are loaded it can find that it waits for nothing (it compiles a
// parser of its own aside) and then ends with code 13, on a busy machine now and then. So first something to wait for.
const patience = setInterval(() => undefined, 60_000)

// By itself V8 lets the heap grow to some four times what lives in it before it looks for what can go. It looks at a quarter
// more: under attack the process keeps below 400 MB, where it took 580 (decision 27).
setFlagsFromString('--heap-growing-percent=25')

const { run } = await import('./run.ts')
await run()
clearInterval(patience)
