import type { Category, Permission, Sdk } from '../rule-types.ts'
import { covers } from '../rulebook/covers.ts'
import { sdkFinder } from '../rulebook/sdk-records.ts'
import type { DeclaredSdk, DeclaredText, DeclaredUse, Manifest } from '../manifest-types.ts'
import type { Evidence, Finding, LocalText, Position, Report, SdkUse } from '../types.ts'
import { firstOf, list, literal, MISSING } from './cell.ts'
import type { Cell } from './cell.ts'
import { purposeName, scenarioName } from './words.ts'

/** What the lists are made from: finished data, whatever it was read from. */
export interface Facts {
  /** A report with the findings of the audit: what nobody declared is known from there. */
  report: Report
  manifest: Manifest
  categories: Map<string, Category>
  /** By name and alias. */
  permissions: Map<string, Permission>
  sdks: Sdk[]
}

/** One row of a list: every fact about its subject; a layout chooses the columns. */
export interface ListRow {
  /** Stable as long as the subject is. */
  id: string
  cells: Record<string, Cell>
  /** Where to write what is missing: the entry of the manifest, or what was found and is not declared. */
  place: Position
  declared: boolean
}

/** An SDK of the lists, with everything that is known of it. */
export interface ListedSdk {
  id: string
  entry?: DeclaredSdk
  record?: Sdk
  use?: SdkUse
  place: Position
}

/** Findings of a check that nobody excepted; what a baseline takes note of is still not declared. */
export function undeclared({ report }: Facts, check: string): Finding[] {
  return (report.findings ?? []).filter(({ check: id, suppressed }) => id === check && (!suppressed || suppressed.by === 'baseline'))
}

/** The manifest's SDKs, then those that are used and not declared. */
export function listedSdks(facts: Facts): ListedSdk[] {
  const find = sdkFinder(facts.sdks)
  const uses = new Map(facts.report.sdks.map((use) => [use.id, use]))
  const listed = (id: string, place: Position, entry?: DeclaredSdk): ListedSdk => {
    const record = find(id, [...(entry?.packages ?? []), ...(entry?.nativePackages ?? [])])
    const use = uses.get(record?.id ?? id)
    return { id, place, ...(entry && { entry }), ...(record && { record }), ...(use && { use }) }
  }
  const declared = facts.manifest.sdks.map(({ value, position }) => listed(value.id, position, value))
  const known = new Set(declared.flatMap(({ id, record }) => [id, record?.id ?? id]))
  const found = undeclared(facts, 'undeclared-sdk').filter(({ sdk }) => sdk !== undefined && !known.has(sdk))
  return [...declared, ...found.map(({ sdk, file, line, column }) => listed(sdk!, { file, line, column }))]
}

export function sdkName({ id, entry, record }: ListedSdk): Cell {
  const directory: Cell = record ? { origin: 'directory', text: record.name } : MISSING
  if (entry?.name) return { origin: 'declared', text: { ...record?.name, ...entry.name } }
  return firstOf(directory, { origin: 'declared', text: literal(id) })
}

/** The purpose in the app's own words, or by the names of what it chose from the list. */
export function purposeOf({ reason, purpose = [] }: Partial<DeclaredUse>): Cell {
  const names = purpose.length > 0 ? list(purpose.map(purposeName)) : undefined
  return (reason ?? names) ? { origin: 'declared', text: { ...names, ...reason } } : MISSING
}

export function scenarioOf(use: { scenario?: string[]; scenarioText?: DeclaredText }, { manifest }: Facts): Cell {
  if (use.scenarioText) return { origin: 'declared', text: use.scenarioText }
  if (!use.scenario || use.scenario.length === 0) return MISSING
  return { origin: 'declared', text: list(use.scenario.map((word) => ({ ...scenarioName(word), ...manifest.scenarios?.[word] }))) }
}

export function categoryText({ categories }: Facts, id: string): LocalText {
  return categories.get(id)?.name ?? literal(id)
}

/** What is collected, by name; a family is told with its members that were found. */
export function categoriesCell(facts: Facts, ids: readonly string[], some: Omit<Cell, 'text' | 'ids'>): Cell {
  return { ...some, text: list(ids.map((id) => withMembers(facts, id))), ids: [...ids] }
}

function withMembers(facts: Facts, id: string): LocalText {
  const name = categoryText(facts, id)
  if (![...facts.categories.values()].some(({ parent }) => parent === id)) return name
  const members = facts.report.evidence.flatMap((each) =>
    collects(each) && each.category !== id && covers(id, each.category!) ? [each.category!] : [],
  )
  if (members.length === 0) return name
  const { zh, en } = list([...new Set(members)].toSorted().map((member) => categoryText(facts, member)))
  return { zh: `${name.zh}（${zh}）`, en: `${name.en} (${en})` }
}

export function collects({ kind, category }: Evidence): boolean {
  return kind === 'collect' && category !== undefined
}

/** The classes of GB/T 35273 that categories belong to. */
export function classesCell({ categories }: Facts, ids: readonly string[], origin: Cell['origin']): Cell {
  const classes = ids.flatMap((id) => {
    const own = categories.get(id)?.gbt35273
    return own ? [own] : [...categories.values()].flatMap(({ parent, gbt35273 }) => (parent === id && gbt35273 ? [gbt35273] : []))
  })
  return classes.length > 0 ? { origin, text: list(classes.map((zh) => ({ zh, en: CLASSES[zh] ?? zh }))) } : MISSING
}

const CLASSES: Record<string, string> = {
  个人基本资料: 'basic data',
  个人身份信息: 'identity documents',
  个人生物识别信息: 'biometrics',
  网络身份标识信息: 'network identity',
  个人健康生理信息: 'health',
  个人教育工作信息: 'education and work',
  个人财产信息: 'property',
  个人通信信息: 'communications',
  联系人信息: 'contacts',
  个人上网记录: 'online records',
  个人常用设备信息: 'device',
  个人位置信息: 'location',
  其他信息: 'other',
}
