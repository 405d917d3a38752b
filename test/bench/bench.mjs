// npm run bench [-- --tree DIR] [-- --runs N] [-- --lines N] [-- --write]: candor against a whole-tree ts-morph project,
// oxlint's default lint and ast-grep with 300 one-pattern rules for ts and tsx each, in turn in one run; medians and ratios.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeTree } from './tree.mjs'

const { values } = parseArgs({
  options: {
    tree: { type: 'string' },
    runs: { type: 'string', default: '5' },
    lines: { type: 'string', default: '400000' },
    write: { type: 'boolean' },
  },
})
const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const work = mkdtempSync(`${tmpdir()}/candor-bench-`)
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

const tree = values.tree ?? `${work}/tree`
if (!values.tree) writeTree(tree, Number(values.lines))
const rules = `${work}/rules.yml`
writeFileSync(
  rules,
  Array.from({ length: 300 }, (_, i) => i)
    .flatMap((i) =>
      ['TypeScript', 'Tsx'].map((language) => `id: r${i}-${language}\nlanguage: ${language}\nrule: { pattern: 'api${i}.call${i}($$$)' }`),
    )
    .join('\n---\n'),
)

const bin = (name) => at(`../../node_modules/.bin/${name}`)
const candor = [process.execPath, at('../../bin/candor.js')]
const commands = {
  candor: [...candor, 'scan', tree, '--format', 'json'],
  'ts-morph project': [process.execPath, at('./naive.mjs'), tree],
  oxlint: [bin('oxlint'), '--config', `${work}/empty.json`, tree],
  'ast-grep': [bin('ast-grep'), 'scan', '--rule', rules, tree],
  'candor --help': [...candor, '--help'],
  'node -e 0': [process.execPath, '-e', '0'],
}
writeFileSync(`${work}/empty.json`, '{}')

/** Runs a command under time(1) where there is one, for its peak memory in MB. */
function measure([command, ...args]) {
  const timed = existsSync('/usr/bin/time')
  const start = performance.now()
  const result = timed
    ? spawnSync('/usr/bin/time', ['-f', '\n%M', command, ...args], { maxBuffer: 1 << 30 })
    : spawnSync(command, args, { maxBuffer: 1 << 30 })
  const ms = performance.now() - start
  if (result.error) throw result.error
  const memory = timed ? Number(result.stderr.toString().trim().split('\n').at(-1)) / 1024 : Number.NaN
  return { ms, memory, stdout: result.stdout }
}

const runs = Number(values.runs)
const figures = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
for (let run = -1; run < runs; run++)
  for (const [name, command] of Object.entries(commands)) {
    const result = measure(command)
    if (run >= 0) figures[name].push(result)
  }
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1]
const time = Object.fromEntries(Object.entries(figures).map(([name, list]) => [name, median(list.map(({ ms }) => ms))]))
const memory = median(figures.candor.map((each) => each.memory))
const { stats, evidence } = JSON.parse(figures.candor[0].stdout.toString())
const ratio = (a, b) => (time[a] / time[b]).toFixed(2)
const lines = [
  `machine: ${cpus()[0].model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
  `tree: ${values.tree ? 'given' : 'generated'}, ${stats.files} files, ${stats.lines} lines, ${stats.parsed} parsed, ${evidence.length} pieces of evidence; ${runs} runs, medians`,
  '',
  '| command | seconds |',
  '|---|---|',
  ...Object.entries(time).map(([name, ms]) => `| ${name} | ${(ms / 1000).toFixed(2)} |`),
  '',
  '| what | measured | must | aim |',
  '|---|---|---|---|',
  `| ts-morph project / candor | ${ratio('ts-morph project', 'candor')} | 6 | 12 |`,
  `| candor / oxlint | ${ratio('candor', 'oxlint')} | 4 or less | 2 or less |`,
  `| ast-grep / candor | ${ratio('ast-grep', 'candor')} | 4 | 8 |`,
  `| candor --help / node -e 0 | ${ratio('candor --help', 'node -e 0')} | 2 or less | 1.5 or less |`,
  `| peak memory of candor | ${Number.isNaN(memory) ? 'not measured (no /usr/bin/time)' : `${memory.toFixed(0)} MB`} | 350 MB | 250 MB |`,
]
console.log(lines.join('\n'))
if (values.write) writeFileSync(at('./RESULTS.md'), `# Results\n\nMade by \`npm run bench -- --write\`.\n\n${lines.join('\n')}\n`)
