import type { Permission } from '../../rule-types.ts'
import { covers } from '../../rulebook/covers.ts'
import type { DeclaredData, DeclaredManifestPermission } from '../../manifest-types.ts'
import type { LocalText, Position } from '../../types.ts'
import { declared, firstOf, list, literal, MISSING, NONE, unique } from '../cell.ts'
import type { Cell } from '../cell.ts'
import { purposeOf, scenarioOf, undeclared } from '../facts.ts'
import type { Facts, ListRow } from '../facts.ts'
import { NO, platformName, YES } from '../words.ts'

/** The application permission list: the manifest's permissions, then those that are asked for and not declared. */
export function permissionRows(facts: Facts): ListRow[] {
  const rows = facts.manifest.permissions.map(({ value, position }) => rowOf(value, position, facts, true))
  const found = new Map<string, { names: string[]; place: Position }>()
  for (const { permission, category, file, line, column } of undeclared(facts, 'undeclared-permission')) {
    const name = (permission && facts.permissions.get(permission)?.category) ?? category ?? permission
    if (name === undefined) continue
    const known = found.get(name) ?? { names: [], place: { file, line, column } }
    if (permission && !known.names.includes(permission)) known.names.push(permission)
    found.set(name, known)
  }
  const more = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return [...rows, ...more.map(([name, { names, place }]) => rowOf({ name, names: names.toSorted() }, place, facts, false))]
}

function rowOf(entry: DeclaredManifestPermission, place: Position, facts: Facts, isDeclared: boolean): ListRow {
  const origin = isDeclared ? 'declared' : 'evidence'
  const identifiers = identifiersOf(entry, facts)
  const rows = identifiers.flatMap((name) => facts.permissions.get(name) ?? [])
  const runtime = runtimeOf(rows)
  const category = facts.categories.get(entry.name)
  const uses = isDeclared ? usesOf([category?.id, ...rows.map((row) => row.category)], facts) : []
  const platforms = entry.platforms ?? unique(rows.map(({ platform }) => platform))
  const systems: Cell =
    platforms.length > 0
      ? { origin: entry.platforms ? 'declared' : 'tables', text: list(platforms.map(platformName)), ids: platforms }
      : MISSING
  return {
    id: entry.name,
    place,
    declared: isDeclared,
    cells: {
      name: { origin, text: category?.name ?? labelOf(facts.permissions.get(entry.name), facts) ?? literal(entry.name) },
      identifiers: identifiers.length > 0 ? { origin, text: list(identifiers.map(literal)), ids: identifiers } : NONE,
      function: entry.function ? declared(entry.function) : functionOf(rows, facts),
      purpose: firstOf(declared(entry.purpose), ...uses.map(purposeOf)),
      scenario: firstOf(scenarioOf(entry, facts), ...uses.map((use) => scenarioOf(use, facts))),
      asked: entry.askedAtRuntime === undefined ? runtime : declared(entry.askedAtRuntime ? YES : NO),
      closable: entry.howToDisable ? declared(YES) : runtime,
      how: declared(entry.howToDisable),
      refusal: declared(entry.refusal),
      platforms: systems,
      versions: versionsOf(systems, facts),
    },
  }
}

/** What the manifest says of the data that a permission opens: it serves where the permission's own entry is silent. */
function usesOf(categories: (string | undefined)[], { manifest }: Facts): DeclaredData[] {
  const own = manifest.data.map(({ value }) => value).filter(({ category }) => categories.includes(category))
  const scenario = unique(own.flatMap((entry) => entry.scenario))
  return own.map((entry) => (entry.scenarioText ? entry : { ...entry, scenario }))
}

/** The exact names: declared, or where only a family is, those that the app's files and code ask for. */
function identifiersOf({ name, names }: DeclaredManifestPermission, { report, permissions, categories }: Facts): string[] {
  if (names.length > 0) return names
  if (!categories.has(name)) return [name]
  const asked = [
    ...report.permissions.filter(({ kind }) => kind !== 'privacy-manifest' && kind !== 'background-mode').map((each) => each.name),
    ...report.evidence.flatMap(({ kind, permission }) => (kind === 'request' && permission ? [permission] : [])),
  ]
  const exact = asked.map((each) => permissions.get(each)).filter((each) => each !== undefined)
  return unique(exact.filter(({ category }) => category !== undefined && covers(name, category)).map((each) => each.name)).toSorted()
}

/** A run-time permission is asked for and can be taken back in the system's settings; the others are neither. */
function runtimeOf(rows: Permission[]): Cell {
  if (rows.length === 0) return MISSING
  const runtime = rows.some(({ level = '' }) => ['dangerous', 'user_grant'].includes(level))
  const fixed = rows.every(({ level = '' }) => ['normal', 'system_grant'].includes(level))
  return runtime || fixed ? { origin: 'tables', text: runtime ? YES : NO } : MISSING
}

function labelOf(permission: Permission | undefined, { categories }: Facts): LocalText | undefined {
  if (!permission) return undefined
  const { name, zh, en, category } = permission
  const family = categories.get(category ?? '')?.name ?? literal(name)
  return { zh: zh ?? family.zh, en: en ?? family.en }
}

function functionOf(rows: Permission[], facts: Facts): Cell {
  const labels = rows.map((row) => labelOf(row, facts)!)
  return labels.length > 0 ? { origin: 'tables', text: list(labels) } : MISSING
}

function versionsOf(systems: Cell, { manifest }: Facts): Cell {
  const { text } = systems
  const version = manifest.appVersion
  if (!text || !version) return systems
  return { ...systems, text: { ...(text.zh && { zh: `${text.zh}（${version}）` }), ...(text.en && { en: `${text.en} (${version})` }) } }
}
