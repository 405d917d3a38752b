import type { Report } from '../types.ts'
import { markdownLines } from './markdown.ts'
import type { ReporterOptions } from './reporter.ts'

/** Enough for every real app, and far below the 1 MiB that GitHub takes for a step. */
const MOST_ROWS = 200

/** The job summary of GitHub Actions: what the comment says, with more rows. */
export function githubSummary(report: Report, options: ReporterOptions): string {
  return `${markdownLines(report, options, MOST_ROWS).join('\n')}\n`
}
