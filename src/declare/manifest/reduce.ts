import type {
  Declared,
  DeclaredCrossBorder,
  DeclaredData,
  DeclaredManifestPermission,
  DeclaredParty,
  DeclaredSdk,
  DeclaredSharing,
  DeclaredText,
  DeclaredUse,
  Manifest,
} from '../../manifest-types.ts'
import type { LocalText } from '../../types.ts'
import { keyPositionAt } from '../../documents/located.ts'
import type { Located } from '../../documents/located.ts'
import type { ManifestInput } from './read-manifest.ts'
import type { ManifestFile } from './schema.ts'

type Entry<List extends 'data' | 'permissions' | 'sdks' | 'sharing'> = Exclude<NonNullable<ManifestFile[List]>[number], string>

/** What the audit compares and the lists publish, of everything that is usable. */
export function reduced(document: ManifestFile, root: Located, input: Pick<ManifestInput, 'file' | 'categories' | 'checks'>): Manifest {
  const declared = <T>(list: string, index: number, value: T): Declared<T> => ({
    position: keyPositionAt(root, [list, index]) ?? root.position,
    value,
  })
  const { app, policy, scenarios } = document
  return {
    file: input.file,
    appName: bothLanguages(app.name),
    ...(app.version !== undefined && { appVersion: String(app.version) }),
    ...(policy && { policy: present({ version: written(policy.version), effective: policy.effective }) }),
    ...(app.operator && {
      operator: { ...present({ name: words(app.operator.name) }), contact: Object.values(app.operator.contact ?? {}) },
    }),
    ...(scenarios && { scenarios: Object.fromEntries(Object.entries(scenarios).map(([word, name]) => [word, words(name)!])) }),
    data: document.data.flatMap((entry, index) => {
      const value = dataOf(typeof entry === 'string' ? { category: entry } : entry)
      return input.categories.has(value.category) ? [declared('data', index, value)] : []
    }),
    permissions: (document.permissions ?? []).map((entry, index) =>
      declared('permissions', index, permissionOf(typeof entry === 'string' ? { name: entry } : entry)),
    ),
    sdks: (document.sdks ?? []).map((entry, index) => declared('sdks', index, sdkOf(typeof entry === 'string' ? { id: entry } : entry))),
    ...(document.sharing && { sharing: document.sharing.map((entry, index) => declared('sharing', index, sharingOf(entry))) }),
    exceptions: (document.exceptions ?? []).flatMap(({ check, where, category, permission, sdk, reason, until }, index) => {
      if (!input.checks.includes(check)) return []
      const subject = { ...(category && { category }), ...(permission && { permission }), ...(sdk && { sdk }) }
      return [declared('exceptions', index, { check, reason, until, ...(where && { where }), ...subject })]
    }),
  }
}

function dataOf(entry: Entry<'data'>): DeclaredData {
  const { category, collectedBy = 'first-party', necessity, legalBasis, origin, when, frequency, retention, sensitive, sharedWith } = entry
  const more = { necessity, legalBasis, origin, when, frequency, retention, sensitive, sharedWith, control: words(entry.control?.path) }
  return { category, ...useOf(entry), collectedBy, ...present(more) }
}

function permissionOf({ name, platforms = {}, purpose, scenario, ...entry }: Entry<'permissions'>): DeclaredManifestPermission {
  const named = Object.keys(platforms)
  return {
    name,
    names: Object.values(platforms).flat(),
    ...present({
      platforms: named.length > 0 ? named : undefined,
      function: words(entry.function),
      purpose: words(purpose),
      scenario: scenario ? strings(scenario) : undefined,
      scenarioText: bilingual(scenario),
      askedAtRuntime: entry.askedAtRuntime,
      howToDisable: words(entry.howToDisable),
      refusal: words(entry.refusal),
    }),
  }
}

function sdkOf(entry: Entry<'sdks'>): DeclaredSdk {
  const { id, packages = [], nativePackages = [], data, permissions = [], provider, version } = entry
  const { kind, method, platforms, deidentified, site, privacyPolicy } = entry
  const { purpose, scenario, ...use } = useOf(entry)
  const byNeed = data && { required: data.required ?? [], optional: data.optional ?? [] }
  return {
    id,
    packages,
    nativePackages,
    data: byNeed ? [...byNeed.required, ...byNeed.optional] : [],
    permissions,
    ...use,
    ...present({
      purpose: purpose.length > 0 ? purpose : undefined,
      scenario: scenario.length > 0 ? scenario : undefined,
      dataByNeed: byNeed,
      name: words(entry.name),
      version: written(version),
      provider: provider && partyOf(provider),
      kind,
      method,
      platforms,
      deidentified,
      site,
      privacyPolicy,
    }),
  }
}

function sharingOf(entry: Entry<'sharing'>): DeclaredSharing {
  const { id, recipient, data = [], method, deidentified, separateConsent, privacyPolicy } = entry
  const more = { recipient: recipient && partyOf(recipient), method, deidentified, separateConsent, privacyPolicy }
  return { id, ...useOf(entry), data, ...present(more) }
}

function partyOf({ name, relation, role, contact }: NonNullable<Entry<'sdks'>['provider']>): DeclaredParty {
  return present({ name: words(name), relation, role, contact })
}

type Use = Pick<Partial<Entry<'sharing'>>, 'purpose' | 'reason' | 'scenario' | 'crossBorder' | 'remarks'>

function useOf({ purpose, reason, scenario, crossBorder, remarks }: Use): DeclaredUse {
  return {
    purpose: strings(purpose),
    scenario: strings(scenario),
    ...present({
      reason: words(reason) ?? bilingual(purpose),
      scenarioText: bilingual(scenario),
      crossBorder: abroad(crossBorder),
      remarks: words(remarks),
    }),
  }
}

function abroad(declared: Entry<'data'>['crossBorder']): DeclaredCrossBorder | undefined {
  if (declared === undefined || declared === false) return declared
  return declared === true ? {} : present(declared)
}

function bothLanguages(text: ManifestFile['app']['name']): LocalText {
  if (typeof text === 'string') return { zh: text, en: text }
  return { zh: text.zh ?? text.en ?? '', en: text.en ?? text.zh ?? '' }
}

/** A text in the languages in which it was written; undefined where it says nothing. */
function words(text: string | { zh?: string | undefined; en?: string | undefined } | undefined): DeclaredText | undefined {
  if (text === undefined) return undefined
  const { zh, en } = typeof text === 'string' ? { zh: text, en: text } : text
  const said = { ...(zh?.trim() && { zh }), ...(en?.trim() && { en }) }
  return Object.keys(said).length > 0 ? said : undefined
}

/** The text of a value that may also be one of a closed list, or several. */
function bilingual(value: unknown): DeclaredText | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? words(value) : undefined
}

function written(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value)
}

function strings(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** An object without the keys that have no value. */
function present<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Present<T>
}
