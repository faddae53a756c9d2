import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createVitest } from 'vitest/node'
import { type Fault, withFault } from './faults.ts'

/** The process that runs the tests, one fault at a time. The fault replaces text of the file while it is loaded. */
let fault: Fault | null = null

const vitest = await createVitest(
  'test',
  {
    config: false,
    watch: false,
    include: ['{src,collections,journeys,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    env: { NODE_ENV: 'test', TZ: 'UTC' },
    pool: 'forks',
    maxWorkers: 1,
    bail: 1,
    testTimeout: 20_000,
    reporters: [{}],
  },
  {
    plugins: [
      {
        name: 'fault',
        enforce: 'pre',
        load: (id) => (fault && id === path.resolve(fault.file) ? withFault(readFileSync(id, 'utf8'), fault) : null),
      },
    ],
  },
)
await vitest.standalone()

process.on('message', async ({ fault: next, tests }: { fault: Fault | null; tests: string[] }) => {
  for (const one of [fault, next]) if (one) vitest.invalidateFile(path.resolve(one.file))
  fault = next
  // Vitest keeps the errors of earlier runs.
  vitest.state.errorsSet.clear()
  vitest.state.filesMap.clear()
  const asked = tests.map((test) => path.resolve(test))
  const project = vitest.getRootProject()
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    asked.map((test) => project.createSpecification(test)),
  )
  const red = testModules.find((module) => asked.includes(module.moduleId) && !module.ok())
  process.send?.({ isKilled: Boolean(red) || unhandledErrors.length > 0, by: red?.relativeModuleId ?? '' })
})
process.send?.({ ready: true })
