import type { Evidence, Finding, LocalText, Report, Severity, Suppression } from '../types.ts'
import { codeFrame } from './code-frame.ts'
import { groupFindings } from './group-findings.ts'
import { columnsOf, paint, printable, printableLines, seconds, thousands, wrap } from './terminal-text.ts'
import type { TextStyle } from './terminal-text.ts'
import { WORDS } from './words.ts'

export interface CheckTextOptions extends TextStyle {
  /** The checks' explanations. */
  checks: readonly { id: string; why: LocalText; legal: string[] }[]
  /** Show every finding of a group. */
  all: boolean
  /** Leave out notes and the explanations. */
  quiet: boolean
  text(file: string): string | undefined
}

/** Groups of more equal findings than this are folded. */
const FOLD = 5

/** The gate's result for people: findings grouped by what they say, then one line that says what was covered. */
export function checkText(report: Report, options: CheckTextOptions): string {
  const all = (report.findings ?? []).filter(({ suppressed }) => !suppressed)
  const open = all.filter((finding) => finding.new !== false)
  const shown = options.quiet ? open.filter(({ severity }) => severity !== 'note') : open
  const lines = groupFindings(shown).flatMap((group) => [...groupText(group, report, options), ''])
  return `${[...lines, ...summary(report, open, all.length - open.length, options)].join('\n')}\n`
}

function groupText(group: Finding[], report: Report, options: CheckTextOptions): string[] {
  const words = WORDS[options.lang]
  const { bold, dim, cyan } = paint(options)
  const first = group[0]!
  const check = options.checks.find(({ id }) => id === first.check)
  const severity = words.severity[first.severity]
  const note = first.confidence === 'likely' ? ` (${words.likely})` : ''
  const taken = columnsOf(severity) + first.check.length + 5
  const message = wrap(`${printable(first.message[options.lang])}${note}`, options.width, '       ', taken)
  const head = `${bold(colorOf(first.severity, options)(severity))}  ${bold(first.check)}`
  const lines = [`${head}   ${note && message.endsWith(note) ? `${message.slice(0, -note.length)}${dim(note)}` : message}`]
  const most = options.all ? group.length : group.length > FOLD ? 3 : FOLD
  for (const [index, finding] of group.slice(0, most).entries()) {
    const app = finding.app === undefined ? '' : `  ${dim(printable(finding.app))}`
    lines.push(`  ${cyan(`${printable(finding.file)}:${finding.line}:${finding.column}`)}${app}`)
    if (index === 0) lines.push(...codeFrame(options.text(finding.file), finding, options, '    '))
    const evidence = report.evidence.find(({ id }) => finding.evidence.includes(id))
    if (evidence) lines.push(...traceText(evidence, options))
  }
  if (group.length > most) lines.push(`  ${dim(words.moreAll(group.length - most))}`)
  if (options.quiet || first.severity === 'note') return lines
  if (check) lines.push(`  ${dim(label(words.why))} ${wrap(check.why[options.lang], options.width, '        ')}`)
  if (first.help) lines.push(`  ${dim(label(words.do))} ${wrap(printableLines(first.help[options.lang]), options.width, '        ')}`)
  const legal = check && check.legal.length > 0 ? `${words.rules} ${check.legal.join(', ')} · ` : ''
  lines.push(`  ${dim(`${legal}candor explain ${first.check}`)}`)
  return lines
}

/** A label of the explanation, five columns wide. */
function label(text: string): string {
  return text + ' '.repeat(Math.max(0, 5 - columnsOf(text)))
}

function traceText(evidence: Evidence, options: CheckTextOptions): string[] {
  const words = WORDS[options.lang]
  const indent = ' '.repeat(columnsOf(words.calledBy) + 4)
  return evidence.trace
    .slice(0, 1)
    .map(({ file, line, what }) => `  ${words.calledBy}  ${wrap(printable(`${file}:${line} ${what}`), options.width, indent)}`)
}

function colorOf(severity: Severity, style: TextStyle): (text: string) => string {
  const { red, yellow, blue } = paint(style)
  return { error: red, warning: yellow, note: blue }[severity]
}

function summary(report: Report, open: Finding[], older: number, options: CheckTextOptions): string[] {
  const words = WORDS[options.lang]
  const { green, red, yellow, bold } = paint(options)
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')]
  const { stats, evidence, sdks, permissions, gaps } = report
  const excepted = (report.findings ?? []).filter(({ suppressed }) => suppressed?.by === 'exception')
  const until = excepted.map(({ suppressed }) => suppressed?.until ?? '').toSorted()[0] ?? ''
  const by = (kind: Suppression['by']): number => (report.findings ?? []).filter(({ suppressed }) => suppressed?.by === kind).length
  const exceptions = [
    excepted.length > 0 && words.excepted(excepted.length, until),
    older > 0 && words.older(older),
    by('comment') > 0 && words.ignored(by('comment')),
    by('baseline') > 0 && words.inBaseline(by('baseline')),
  ]
    .filter(Boolean)
    .map((part) => ` · ${part}`)
    .join('')
  if (report.since && open.length === 0) return [green(`✓ ${words.nothingNew(printable(report.since.ref))}${exceptions}`)]
  if (errors + warnings === 0 && gaps.length === 0) {
    const categories = new Set(evidence.flatMap(({ kind, category }) => (kind === 'collect' && category ? [category] : []))).size
    const names = new Set(permissions.filter(({ kind }) => kind !== 'privacy-manifest').map(({ name }) => name)).size
    const used = sdks.filter((sdk) => sdk.used).length
    return [green(`✓ ${words.clean(categories, names, used, thousands(stats.files), seconds(stats.ms))}${exceptions}`)]
  }
  const counts = [errors > 0 && words.errors(errors), warnings > 0 && words.warnings(warnings), notes > 0 && words.notes(notes)]
    .filter(Boolean)
    .join(words.comma)
  const likely = open.filter(({ confidence }) => confidence === 'likely').length
  const mark = errors > 0 ? red('✗') : warnings > 0 ? yellow('!') : '·'
  const said = `${counts}${words.confidence(open.length - likely, likely)}`
  const fits = columnsOf(`✗ ${said}${exceptions}`) <= options.width
  return [
    `${mark} ${bold(counts)}${said.slice(counts.length)}${fits ? exceptions : ''}`,
    ...(fits ? [] : [`  ${wrap(exceptions.slice(' · '.length), options.width, '  ')}`]),
    `  ${words.covered(thousands(stats.files), thousands(stats.parsed), sdks.length, gaps.length, seconds(stats.ms))}`,
  ]
}
