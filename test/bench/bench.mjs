// npm run bench [-- --tree DIR] [-- --runs N] [-- --lines N] [-- --write]: candor against a whole-tree ts-morph project,
// oxlint's default lint and ast-grep with 300 one-pattern rules for ts and tsx each. Every round runs every command once, in
// turn, so that a busy machine disturbs all alike; a ratio is the median of the rounds' ratios.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
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
const large = values.tree ? undefined : `${work}/large`
if (!values.tree) writeTree(tree, Number(values.lines))
if (large) writeTree(large, 4 * Number(values.lines))

const rules = `${work}/rules.yml`
const ruleOf = (i, language) => `id: r${i}-${language}\nlanguage: ${language}\nrule: { pattern: 'api${i}.call${i}($$$)' }`
writeFileSync(rules, Array.from({ length: 300 }, (_, i) => `${ruleOf(i, 'TypeScript')}\n---\n${ruleOf(i, 'Tsx')}`).join('\n---\n'))
writeFileSync(`${work}/empty.json`, '{}')

const bin = (name) => at(`../../node_modules/.bin/${name}`)
const candor = [process.execPath, at('../../bin/candor.js')]
const scan = (folder, ...more) => [...candor, 'scan', folder, '--format', 'json', ...more]
const kept = (folder) => ['--cache-location', `${work}/cache-${folder === large ? 'large' : 'tree'}`]
const empty = (folder) => () => rmSync(kept(folder)[1], { recursive: true, force: true })
/** Commands in the order of a round; `before` is not timed. */
const commands = {
  'candor, cold': { run: scan(tree, ...kept(tree)), before: empty(tree) },
  'candor, second scan': { run: scan(tree, ...kept(tree)) },
  'candor, cold, 1 thread': { run: scan(tree, ...kept(tree), '--threads', '1'), before: empty(tree) },
  'candor, first run after installing': {
    run: scan(tree, ...kept(tree)),
    before: () => [empty(tree)(), rmSync(`${work}/user`, { recursive: true, force: true })],
    env: { XDG_CACHE_HOME: `${work}/user` },
  },
  'ts-morph project': { run: [process.execPath, at('./naive.mjs'), tree] },
  oxlint: { run: [bin('oxlint'), '--config', `${work}/empty.json`, tree] },
  'ast-grep': { run: [bin('ast-grep'), 'scan', '--rule', rules, tree] },
  ...(large && {
    'candor, cold, 4 times the lines': { run: scan(large, ...kept(large)), before: empty(large) },
    'candor, second scan, 4 times the lines': { run: scan(large, ...kept(large)) },
  }),
  'candor --help': { run: [...candor, '--help'] },
  'candor --version': { run: [...candor, '--version'] },
  'node -e 0': { run: [process.execPath, '-e', '0'] },
}

/** Runs a command under time(1) where there is one, for its peak memory in MB. */
function measure({ run: [command, ...args], before, env }) {
  before?.()
  const timed = existsSync('/usr/bin/time')
  const options = { maxBuffer: 1 << 30, env: { ...process.env, XDG_CACHE_HOME: `${work}/installed`, ...env } }
  const start = performance.now()
  const result = timed ? spawnSync('/usr/bin/time', ['-f', '\n%M', command, ...args], options) : spawnSync(command, args, options)
  const ms = performance.now() - start
  if (result.error) throw result.error
  const memory = timed ? Number(result.stderr.toString().trim().split('\n').at(-1)) / 1024 : Number.NaN
  return { ms, memory, stdout: result.stdout }
}

const rounds = Number(values.runs)
const figures = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
const busy = []
// The round before the first is for the disk's and the compiler's caches.
for (let round = -1; round < rounds; round++)
  for (const [name, command] of Object.entries(commands)) {
    const result = measure(command)
    if (round >= 0) figures[name].push(result)
    busy.push(loadavg()[0])
  }

const sorted = (list) => list.toSorted((a, b) => a - b)
const median = (list) => sorted(list)[list.length >> 1]
const times = (name) => figures[name].map(({ ms }) => ms)
const seconds = (ms) => (ms / 1000).toFixed(2)
const ratio = (a, b) => {
  const all = times(a).map((ms, round) => ms / times(b)[round])
  return `${median(all).toFixed(2)} (${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)})`
}
const peak = (name) => {
  const memory = median(figures[name].map((each) => each.memory))
  return Number.isNaN(memory) ? 'not measured (no /usr/bin/time)' : `${memory.toFixed(0)} MB`
}
const report = JSON.parse(figures['candor, cold'][0].stdout.toString())
const withEvidence = new Set(report.evidence.map(({ file }) => file)).size
const share = (part) => `${((100 * part) / report.stats.files).toFixed(1)} %`
const lines = [
  `machine: ${cpus()[0].model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
  `load while measuring (1 minute average): ${Math.min(...busy).toFixed(1)} to ${Math.max(...busy).toFixed(1)}`,
  `tree: ${values.tree ? 'given' : 'generated'}, ${report.stats.files} files, ${report.stats.lines} lines; given to the compiler ${share(report.stats.parsed)} of the files, with evidence ${share(withEvidence)}`,
  `${rounds} rounds; medians, in brackets the least and the most`,
  '',
  '| command | seconds | peak memory |',
  '|---|---|---|',
  ...Object.keys(commands).map(
    (name) =>
      `| ${name} | ${seconds(median(times(name)))} (${seconds(Math.min(...times(name)))} to ${seconds(Math.max(...times(name)))}) | ${peak(name)} |`,
  ),
  '',
  '| what | measured | must | aim |',
  '|---|---|---|---|',
  `| ts-morph project / candor, cold | ${ratio('ts-morph project', 'candor, cold')} | 6 | 12 |`,
  `| candor, cold / oxlint | ${ratio('candor, cold', 'oxlint')} | 4 or less | 2 or less |`,
  `| ast-grep / candor, cold | ${ratio('ast-grep', 'candor, cold')} | 4 | 8 |`,
  `| candor, cold / second scan | ${ratio('candor, cold', 'candor, second scan')} | 2.5 | 4 |`,
  `| peak memory of candor, cold | ${peak('candor, cold')} | 350 MB | 250 MB |`,
  ...(large
    ? [`| 4 times the lines / the lines, cold | ${ratio('candor, cold, 4 times the lines', 'candor, cold')} | 4 or less | less |`]
    : []),
  `| candor --help / node -e 0 | ${ratio('candor --help', 'node -e 0')} | 2 or less | 1.5 or less |`,
  `| candor --version / node -e 0 | ${ratio('candor --version', 'node -e 0')} | 2 or less | 1.5 or less |`,
]
console.log(lines.join('\n'))
const command = `npm run bench -- ${process.argv.slice(2).join(' ')}`.trim()
if (values.write) writeFileSync(at('./RESULTS.md'), `# Results\n\nMade by \`${command}\`.\n\n${lines.join('\n')}\n`)
