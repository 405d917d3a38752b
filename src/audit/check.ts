import type { Category, Permission, Sdk } from '../rule-types.ts'
import type { Manifest } from '../manifest-types.ts'
import type {
  BaselineEntry,
  DeclaredPermission,
  Evidence,
  Finding,
  Gap,
  Ignore,
  LocalText,
  PlatformFile,
  Position,
  Problem,
  SdkUse,
  Severity,
} from '../types.ts'

/** Everything that a check may look at: what was found, what is declared, and the tables. Plain data. */
export interface AuditInput {
  evidence: Evidence[]
  sdks: SdkUse[]
  permissions: DeclaredPermission[]
  gaps: Gap[]
  problems: Problem[]
  /** Kinds of platform files that the app has. */
  platformFiles: PlatformFile[]
  manifest?: Manifest
  /** The manifest's path, also where there is none yet. */
  manifestFile: string
  categories: Map<string, Category>
  permissionTable: Map<string, Permission>
  sdkDirectory: Map<string, Sdk>
  /** Committed lists that differ from what they should be, where the app has such lists. */
  staleLists?: StaleList[]
  /** ISO date of today, or of `--as-of`. */
  asOf: string
  /** The ids of all checks. */
  checks: readonly string[]
  /** Severities by check that stand for the checks' own. */
  severity: SeverityByCheck
  /** Comments that take findings out. */
  ignores: Ignore[]
  /** What was there when the baseline was written. */
  baseline?: { entries: BaselineEntry[] }
  /** True where only a part of the app was looked at. */
  narrowed?: boolean
  /** The app's name, in a repository that holds several. */
  app?: string
  /** What took nothing out; known once the other checks have run. */
  unused: UnusedSuppression[]
}

/** A comment, exception or baseline entry that took nothing out. */
export interface UnusedSuppression {
  by: 'comment' | 'exception' | 'baseline'
  /** The check that it names. */
  check: string
  position: Position
}

/** A severity for each check that is not to have its own; `off` leaves the check out. */
export type SeverityByCheck = Record<string, Severity | 'off' | undefined>

/** A committed list that is not there, or not up to date. */
export interface StaleList {
  file: string
  /** 1-based line of the first difference. */
  line: number
  why: 'absent' | 'stale'
}

/** A finding before the runner adds what all findings share. */
export type RawFinding = Omit<Finding, 'check' | 'severity' | 'fingerprint' | 'endLine' | 'endColumn' | 'evidence' | 'confidence'> & {
  severity?: Severity
  confidence?: Finding['confidence']
  evidence?: string[]
  endLine?: number
  endColumn?: number
  /** What makes the finding the same when lines move; joined to the check's id. */
  identity: string[]
}

/** One check: its texts for people and docs, the rules that it serves, and the pure function that finds. */
export interface Check {
  id: string
  severity: Severity
  title: LocalText
  why: LocalText
  /** Items of the instruments in `data/cn-violation-types.csv` and articles of the PIPL, e.g. `191/3.3`, `PIPL 17`. */
  legal: string[]
  /** True where the check says nothing without a manifest. */
  needsManifest?: true
  run(input: AuditInput): RawFinding[]
}

/** A category's or permission's name for people, with its id. */
export function categoryName(input: AuditInput, id: string): LocalText {
  const name = input.categories.get(id)?.name
  return name ? { en: `${id} (${name.en})`, zh: `${id}（${name.zh}）` } : { en: id, zh: id }
}
