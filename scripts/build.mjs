// Builds what changed since the last build. Plain JavaScript: it runs before anything is compiled.
import './steady-imports.mjs'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)
const record = path.join(root, 'dist/built.json')
const common = ['package-lock.json', 'tsconfig.json']

/** The build steps in order, with their inputs and the output that shows that they were done. */
const steps = [
  {
    name: 'styles',
    inputs: [
      'src/channels',
      'src/admin',
      'public',
      'scripts/build-assets.ts',
      'scripts/build-assets',
      'node_modules/@gemeentenijmegen/design-tokens/package.json',
      ...common,
    ],
    product: 'dist/assets/manifest.json',
    build: () => run('styles', [require.resolve('tsx/cli'), 'scripts/build-assets.ts']),
  },
  {
    name: 'server',
    inputs: ['src', 'collections', 'journeys', 'payload.config.ts', 'package.json', 'scripts/build.mjs', ...common],
    product: 'dist/server.js',
    build: bundleServer,
  },
  {
    name: 'admin',
    // The channels are not part of the admin, so a change of a page does not rebuild it.
    inputs: ['src', 'collections', 'journeys', 'payload.config.ts', 'next.config.mjs', 'scripts/build.mjs', ...common],
    except: ['src/channels'],
    product: '.next/BUILD_ID',
    build: buildAdmin,
  },
]

/** Runs the steps that are out of date, or all of them with `force`. */
export async function build({ admin = true, force = false } = {}) {
  process.chdir(root)
  const built = readRecord()
  for (const step of steps) {
    if (step.name === 'admin' && !admin) continue
    const hash = hashOf(step)
    if (!force && built[step.name] === hash && existsSync(step.product)) continue
    await withProgress(step)
    built[step.name] = hash
    mkdirSync(path.dirname(record), { recursive: true })
    writeFileSync(record, `${JSON.stringify(built, null, 2)}\n`)
  }
}

/** Packages with native code, with data files, or that are loaded conditionally. */
const NOT_BUNDLED = [
  ...['next', 'next/*', 'sharp', 'libsql', '@libsql/*', 'mongoose', 'mongodb'],
  ...['pino', 'express', 'compression', 'undici', 'drizzle-kit', 'drizzle-kit/*', 'esbuild', 'tsx', '*.css', '*.scss'],
]

/** Globals that CommonJS packages expect, in a bundle of ES modules. */
const REQUIRE = [
  "import { createRequire as __requireFrom } from 'node:module'",
  "import { dirname as __folderOf } from 'node:path'",
  "import { fileURLToPath as __fileOf } from 'node:url'",
  'const require = __requireFrom(import.meta.url)',
  'const __filename = __fileOf(import.meta.url)',
  'const __dirname = __folderOf(__filename)',
].join(';')

async function bundleServer() {
  const { build: bundle } = await import('esbuild')
  rmSync('dist/chunks', { recursive: true, force: true })
  await bundle({
    entryPoints: { server: 'src/server/process/main.ts' },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    // Code splitting: the entry must run before the rest is loaded (see main.ts).
    splitting: true,
    bundle: true,
    // For Node 20, see docs/decisions/0013.
    conditions: ['production'],
    // Packages are bundled too: reading thousands of small files takes most of a start (4.5 s against 3.0 s).
    external: NOT_BUNDLED,
    banner: { js: REQUIRE },
    define: { 'process.env.NODE_ENV': '"production"' },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    sourcemap: true,
    // V8 keeps the text of the program in memory. Lines stay short enough for a stack to say something.
    minifyWhitespace: true,
    lineLimit: 160,
    logLevel: 'silent',
    absWorkingDir: root,
  })
  keepNarrow('dist/chunks')
}

/** Next evaluates the config during the build; it gets a temporary folder, so that a build touches no data. */
async function buildAdmin() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'eenmond-build-'))
  const { DATABASE_URL: _url, PAYLOAD_SECRET: _secret, ...env } = process.env
  try {
    await run('admin', [require.resolve('next/dist/bin/next'), 'build'], {
      ...env,
      DATA_DIR: dataDir,
      NEXT_TELEMETRY_DISABLED: '1',
    })
    keepNarrow('.next/server')
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/**
 * Writes characters outside Latin-1 as escapes. One of them makes V8 keep the whole text of a file with two bytes for each
 * character, which is some 15 MB of a process. A file where one follows a backslash stays as it is.
 */
function keepNarrow(folder) {
  for (const file of filesUnder(folder, [])) {
    if (!file.endsWith('.js')) continue
    const text = readFileSync(file, 'utf8')
    if (!/[^\0-\xff]/.test(text) || /\\[^\0-\xff]/.test(text)) continue
    writeFileSync(
      file,
      text.replaceAll(/[^\0-\xff]/g, (wide) => `\\u${wide.charCodeAt(0).toString(16).padStart(4, '0')}`),
    )
  }
}

/** Runs Node with these arguments. Its output goes to a file, of which the end is shown on failure. */
function run(name, args, env = process.env) {
  mkdirSync('dist', { recursive: true })
  const file = `dist/build-${name}.log`
  const out = openSync(file, 'w')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', out, out],
      env: { ...env, NODE_ENV: 'production' },
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (code === 0) return resolve()
      const tail = readFileSync(file, 'utf8').trimEnd().split('\n').slice(-25).join('\n')
      reject(new Error(`${tail}\n(all of it: ${file}; ended with ${signal ?? code})`))
    })
  })
}

async function withProgress({ name, build: work }) {
  const begin = Date.now()
  const seconds = () => `${((Date.now() - begin) / 1000).toFixed(1)} s`
  const { stdout } = process
  stdout.write(stdout.isTTY ? `  building ${name} …` : `  building ${name} …\n`)
  const timer = setInterval(
    () =>
      stdout.write(stdout.isTTY ? `\r  building ${name} … ${seconds()}` : `  still building ${name} … ${seconds()}\n`),
    stdout.isTTY ? 200 : 15_000,
  )
  try {
    await work()
    stdout.write(`${stdout.isTTY ? '\r' : ''}  built ${name} in ${seconds()}        \n`)
  } catch (error) {
    stdout.write(`${stdout.isTTY ? '\n' : ''}  building ${name} failed after ${seconds()}\n`)
    throw error
  } finally {
    clearInterval(timer)
  }
}

function hashOf({ inputs, except = [] }) {
  const hash = createHash('sha256').update(process.version)
  for (const input of inputs) {
    for (const file of filesUnder(input, except)) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(input, except) {
  if (!existsSync(input)) return []
  if (!statSync(input).isDirectory()) return [input]
  return readdirSync(input, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !except.some((folder) => file.startsWith(`${folder}${path.sep}`)))
    .sort()
}

function readRecord() {
  try {
    return JSON.parse(readFileSync(record, 'utf8'))
  } catch {
    return {}
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await build({ admin: process.env.ADMIN !== 'off', force: process.argv.includes('--force') })
    process.stdout.write('  everything is built\n')
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
