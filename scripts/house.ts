import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import dagre from '@dagrejs/dagre'

/** `npm run house`: draws the rooms with their files and the imports they may have, as docs/images/house.svg. */
const OUT = 'docs/images/house.svg'
const ROOMS = createRequire(import.meta.url)('./rooms.cjs') as Record<string, string[]>
const [WIDTH, HEIGHT] = [150, 54]

const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs'], { encoding: 'utf8' }).split('\n')
const graph = new dagre.graphlib.Graph()
graph.setGraph({ rankdir: 'TB', nodesep: 22, ranksep: 46, marginx: 16, marginy: 16 })
graph.setDefaultEdgeLabel(() => ({}))
for (const room of Object.keys(ROOMS)) graph.setNode(room, { width: WIDTH, height: HEIGHT })
for (const [room, known] of Object.entries(ROOMS)) for (const other of known) graph.setEdge(room, other)
dagre.layout(graph)

const { height = 0 } = graph.graph()
const across = graph.edges().flatMap((edge) => graph.edge(edge).points.map(({ x }: { x: number }) => x))
const rooms = graph.nodes().map((room) => graph.node(room).x)
const left = Math.floor(Math.min(...across, ...rooms.map((x) => x - WIDTH / 2))) - 16
const width = Math.ceil(Math.max(...across, ...rooms.map((x) => x + WIDTH / 2))) + 16 - left
writeFileSync(
  OUT,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} 0 ${width} ${Math.ceil(height)}" font-family="system-ui, sans-serif" role="img" aria-label="The rooms of the house and which may know which">
<style>path{fill:none;stroke:#8a94a6}rect{fill:#fff;stroke:#22304a}text{fill:#22304a;text-anchor:middle}.files{font-size:11px;fill:#5a667d}</style>
<rect x="${left}" width="${width}" height="100%" style="stroke:none"/>
${graph.edges().map(drawWay).join('\n')}
${graph.nodes().map(drawRoom).join('\n')}
</svg>
`,
)
process.stdout.write(`${OUT}: ${graph.nodes().length} rooms, ${graph.edges().length} ways\n`)

/** Arrows point from the importing room to the imported one. */
function drawWay(edge: { v: string; w: string }): string {
  const points = graph
    .edge(edge)
    .points.map(({ x, y }: { x: number; y: number }) => `${Math.round(x)} ${Math.round(y)}`)
  return `<path d="M${points.join(' L')}"/>`
}

function drawRoom(room: string): string {
  const { x, y } = graph.node(room)
  const [sources, tests] = countIn(room)
  return `<rect x="${Math.round(x - WIDTH / 2)}" y="${Math.round(y - HEIGHT / 2)}" width="${WIDTH}" height="${HEIGHT}" rx="6"/><text x="${Math.round(x)}" y="${Math.round(y - 3)}">${room.replace('src/', '')}</text><text class="files" x="${Math.round(x)}" y="${Math.round(y + 15)}">${sources} files, ${tests} tests</text>`
}

function countIn(room: string): [sources: number, tests: number] {
  const own = files.filter((file) => file.startsWith(`${room}/`))
  const tests = own.filter((file) => file.includes('.test.')).length
  return [own.length - tests, tests]
}
