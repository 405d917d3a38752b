import type { SeverityByCheck } from '../audit/check.ts'
import type { Manifest } from '../manifest-types.ts'
import type { Rulebook } from '../rule-types.ts'
import type { Difference, Report } from '../types.ts'
import type { CommittedLists, Publication, Published } from './publish.ts'

/** What the functions of the programmatic interface take and give. */

export interface ScanOptions {
  /** The app's folder, or one that holds several apps. */
  root: string
  /** The manifest's path, relative to an app's folder. Default `privacy.yaml`. */
  manifest?: string
  /** Of a folder that holds several apps, those to look at: names, folders or package names. Default all. */
  apps?: string[]
  /** Globs of files to look at; all when empty. */
  include?: string[]
  /** Globs of files to leave out. */
  exclude?: string[]
  /** Folders of a team's own rules, added to candor's. */
  rules?: string[]
  /** What the report says of the folder: its path from the repository's root. Default `.`. */
  reportRoot?: string
  /** The folder in which results are kept for later runs; none are kept without it. */
  cache?: string
  /**
   * The folder in which the compiler's machine code is kept. It must not be one that comes with the app: whoever can write there
   * can run code as the user.
   */
  machineCode?: string
  /** How many threads read the sources; as many as gain when left out. The report does not depend on it. */
  threads?: number
  /** Called with the name of each stage as it starts. */
  progress?: (stage: string) => void
}

export interface CheckOptions extends ScanOptions {
  /** ISO date that exceptions are held against. Default today. */
  asOf?: string
  /** Severities by check that stand for the checks' own; `off` leaves a check out. */
  severity?: SeverityByCheck
  /** The baseline's path, relative to the root; false for none. Default `candor.baseline.json` where it is there. */
  baseline?: string | false
  /** A git ref: findings that the merge base of it and HEAD does not have are marked as new. */
  since?: string
  /** The committed lists, to be held against what they should be; for a folder that is one app. */
  published?: CommittedLists
}

export interface DiscloseOptions extends CheckOptions, Publication {}

export interface DiscloseRun extends CheckRun, Published {}

export interface DiffOptions extends ScanOptions {
  /** A git ref; what is compared with is its merge base with HEAD. */
  since: string
}

export interface DiffRun {
  difference: Difference
  rulebook: Rulebook
}

/** An app of a folder that holds several. */
export interface ListedApp {
  name: string
  /** Relative to the scanned folder. */
  folder: string
  /** It has a manifest of its own. */
  declared: boolean
}

/** What else a caller may want of a run. */
export interface Run {
  report: Report
  rulebook: Rulebook
  /** A scanned file's text. */
  text(file: string): string | undefined
  /** The apps of the scanned folder, where it holds several and none was named. */
  apps?: ListedApp[]
}

export interface CheckRun extends Run {
  manifest?: Manifest
  manifestFile: string
  /** True where there is no manifest at all, so that the code was held against nothing. */
  manifestMissing: boolean
  /** The app without a manifest, or the first, in a folder that holds several. */
  app?: string
}
