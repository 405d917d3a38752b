import type { Evidence, Finding, Report } from '../types.ts'
import type { ReporterOptions } from './reporter.ts'
import { repositoryPath } from './repository-path.ts'
import { printable } from './terminal-text.ts'

type Column<T> = [name: string, value: (each: T) => string | number | undefined]

/** A row a finding, or, where nothing was judged, a row a piece of evidence (RFC 4180). Column names are the same in every language. */
export function csv(report: Report, options: ReporterOptions): string {
  return report.findings
    ? table(findingColumns(report, options), report.findings)
    : table(evidenceColumns(report, options), report.evidence)
}

function findingColumns(report: Report, { lang }: ReporterOptions): Column<Finding>[] {
  return [
    ['severity', ({ severity }) => severity],
    ['check', ({ check }) => check],
    ['message', ({ message }) => message[lang]],
    ['category', ({ category }) => category],
    ['permission', ({ permission }) => permission],
    ['sdk', ({ sdk }) => sdk],
    ['file', ({ file }) => repositoryPath(report, file)],
    ['line', ({ line }) => line],
    ['column', ({ column }) => column],
    ['confidence', ({ confidence }) => confidence],
    ['new', (finding) => (finding.new === undefined ? undefined : String(finding.new))],
    ['suppressed', ({ suppressed }) => suppressed?.by],
    ['reason', ({ suppressed }) => suppressed?.reason],
    ['until', ({ suppressed }) => suppressed?.until],
    ['fingerprint', ({ fingerprint }) => fingerprint],
  ]
}

function evidenceColumns(report: Report, { lang, categoryName }: ReporterOptions): Column<Evidence>[] {
  return [
    ['kind', ({ kind }) => kind],
    ['category', ({ category }) => category],
    ['name', ({ category }) => (category ? categoryName(category)?.[lang] : undefined)],
    ['permission', ({ permission }) => permission],
    ['api', ({ api }) => api],
    ['module', ({ module }) => module],
    ['file', ({ file }) => repositoryPath(report, file)],
    ['line', ({ line }) => line],
    ['column', ({ column }) => column],
    ['confidence', ({ confidence }) => confidence],
    ['origin', ({ origin }) => origin],
    ['component', ({ component }) => component],
    ['reach', ({ reach }) => reach.join(' ')],
    ['consent', ({ consent }) => consent],
    ['flows', ({ flows }) => flows.map(({ to, host }) => (host ? `${to} ${host}` : to)).join('; ')],
    ['id', ({ id }) => id],
  ]
}

function table<T>(columns: Column<T>[], rows: T[]): string {
  const lines = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, value]) => value(row)))]
  const text = lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
  // Spreadsheets take a file for one of an older encoding unless it starts with the mark; plain ASCII is the same in all.
  return /[^\p{ASCII}]/u.test(text) ? `\uFEFF${text}` : text
}

function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value)
  const text = inert(printable(value ?? ''))
  return /[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A spreadsheet runs a cell that begins like a formula. The scope of a package begins with `@` too, and is none. */
function inert(text: string): string {
  return /^[=+\-@]/.test(text) && !/^@[\w.-]+\/[\w./-]+$/.test(text) ? `'${text}` : text
}
