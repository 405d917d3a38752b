import type { Finding, Report } from '../types.ts'
import type { ReporterOptions } from './reporter.ts'
import { repositoryPath } from './repository-path.ts'
import { printable, printableLines } from './terminal-text.ts'
import { WORDS } from './words.ts'

/**
 * JUnit XML: a suite a check, a case a finding. What fails the run is a failure, what is suppressed is skipped, and the
 * rest passes with its text. A check that found nothing is a case that passed, so that a reader sees that it ran.
 */
export function junit(report: Report, options: ReporterOptions): string {
  const suites = options.checks.map(({ id }) => {
    const cases = (report.findings ?? []).filter(({ check }) => check === id)
    return {
      id,
      cases,
      failures: cases.filter((each) => fails(each, options)).length,
      skipped: cases.filter((each) => each.suppressed).length,
    }
  })
  const tests = suites.reduce((sum, { cases }) => sum + Math.max(1, cases.length), 0)
  const failures = suites.reduce((sum, suite) => sum + suite.failures, 0)
  const { ms } = report.stats
  const time = ms === 0 ? '' : ` time="${(ms / 1000).toFixed(3)}"`
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="candor" tests="${tests}" failures="${failures}" errors="0"${time}>`,
  ]
  for (const { id, cases, failures: failed, skipped } of suites) {
    const counts = `tests="${Math.max(1, cases.length)}" failures="${failed}" errors="0" skipped="${skipped}"`
    lines.push(`  <testsuite name="${attribute(id)}" ${counts}>`)
    if (cases.length === 0) lines.push(`    <testcase classname="candor.${attribute(id)}" name="${attribute(id)}"/>`)
    const names = new Map<string, number>()
    for (const finding of cases) lines.push(...caseOf(finding, report, options, names))
    lines.push('  </testsuite>')
  }
  return `${[...lines, '</testsuites>'].join('\n')}\n`
}

function fails({ severity, suppressed, new: isNew }: Finding, { failOn }: ReporterOptions): boolean {
  return !suppressed && isNew !== false && (severity === failOn || (failOn === 'warning' && severity === 'error'))
}

function caseOf(finding: Finding, report: Report, options: ReporterOptions, names: Map<string, number>): string[] {
  const { lang } = options
  const path = printable(repositoryPath(report, finding.file))
  const message = printable(finding.message[lang])
  // A name without a line number, so that a server that keeps the history of a case knows it after the lines moved.
  const name = message.includes(printable(finding.file)) ? message : `${message} (${path})`
  const times = (names.get(name) ?? 0) + 1
  names.set(name, times)
  const shown = times > 1 ? `${name} #${times}` : name
  const opening = `    <testcase classname="candor.${attribute(finding.check)}" name="${attribute(shown)}" file="${attribute(path)}" line="${finding.line}"`
  const info = options.checks.find(({ id }) => id === finding.check)
  const words = WORDS[lang]
  const body = [
    `${path}:${finding.line}:${finding.column}`,
    message,
    info && `${words.why}: ${info.why[lang]}`,
    finding.help && `${words.do}: ${finding.help[lang]}`,
    info && info.legal.length > 0 && `${words.rules}: ${info.legal.join(', ')}`,
  ]
    .filter(Boolean)
    .join('\n')
  if (finding.suppressed) {
    const { by, reason, until } = finding.suppressed
    return [`${opening}>`, `      <skipped message="${attribute(`${by}${until ? ` ${until}` : ''}: ${reason}`)}"/>`, '    </testcase>']
  }
  if (fails(finding, options))
    return [
      `${opening}>`,
      `      <failure message="${attribute(message)}" type="${finding.severity}">${content(body)}</failure>`,
      '    </testcase>',
    ]
  return [`${opening}>`, `      <system-out>${content(`${words.severity[finding.severity]}\n${body}`)}</system-out>`, '    </testcase>']
}

/** Text between tags. XML has no way to write a control character, so they are made visible. */
function content(text: string): string {
  return printableLines(text)
    .replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

function attribute(text: string): string {
  return content(printable(text)).replaceAll('"', '&quot;')
}
