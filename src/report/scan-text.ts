import Table from 'cli-table3'
import { gapWords } from '../reasons.ts'
import { covers } from '../rulebook/covers.ts'
import type { Evidence, LocalText, Report } from '../types.ts'
import { codeFrame } from './code-frame.ts'
import { columnsOf, paint, printable, seconds, shortPath, thousands, wrap } from './terminal-text.ts'
import type { TextStyle } from './terminal-text.ts'
import { WORDS } from './words.ts'

export interface ScanTextOptions extends TextStyle {
  /** Names of categories and SDKs for people. */
  categoryName(id: string): LocalText | undefined
  sdkName(id: string): LocalText | undefined
  /** Permissions that platform files declare and nothing uses. */
  unusedPermissions: string[]
  /** What the manifest declares; undefined without a manifest, `unknown` where nobody looked for one. */
  declared?: { file: string; categories: string[] } | 'unknown'
  /** Show every place, with a code frame. */
  frames: boolean
  all: boolean
  gaps: boolean
  /** Ten lines at most: the rest is a number. */
  brief?: boolean
  text(file: string): string | undefined
  /** The apps of a folder that holds several. */
  apps?: { name: string; folder: string; declared: boolean }[]
}

/** The inventory for people: what is collected and asked for, where, how often, with which SDKs. */
export function scanText(report: Report, options: ScanTextOptions): string {
  const words = WORDS[options.lang]
  const groups = byCategory(report.evidence)
  const above = [...header(report, options).split('\n'), '']
  const below = [
    ...summaries(report, options),
    ...(options.frames ? ['', ...frames(report, options)] : []),
    '',
    ...(options.gaps ? gapList(report, options) : []),
    ...nextSteps(report, options),
  ]
  const filled = [...above, ...below].filter((line) => line !== '').length
  const most = options.brief ? Math.max(1, BRIEF - filled - 1) : Infinity
  const shown = groups.length > most ? groups.slice(0, most - 1) : groups
  const rest = groups.length - shown.length
  const table = [
    ...(groups.length === 0 && report.sdks.length === 0 ? [`  ${words.nothingFound}`] : []),
    ...(shown.length > 0 ? categoryTable(shown, options) : []),
    ...(rest > 0 ? [`  ${words.moreScan(rest)}`] : []),
  ]
  return `${[...above, ...table, ...below].join('\n')}\n`
}

/** How many lines a first look may fill. */
const BRIEF = 10

function gapList(report: Report, options: ScanTextOptions): string[] {
  const words = WORDS[options.lang]
  if (report.gaps.length === 0) return [words.noGaps, '']
  const lines = report.gaps.map((gap) => printable(`${gap.file}:${gap.line}  ${gapWords(gap)[options.lang]}`))
  return [words.gapsTitle, ...lines.map((line) => `  ${wrap(line, options.width, '    ')}`), '']
}

function nextSteps(report: Report, options: ScanTextOptions): string[] {
  const words = WORDS[options.lang]
  const { declared } = options
  const { apps = [] } = options
  const bare = apps.find((app) => !app.declared)
  const next =
    declared === 'unknown'
      ? []
      : apps.length > 0
        ? [bare ? words.nextInit(bare.name) : words.nextCheckAll]
        : [declared ? words.nextCheck(declared.file) : words.nothingDeclared]
  return report.gaps.length > 0 && !options.gaps ? [...next, words.notSeen(report.gaps.length)] : next
}

const NO_LINES = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
    .concat(['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'])
    .map((name) => [name, '']),
)

/** A row a category: its name, its first place, how often, and what is to be said of it. */
function categoryTable(groups: [string, Evidence[]][], options: ScanTextOptions): string[] {
  const words = WORDS[options.lang]
  const { bold, dim, red, yellow } = paint(options)
  const manifest = options.declared === 'unknown' ? undefined : options.declared
  const table = new Table({
    chars: { ...NO_LINES, middle: '  ' },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colAligns: ['left', 'left', 'right', 'left'],
  })
  const rows = groups.map(([category, list]) => {
    const first = list[0]!
    const declared = manifest?.categories.some((each) => covers(each, category))
    const marks: [string, (text: string) => string][] = [
      ...(declared === undefined ? [] : [declared ? mark(words.declared, dim) : mark(words.notDeclared, red)]),
      ...(list.every(({ confidence }) => confidence === 'likely') ? [mark(words.likely, yellow)] : []),
      ...(list.every(({ origin }) => origin === 'vendored') ? [mark(words.vendored(printable(first.component ?? '')), dim)] : []),
    ]
    const name = options.lang === 'zh' ? `${category} ${options.categoryName(category)?.zh ?? ''}`.trim() : category
    return { name, first, times: String(list.length), marks }
  })
  const widest = (texts: string[]): number => Math.max(...texts.map(columnsOf))
  const beside =
    widest(rows.map(({ name }) => name)) +
    widest([words.times, ...rows.map(({ times }) => times)]) +
    widest(rows.map(({ marks }) => marks.map(([text]) => text).join(', ')))
  // Beside the three columns there are two columns of indent and two before each column but the first.
  const room = Math.max(16, options.width - beside - 8)
  table.push([dim(words.collects), dim(words.where), dim(words.times), ''])
  for (const { name, first, times, marks } of rows) {
    const place = `:${first.line}`
    const where = shortPath(printable(first.file), room - place.length) + place
    table.push([bold(name), where, times, marks.map(([text, painted]) => painted(text)).join(', ')])
  }
  return table
    .toString()
    .split('\n')
    .map((line) => `  ${line.trimEnd()}`)
}

function mark(text: string, painted: (text: string) => string): [string, (text: string) => string] {
  return [text, painted]
}

function header(report: Report, options: ScanTextOptions): string {
  const words = WORDS[options.lang]
  const left = `candor ${report.tool.version}  ${report.platforms.join(', ')}`
  const right = words.filesIn(thousands(report.stats.files), seconds(report.stats.ms))
  const between = Math.min(options.width, 100) - columnsOf(left) - columnsOf(right)
  const { bold } = paint(options)
  return between >= 2 ? `${bold(left)}${' '.repeat(between)}${right}` : `${bold(wrap(left, options.width, '  '))}\n  ${right}`
}

/** Evidence of collection by category, the most frequent first. */
export function byCategory(evidence: Evidence[]): [string, Evidence[]][] {
  const groups = new Map<string, Evidence[]>()
  for (const each of evidence) {
    if (each.kind !== 'collect' || !each.category) continue
    const list = groups.get(each.category)
    if (list) list.push(each)
    else groups.set(each.category, [each])
  }
  // First-party code first, so that the place shown is the app's own.
  for (const list of groups.values()) list.sort((a, b) => (a.origin < b.origin ? -1 : a.origin > b.origin ? 1 : 0))
  return [...groups].toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
}

/** Lines under the table: what is asked for, which SDKs, what is declared for nothing. */
function summaries(report: Report, options: ScanTextOptions): string[] {
  const words = WORDS[options.lang]
  const { dim } = paint(options)
  const asked = [
    ...new Set(
      report.evidence.flatMap((each) =>
        each.kind === 'request' ? [each.permission ? shortPermission(each.permission) : (each.category ?? '')] : [],
      ),
    ),
  ]
    .filter(Boolean)
    .toSorted()
  const used = report.sdks.filter((sdk) => sdk.used)
  const names = used.map(({ id, package: name }) => {
    const known = options.sdkName(id)
    return known ? (options.lang === 'zh' ? known.zh : known.en) : name
  })
  const rows: [string, string[]][] = [
    [words.apps, (options.apps ?? []).map(({ name, folder }) => (folder === '' || folder === name ? name : `${name} (${folder})`))],
    [words.asksFor, asked],
    [words.sdks, names],
    [words.unusedInPlatform, options.unusedPermissions.map(shortPermission)],
  ]
  return rows.flatMap(([label, list]) => {
    if (list.length === 0) return []
    const most = options.all ? Infinity : options.brief ? fitting(list, options.width - columnsOf(label) - 6, words) : 8
    const rest = list.length - most
    const listed = rest > 0 ? `${list.slice(0, most).join(', ')} ${words.more(rest)}` : list.join(', ')
    const indent = ' '.repeat(Math.min(columnsOf(label), 24) + 4)
    return [`  ${dim(label)}  ${wrap(printable(listed), options.width, columnsOf(label) > 24 ? '    ' : indent, columnsOf(label) + 4)}`]
  })
}

/** How many of a list fit into one line, with what is said of the rest. */
function fitting(list: string[], room: number, words: (typeof WORDS)[keyof typeof WORDS]): number {
  for (let most = Math.min(list.length, 8); most > 1; most--) {
    const rest = list.length - most
    const said = rest > 0 ? `${list.slice(0, most).join(', ')} ${words.more(rest)}` : list.join(', ')
    if (columnsOf(said) <= room) return most
  }
  return 1
}

/** `android.permission.CAMERA` as `CAMERA`. */
export function shortPermission(name: string): string {
  return name.replace(/^(?:android|ohos|ios)\.permission\./, '')
}

function frames(report: Report, options: ScanTextOptions): string[] {
  const words = WORDS[options.lang]
  const { bold, dim, cyan } = paint(options)
  return report.evidence
    .filter(({ kind }) => kind !== 'check')
    .flatMap((each) => [
      `${bold(printable(each.category ?? shortPermission(each.permission ?? each.kind)))}  ${printable(each.api)}  ${dim(words.kinds[each.kind])}`,
      `  ${cyan(`${printable(each.file)}:${each.line}:${each.column}`)}`,
      ...codeFrame(options.text(each.file), each, options, '    '),
      '',
    ])
}
