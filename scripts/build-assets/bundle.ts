import { readFile } from 'node:fs/promises'
import { build, type Plugin } from 'esbuild'

/** Bundles a stylesheet with its imports. */
export async function bundleCss(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    logLevel: 'error',
    plugins: [candidateCss],
    external: ['*.woff2', '/assets/*'],
    // Flattens nested rules, for tools that cannot parse them.
    target: ['chrome100', 'firefox100', 'safari15.4'],
  })
  return outputFiles[0]?.text ?? ''
}

export async function bundleScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

/**
 * The candidate components only ship their styles in a script that injects them, which our policy forbids. `@import
 * "@nl-design-system-candidate/link-react/css"` extracts the styles from that script.
 */
const candidateCss: Plugin = {
  name: 'candidate-css',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@nl-design-system-candidate\/[\w-]+\/css$/ }, ({ path, resolveDir }) => ({
      path: `${resolveDir}|${path}`,
      namespace: 'candidate',
    }))
    onLoad({ filter: /.*/, namespace: 'candidate' }, async ({ path }) => {
      const name = path.split('|')[1]?.split('/')[1]
      const script = await readFile(`node_modules/@nl-design-system-candidate/${name}/dist/css.js`, 'utf8')
      const literal = /var css_248z = ("(?:[^"\\]|\\.)*")/.exec(script)?.[1]
      if (!literal) throw new Error(`No styles found in @nl-design-system-candidate/${name}`)
      return { contents: JSON.parse(literal) as string, loader: 'css' }
    })
  },
}
