import type { Finding, Report, Severity } from '../types.ts'
import type { ReporterOptions } from './reporter.ts'
import { repositoryPath } from './repository-path.ts'
import { printable, printableLines } from './terminal-text.ts'
import { WORDS } from './words.ts'

/** GitHub shows no more annotations of one level than this for a step, and drops the rest without a word. */
const MOST_SHOWN = 10

const LEVEL: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' }

/** Workflow commands of GitHub Actions, which put each finding at its line of the pull request; only what is new where that is known. */
export function github(report: Report, options: ReporterOptions): string {
  const open = (report.findings ?? []).filter((finding) => !finding.suppressed && finding.new !== false)
  const words = WORDS[options.lang]
  const lines: string[] = []
  for (const severity of ['error', 'warning', 'note'] as const) {
    const level = open.filter((finding) => finding.severity === severity)
    lines.push(...level.slice(0, MOST_SHOWN).map((finding) => annotation(finding, report, options)))
    const rest = level.length - MOST_SHOWN
    if (rest > 0) lines.push(`candor: ${words.severity[severity]}: ${words.more(rest)}`)
  }
  return lines.map((line) => `${line}\n`).join('')
}

function annotation(finding: Finding, report: Report, { lang }: ReporterOptions): string {
  const { line, column, endLine, endColumn, check } = finding
  const message = [printable(finding.message[lang]), ...(finding.help ? [printableLines(finding.help[lang])] : [])].join('\n')
  const properties: [string, string | number][] = [
    ['title', `candor: ${check}`],
    ['file', printable(repositoryPath(report, finding.file))],
    ['line', line],
    ['endLine', endLine],
    // GitHub takes columns only for a place within one line.
    ...(endLine === line
      ? ([
          ['col', column],
          ['endColumn', Math.max(column, endColumn)],
        ] as [string, number][])
      : []),
  ]
  const listed = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',')
  return `::${LEVEL[finding.severity]} ${listed}::${data(message)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
