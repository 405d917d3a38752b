import type { ComparedWith, Difference, Evidence, Inventory, InventoryItem, Place, Report } from '../types.ts'
import { withoutCounterpart } from './counterparts.ts'
import { codeKey } from './new-findings.ts'
import type { State } from './new-findings.ts'
import { surroundings } from './surroundings.ts'

/** What an app newly collects, asks for, declares and uses, and what it no longer does. */
export function difference(now: State, earlier: State, since: ComparedWith, today: (file: string) => string): Difference {
  const { report } = now
  const [after, before] = [inventory(report.evidence, report), inventory(earlier.report.evidence, earlier.report)]
  const added = without(after, before)
  const places = inventory(newEvidence(now, earlier, today), report)
  return {
    schemaVersion: 1,
    tool: report.tool,
    root: report.root,
    since,
    added,
    removed: without(before, after),
    elsewhere: { collects: minus(places.collects, added.collects), asksFor: minus(places.asksFor, added.asksFor) },
    gaps: Math.max(report.gaps.length, earlier.report.gaps.length),
  }
}

function inventory(evidence: Evidence[], { permissions, sdks }: Report): Inventory {
  return {
    collects: items(evidence.flatMap((each) => (each.kind === 'collect' && each.category ? [[each.category, each] as const] : []))),
    asksFor: items(
      evidence.flatMap((each) => {
        const id = each.permission ?? each.category
        return each.kind === 'request' && id ? [[id, each] as const] : []
      }),
    ),
    permissions: items(
      permissions.flatMap((each) =>
        each.kind === 'permission' || each.kind === 'usage-description' || each.kind === 'scope' ? [[each.name, each] as const] : [],
      ),
    ),
    sdks: items(sdks.flatMap((sdk) => (sdk.used ? [[sdk.id, sdk.imports[0] ?? sdk] as const] : []))),
  }
}

function items(found: (readonly [string, Place])[]): InventoryItem[] {
  const byId = new Map<string, Place[]>()
  for (const [id, { file, line }] of found) {
    const places = byId.get(id)
    if (places) places.push({ file, line })
    else byId.set(id, [{ file, line }])
  }
  return [...byId].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([id, places]) => ({ id, places }))
}

function without(one: Inventory, other: Inventory): Inventory {
  return {
    collects: minus(one.collects, other.collects),
    asksFor: minus(one.asksFor, other.asksFor),
    permissions: minus(one.permissions, other.permissions),
    sdks: minus(one.sdks, other.sdks),
  }
}

function minus(one: InventoryItem[], other: InventoryItem[]): InventoryItem[] {
  const known = new Set(other.map(({ id }) => id))
  return one.filter(({ id }) => !known.has(id))
}

function newEvidence(now: State, earlier: State, today: (file: string) => string): Evidence[] {
  const itemOf = (evidence: Evidence, state: State, file: string) => {
    const what = codeKey(evidence)
    const around = () => surroundings(state.text(evidence.file), evidence)
    return { evidence, key: `${file}|${what}`, ...(evidence.symbol && { anywhere: what }), around }
  }
  return withoutCounterpart(
    now.report.evidence.map((each) => itemOf(each, now, each.file)),
    earlier.report.evidence.map((each) => itemOf(each, earlier, today(each.file))),
  ).map(({ evidence }) => evidence)
}
