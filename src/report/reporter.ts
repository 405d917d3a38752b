import type { LocalText, Report, Severity } from '../types.ts'
import type { TextStyle } from './terminal-text.ts'

/** What a report says of a check, beside what each finding says itself. */
export interface CheckInfo {
  id: string
  severity: Severity
  title: LocalText
  why: LocalText
  legal: string[]
}

/** What a reporter may use beside the report. Nothing here is needed to read a saved report again, but the checks' texts. */
export interface ReporterOptions extends TextStyle {
  checks: readonly CheckInfo[]
  /** Names of categories and SDKs for people. */
  categoryName(id: string): LocalText | undefined
  sdkName(id: string): LocalText | undefined
  /** Permissions that platform files declare and nothing uses. */
  unusedPermissions: string[]
  /** What the manifest declares; undefined without a manifest, `unknown` where nobody looked for one. */
  declared?: { file: string; categories: string[] } | 'unknown'
  /** The apps of a folder that holds several. */
  apps?: { name: string; folder: string; declared: boolean }[]
  /** Findings from this severity on fail. */
  failOn: 'error' | 'warning' | 'none'
  /** Fold nothing. */
  all: boolean
  /** Leave out notes and explanations. */
  quiet: boolean
  /** Show every place with its code. */
  frames: boolean
  /** List what could not be seen. */
  gaps: boolean
  /** Ten lines at most: the rest is a number. */
  brief?: boolean
  /** The address below which a host shows the repository's files, for links. */
  sourceUrl?: string
  /** A scanned file's text, where the sources are at hand. */
  text(file: string): string | undefined
}

/** Turns a finished report into one form of it. Pure: it reads nothing, prints nothing, and knows no clock. */
export type Reporter = (report: Report, options: ReporterOptions) => string
