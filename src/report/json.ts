import type { Report } from '../types.ts'
import { escapeControls } from './terminal-text.ts'

/** The canonical form: every other one can be made from it. The same input gives the same bytes, so the run's time is left out. */
export function json(report: Report): string {
  return jsonText({ ...report, stats: { ...report.stats, ms: 0 } })
}

/** JSON of which nothing can steer a terminal: it means the same, with the characters written as escapes. */
export function jsonText(value: unknown): string {
  return `${escapeControls(JSON.stringify(value, null, 2))}\n`
}
