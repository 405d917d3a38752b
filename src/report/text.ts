import type { Report } from '../types.ts'
import { checkText } from './check-text.ts'
import type { ReporterOptions } from './reporter.ts'
import { scanText } from './scan-text.ts'

/** The report for people: what was found wrong, or, where nothing was judged, the inventory. */
export function text(report: Report, options: ReporterOptions): string {
  return report.findings ? checkText(report, options) : scanText(report, options)
}
