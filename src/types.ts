/**
 * The vocabulary of candor: every value that passes between two stages is made of these types.
 * All of them are plain JSON-able data. This file imports nothing.
 */

/** A position in a file as the user wrote it. */
export interface Position {
  /** Path relative to the scanned folder, separated by `/`. */
  file: string
  /** 1-based. */
  line: number
  /** 1-based, in UTF-16 code units. */
  column: number
}

/** A stretch of a file; the end is exclusive. */
export interface Range extends Position {
  endLine: number
  endColumn: number
}

export type Platform =
  | 'react-native'
  | 'expo'
  | 'uni-app'
  | 'taro'
  | 'wechat'
  | 'alipay'
  | 'douyin'
  | 'baidu'
  | 'harmony'
  | 'capacitor'
  | 'cordova'
  | 'nativescript'
  | 'web'
  | 'electron'
  | 'tauri'
  | 'node'
  | 'android'
  | 'ios'

/** How a source file is turned into TypeScript text. */
export type Language = 'ts' | 'tsx' | 'js' | 'jsx' | 'vue' | 'svelte' | 'astro' | 'ets' | 'template' | 'html'

/** Whose code it is: the app's own, or third-party source that lies in the tree and ships with the app. */
export type Origin = 'first-party' | 'vendored'

export interface SourceFile {
  file: string
  language: Language
  origin: Origin
  /** The vendored component's name, where `origin` is `vendored`. */
  component?: string
}

/** A file in which a platform declares something. */
export interface PlatformFile {
  file: string
  kind: PlatformFileKind
}

export type PlatformFileKind =
  | 'android-manifest'
  | 'info-plist'
  | 'privacy-info'
  | 'expo-config'
  | 'mini-program-config'
  | 'uni-manifest'
  | 'harmony-module'
  | 'harmony-package'
  | 'cordova-config'
  | 'package-json'
  | 'lockfile'
  | 'podfile'
  | 'gradle'
  | 'html'

/** What `discover` found: names and sizes, no syntax. */
export interface Workspace {
  /** Every file that was listed, sources or not. */
  allFiles: string[]
  sources: SourceFile[]
  platformFiles: PlatformFile[]
  /** tsconfig, vite.config and the like: files that say how import names resolve. */
  resolutionFiles: string[]
  gaps: Gap[]
}

/** What could not be seen. Never reported as clean. */
export interface Gap {
  file: string
  line: number
  why: 'unparsed' | 'dynamic-access' | 'unreadable' | 'too-large' | 'unresolved'
  /** One line for people: what was not seen. */
  message?: string
}

export type EvidenceKind = 'collect' | 'request' | 'check'

export type Confidence = 'certain' | 'likely'

export type Reach = 'module-load' | 'app-start' | 'lifecycle' | 'user-action' | 'background' | 'unreached' | 'unknown'

/** A step on the way from an entry of the app to the API. */
export interface TraceStep {
  file: string
  line: number
  /** For people, e.g. `getDeviceId() called by`. */
  what: string
}

/** Where a collected value goes. */
export interface Flow {
  to: 'network' | 'storage' | 'log' | 'sdk'
  sink: string
  host?: string
  file: string
  line: number
}

/** One place in the code that collects, asks for or checks something. */
export interface Evidence extends Range {
  /** Stable when lines move or variables are renamed: made of the file, the enclosing function, the API and the category. */
  id: string
  kind: EvidenceKind
  /** A category of `rules/taxonomy.yaml`; absent where only the callers decide (a generic permission wrapper). */
  category?: string
  /** As the reader would name it, e.g. `Clipboard.getString`. */
  api: string
  /** The module or global that the API belongs to. */
  module: string
  /** The permission asked for or needed, where it is known. */
  permission?: string
  /** The permission follows from the API; the code does not name it. */
  implied?: true
  /** The platform permissions that the call needs, in any of the systems that it runs on. */
  needs?: string[]
  /** True where the user picks items in a system dialogue, which needs no permission. */
  picker?: boolean
  confidence: Confidence
  origin: Origin
  /** The vendored component's name. */
  component?: string
  /** The systems that the code is limited to, by a platform suffix or a conditional-compilation comment. */
  os?: string[]
  /** The function, method or component around it; part of `id`. */
  symbol?: string
  reach: Reach[]
  consent: 'after' | 'before' | 'unknown'
  flows: Flow[]
  trace: TraceStep[]
  /** A rule's remark for the reader. */
  note?: string
}

/** A third-party SDK that the app's files name. */
export interface SdkUse {
  /** The id in `rules/sdks`. */
  id: string
  /** The first coordinate that was found, usually an npm package. */
  package: string
  /** Every name by which the app's files name it. */
  coordinates: string[]
  /** As a lockfile resolved it, otherwise as asked for. */
  version?: string
  /** True when the app's code imports or starts it, or the platform file switches it on; false when it is only listed. */
  used: boolean
  /** True where it is named as a development dependency only. */
  development?: true
  /** True where the package wraps a native SDK, which is what collects. */
  wrapper?: true
  /** The native packages that the app's build files name or resolve, with the wrapper package that brings each. */
  native?: { name: string; version?: string; via?: string }[]
  file: string
  line: number
  imports: { file: string; line: number }[]
  /** Places that name it without running it. */
  idle?: IdleMention[]
}

/** Code that names an SDK and does not run it. */
export interface IdleMention {
  file: string
  line: number
  /**
   * `types`: only its types are imported; `unreferenced`: nothing uses what is imported, so that a compiler drops the import;
   * `comment`: the import or its use is commented out; `stub`: the name leads to a file of the app's own.
   */
  why: 'types' | 'unreferenced' | 'comment' | 'stub'
}

/** A permission, usage description or privacy-manifest entry in a platform file. */
export interface DeclaredPermission extends Position {
  name: string
  kind: 'permission' | 'usage-description' | 'scope' | 'privacy-manifest' | 'background-mode'
  /** `app`, or the name of the package or plugin that adds it. */
  from: string
  /** The text shown to the user (usage description, reason), where the format has one; empty when it is there and empty. */
  reason?: string
}

/** An SDK that a platform file names, by its coordinate there. */
export interface DeclaredCoordinate extends Position {
  /** `npm`, `ohpm`, `gradle`, `pods`, `cordova`, `uni.sdkConfigs`, `uni.plugins`, `uni.modules`, `miniPlugins` or `scripts`. */
  type: string
  name: string
  /** As asked for, or as a lockfile resolved it. */
  version?: string
  /** True for a development dependency. */
  development?: boolean
  /** The name under which code imports it, where the app gives it another. */
  alias?: string
  /** The npm package that brings it. */
  via?: string
  /** True where being named switches the SDK on (a uni-app module, a script tag). */
  active?: boolean
}

/** What one platform file says. */
export interface PlatformFacts {
  permissions: DeclaredPermission[]
  coordinates: DeclaredCoordinate[]
  problems: Problem[]
  /** Files that could not be read. */
  gaps?: Gap[]
}

/** Text in both languages of the tool. */
export interface LocalText {
  zh: string
  en: string
}

/** Something wrong with a file that candor reads; the rest of the run stands. */
export interface Problem extends Position {
  /** Stable key, e.g. `manifest-unknown-category`. */
  code: string
  message: LocalText
  /** What to do. */
  help?: LocalText
}

export type Severity = 'error' | 'warning' | 'note'

/** A difference between what was found and what is declared. */
export interface Finding extends Range {
  check: string
  severity: Severity
  confidence: Confidence
  message: LocalText
  /** What to do. */
  help?: LocalText
  category?: string
  permission?: string
  sdk?: string
  /** Ids of the evidence that it rests on. */
  evidence: string[]
  /** Stable when lines move: no line number in it. */
  fingerprint: string
  suppressed?: Suppression
  /** The app of a repository that holds several. */
  app?: string
  /** With `--since`: whether the change adds it; absent where nothing was compared. */
  new?: boolean
}

/** A comment that takes findings out: `candor-ignore check-id: reason`. */
export interface Ignore extends Position {
  /** The lines that it covers, both included. */
  lines: { from: number; to: number }
  /** As written; an unknown one is told of. */
  checks: string[]
  /** Empty where none is given; such a comment takes nothing out. */
  reason: string
}

/** A finding that was there when the baseline was written. */
export interface BaselineEntry {
  fingerprint: string
  check: string
  /** Where it was found; for people, and to tell whether the file was looked at. */
  file: string
  /** The app, in a repository that holds several. */
  app?: string
  /** How many findings have this fingerprint. */
  count: number
  /** Where the entry stands. */
  position: Position
}

export interface Suppression {
  by: 'exception' | 'baseline' | 'comment'
  reason: string
  until?: string
}

export interface Statistics {
  /** Source files read. */
  files: number
  lines: number
  /** Files given to the compiler. */
  parsed: number
  /** Wall-clock time in milliseconds, for people; 0 in JSON, which is the same for the same input. */
  ms: number
}

/** The part of a folder that a run was told to look at, by globs; an empty list of includes is everything. */
export interface Scope {
  include: string[]
  exclude: string[]
}

/** One of the runs that a merged report joins. */
export interface Shard {
  root: string
  scope?: Scope
  /** Made of all that the run reported but its time, so that a run which is given twice counts once. */
  digest: string
  stats: Statistics
}

/** The document of `candor scan --format json` and, with `findings`, of `candor check --format json`. */
export interface Report {
  schemaVersion: 1
  tool: { name: 'candor'; version: string }
  /** The folder that every `file` starts at, as a path from the repository's root; `.` where there is none. */
  root: string
  /** Absent where the whole folder was looked at. */
  scope?: Scope
  platforms: Platform[]
  evidence: Evidence[]
  sdks: SdkUse[]
  permissions: DeclaredPermission[]
  /** The platform files that were read. */
  platformFiles?: PlatformFile[]
  gaps: Gap[]
  problems?: Problem[]
  /** Comments that take findings out. */
  ignores?: Ignore[]
  findings?: Finding[]
  /** With `--since`: what the findings were compared with. */
  since?: ComparedWith
  stats: Statistics
  /** In a report that joins several runs: each of them. */
  shards?: Shard[]
}

/** The state of an app that another is compared with. */
export interface ComparedWith {
  /** As it was named. */
  ref: string
  /** The commit at which HEAD parted from it. */
  commit: string
}

/** A place in a file. */
export interface Place {
  file: string
  line: number
}

/** What an app does in one respect, and where. */
export interface InventoryItem {
  /** A category, a permission's name or an SDK's id. */
  id: string
  places: Place[]
}

/** What one state of an app has and another has not. */
export interface Inventory {
  /** Categories that the code collects. */
  collects: InventoryItem[]
  /** Permissions that the code asks for; a category where the permission is not known. */
  asksFor: InventoryItem[]
  /** Permissions and usage descriptions of the platform files. */
  permissions: InventoryItem[]
  /** SDKs in use. */
  sdks: InventoryItem[]
}

/** The document of `candor diff --format json`. */
export interface Difference {
  schemaVersion: 1
  tool: { name: 'candor'; version: string }
  root: string
  since: ComparedWith
  added: Inventory
  removed: Inventory
  /** New places of what was collected or asked for before. */
  elsewhere: Pick<Inventory, 'collects' | 'asksFor'>
  /** Places that could not be seen before or after; what is in them may be missing above. */
  gaps: number
}
