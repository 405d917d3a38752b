/**
 * The vocabulary of `privacy.yaml`: what the app says of itself, reduced to what the audit compares and the lists publish.
 * Plain JSON-able data; imports only the report's vocabulary.
 */
import type { LocalText, Position } from './types.ts'

/** One declared thing of the manifest, with its place in the YAML. */
export interface Declared<T> {
  value: T
  position: Position
}

/** Words of a manifest: in one language or in both; a plain text stands for both. */
export type DeclaredText = Partial<LocalText>

/** What the app says it collects: the manifest reduced to what the audit compares and the lists publish. */
export interface Manifest {
  file: string
  appName: LocalText
  /** The app's version, its policy's and the day from which that is in force, as written. */
  appVersion?: string
  policy?: { version?: string; effective?: string }
  operator?: { name?: DeclaredText; contact: string[] }
  /** Names of the scenarios, by the word that entries use. */
  scenarios?: Record<string, DeclaredText>
  data: Declared<DeclaredData>[]
  permissions: Declared<DeclaredManifestPermission>[]
  sdks: Declared<DeclaredSdk>[]
  sharing?: Declared<DeclaredSharing>[]
  exceptions: Declared<Exception>[]
}

/** What an entry says of its why and where, whatever it is about. */
export interface DeclaredUse {
  /** Words of the closed list. */
  purpose: string[]
  /** The purpose in words of the app's own. */
  reason?: DeclaredText
  /** Words that `Manifest.scenarios` may name. */
  scenario: string[]
  scenarioText?: DeclaredText
  crossBorder?: DeclaredCrossBorder
  remarks?: DeclaredText
}

/** `false` where the entry says that nothing leaves the country. */
export type DeclaredCrossBorder = false | { country?: string; mechanism?: string; contact?: string }

export interface DeclaredData extends DeclaredUse {
  category: string
  /** `first-party` or an SDK's id. */
  collectedBy: string
  necessity?: string
  legalBasis?: string
  /** `user-input`, `device`, `generated` or `third-party`. */
  origin?: string
  when?: string
  frequency?: string
  retention?: string
  sensitive?: true
  /** Ids of SDKs and of entries under `sharing`. */
  sharedWith?: string[]
  /** Where the user can switch it off. */
  control?: DeclaredText
}

export interface DeclaredManifestPermission {
  /** An abstract name (`camera`) or an exact platform name. */
  name: string
  /** Exact platform names. */
  names: string[]
  /** The platforms that the entry names. */
  platforms?: string[]
  /** What the permission lets the app do. */
  function?: DeclaredText
  purpose?: DeclaredText
  scenario?: string[]
  scenarioText?: DeclaredText
  askedAtRuntime?: boolean
  howToDisable?: DeclaredText
  refusal?: DeclaredText
}

export interface DeclaredParty {
  name?: DeclaredText
  relation?: string
  role?: string
  contact?: string
}

export interface DeclaredSdk extends Partial<DeclaredUse> {
  id: string
  packages: string[]
  nativePackages: string[]
  /** Everything that it is said to collect. */
  data: string[]
  /** The same by part; absent where the entry says nothing of data. */
  dataByNeed?: { required: string[]; optional: string[] }
  permissions: string[]
  name?: DeclaredText
  version?: string
  provider?: DeclaredParty
  kind?: string
  method?: string
  platforms?: string[]
  deidentified?: boolean
  site?: string
  privacyPolicy?: string
}

/** A recipient that is not an SDK. */
export interface DeclaredSharing extends DeclaredUse {
  id: string
  recipient?: DeclaredParty
  /** Categories, the last part of one (`name` for `user/name`), or words of the app's own. */
  data: string[]
  method?: string
  deidentified?: boolean
  separateConsent?: boolean
  privacyPolicy?: string
}

export interface Exception {
  check: string
  /** A glob over files, or a folder; absent for all. */
  where?: string
  category?: string
  permission?: string
  /** An SDK's id. */
  sdk?: string
  reason: string
  /** ISO date; the exception fails after it. */
  until: string
}
