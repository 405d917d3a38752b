import { worldAt } from '../io/world.ts'
import { scan } from '../pipeline.ts'
const root = process.argv[2]!
let last = performance.now(); let stage = 'start'
const world = await worldAt(root, (next) => { const t = performance.now(); process.stderr.write(`${stage} ${(t-last).toFixed(0)} `); last = t; stage = next })
const report = await scan(world, { accepts: () => true, root: '.' })
process.stderr.write(`${stage} ${(performance.now()-last).toFixed(0)} total ${report.stats.ms} parsed ${report.stats.parsed} rss ${(process.memoryUsage().rss/1e6)|0}\n`)
process.stdout.write(JSON.stringify(report))
