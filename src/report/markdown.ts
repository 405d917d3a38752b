import type { Finding, Report } from '../types.ts'
import { groupFindings } from './group-findings.ts'
import { code, encodedPath, folded, plain, table } from './markdown-text.ts'
import { inventoryMarkdown } from './markdown-inventory.ts'
import { MARKDOWN_WORDS } from './markdown-words.ts'
import type { ReporterOptions } from './reporter.ts'
import { repositoryPath } from './repository-path.ts'
import { seconds, thousands } from './terminal-text.ts'
import { WORDS } from './words.ts'

/** By this a script finds the comment that it wrote before, to replace it. */
export const COMMENT_MARK = '<!-- candor -->'

/** Rows that a table shows; a comment that nobody can take in at a glance is not read. */
const MOST_ROWS = 20
/** Places that a row names. */
const MOST_PLACES = 3

/** A comment on a pull request: the verdict, what is new, and all else folded. */
export function markdown(report: Report, options: ReporterOptions): string {
  return `${[COMMENT_MARK, ...markdownLines(report, options, MOST_ROWS)].join('\n')}\n`
}

/** The body of the comment and of the job summary. */
export function markdownLines(report: Report, options: ReporterOptions, mostRows: number): string[] {
  if (!report.findings) return inventoryMarkdown(report, options, mostRows)
  const words = { ...WORDS[options.lang], ...MARKDOWN_WORDS[options.lang] }
  const open = report.findings.filter(({ suppressed }) => !suppressed)
  const loud = open.filter(({ severity }) => severity !== 'note')
  const compared = open.some((finding) => finding.new !== undefined)
  const shown = compared ? loud.filter((finding) => finding.new) : loud
  const before = compared ? loud.filter((finding) => !finding.new) : []
  const notes = open.filter(({ severity }) => severity === 'note')
  const accepted = report.findings.filter(({ suppressed }) => suppressed)
  const { stats, sdks, gaps } = report
  const lines = [`### ${verdict(report, loud, shown, compared, options)}`, '']
  if (compared && shown.length === 0 && before.length > 0) lines.push(words.nothingNew, '')
  if (shown.length > 0) lines.push(...findingsTable(shown, report, options, mostRows), '')
  if (before.length > 0) lines.push(...folded(words.before(before.length), findingsTable(before, report, options, mostRows)), '')
  if (loud.length > 0) lines.push(...folded(words.whatToDo, advice(shown.length > 0 ? shown : before, options)), '')
  if (notes.length > 0) lines.push(...folded(WORDS[options.lang].notes(notes.length), findingsTable(notes, report, options, mostRows)), '')
  if (accepted.length > 0) lines.push(...folded(words.suppressed(accepted.length), acceptedTable(accepted, report, options, mostRows)), '')
  const covered = words.covered(thousands(stats.files), thousands(stats.parsed), sdks.length, gaps.length, seconds(stats.ms))
  lines.push(`<sub>candor ${plain(report.tool.version)} · ${plain(covered)}</sub>`)
  return lines
}

function verdict(report: Report, loud: Finding[], shown: Finding[], compared: boolean, { lang }: ReporterOptions): string {
  const words = WORDS[lang]
  const errors = loud.filter(({ severity }) => severity === 'error').length
  const warnings = loud.length - errors
  if (loud.length === 0) {
    if (report.gaps.length > 0) return `candor: ${MARKDOWN_WORDS[lang].gaps(report.gaps.length)}`
    const categories = new Set(report.evidence.flatMap(({ kind, category }) => (kind === 'collect' && category ? [category] : []))).size
    const names = new Set(report.permissions.filter(({ kind }) => kind !== 'privacy-manifest').map(({ name }) => name)).size
    const used = report.sdks.filter((sdk) => sdk.used).length
    return `candor: ${words.clean(categories, names, used, thousands(report.stats.files), seconds(report.stats.ms))}`
  }
  const counts = [errors > 0 && words.errors(errors), warnings > 0 && words.warnings(warnings)].filter(Boolean).join(words.comma)
  return `candor: ${counts}${compared ? ` · ${MARKDOWN_WORDS[lang].newFindings(shown.length)}` : ''}`
}

function findingsTable(findings: Finding[], report: Report, options: ReporterOptions, mostRows: number): string[] {
  const words = { ...WORDS[options.lang], ...MARKDOWN_WORDS[options.lang] }
  const groups = groupFindings(findings)
  const rows = groups.slice(0, mostRows).map((group) => {
    const first = group[0]!
    const likely = group.every(({ confidence }) => confidence === 'likely') ? ` (${words.likely})` : ''
    const places = group.slice(0, MOST_PLACES).map((each) => place(each, report, options))
    if (group.length > MOST_PLACES) places.push(words.places(group.length - MOST_PLACES))
    return [
      words.severity[first.severity],
      `**${plain(first.check)}**<br>${plain(first.message[options.lang])}${likely}`,
      places.join('<br>'),
    ]
  })
  const left = groups.length - rows.length
  return [...table(['', words.what, words.where], rows), ...(left > 0 ? ['', words.cut(left)] : [])]
}

/** `file:line`, a link where the host is known. */
function place({ file, line }: { file: string; line: number }, report: Report, { sourceUrl }: ReporterOptions): string {
  const path = repositoryPath(report, file)
  const shown = code(`${path}:${line}`)
  return sourceUrl && !path.startsWith('/') ? `[${shown}](${sourceUrl}/${encodedPath(path)}#L${line})` : shown
}

/** A check once, with its reason and the help of its first finding. */
function advice(findings: Finding[], { checks, lang }: ReporterOptions): string[] {
  const words = WORDS[lang]
  const lines: string[] = []
  for (const id of new Set(findings.map(({ check }) => check))) {
    const info = checks.find((each) => each.id === id)
    const help = findings
      .find(({ check }) => check === id)
      ?.help?.[lang].split('\n')
      .map(helpLine)
      .join('<br>')
    const parts = [info && `${words.why}: ${plain(info.why[lang])}`, help && `${words.do}: ${help}`]
    const legal = info && info.legal.length > 0 ? ` · ${words.rules} ${plain(info.legal.join(', '))}` : ''
    lines.push(`- **${plain(id)}**${legal}`, ...parts.filter(Boolean).map((part) => `  - ${part as string}`))
  }
  return lines
}

/** Two spaces set off what is to be typed. */
function helpLine(line: string): string {
  const [said, typed] = line.split(/(?<=[:：]) {2}/)
  return typed === undefined ? plain(line) : `${plain(said!)} ${code(typed)}`
}

function acceptedTable(findings: Finding[], report: Report, options: ReporterOptions, mostRows: number): string[] {
  const words = MARKDOWN_WORDS[options.lang]
  const rows = findings
    .slice(0, mostRows)
    .map((each) => [
      `**${plain(each.check)}**<br>${plain(each.message[options.lang])}`,
      place(each, report, options),
      plain(each.suppressed!.reason),
      plain(each.suppressed!.until ?? ''),
    ])
  const left = findings.length - rows.length
  return [...table([words.what, words.where, words.reason, words.until], rows), ...(left > 0 ? ['', words.cut(left)] : [])]
}
