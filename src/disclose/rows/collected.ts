import { covers } from '../../rulebook/covers.ts'
import type { DeclaredData } from '../../manifest-types.ts'
import type { Finding } from '../../types.ts'
import { declared, list, literal, MISSING, NONE } from '../cell.ts'
import type { Cell } from '../cell.ts'
import { categoriesCell, classesCell, collects, listedSdks, purposeOf, scenarioOf, sdkName, undeclared } from '../facts.ts'
import type { Facts, ListedSdk, ListRow } from '../facts.ts'
import { crossBorderName, frequencyName, NO, retentionName, term, YES } from '../words.ts'
import { dataOf, sdkRows } from './sdks.ts'

/** The list of collected information: what the app collects, what it collects and does not declare, and what its SDKs collect. */
export function collectedRows(facts: Facts): ListRow[] {
  const sdks = new Map(listedSdks(facts).flatMap((sdk) => [sdk.id, sdk.record?.id ?? sdk.id].map((id) => [id, sdk] as const)))
  const own = facts.manifest.data
    // What an SDK's entry declares stands in the SDK's own row.
    .filter(({ value }) => !sdks.get(value.collectedBy)?.entry?.dataByNeed)
    .map(({ value, position }): ListRow => ({
      id: rowId(value),
      place: position,
      declared: true,
      cells: declaredCells(value, facts, sdks),
    }))
  const found = new Map<string, Finding>()
  for (const each of undeclared(facts, 'undeclared-collection'))
    if (each.category && !found.has(each.category)) found.set(each.category, each)
  const more = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return [...own, ...more.map(([category, finding]) => undeclaredRow(category, finding, facts)), ...bySdks(facts)]
}

function rowId({ category, scenario, collectedBy }: DeclaredData): string {
  return [category, ...scenario.toSorted(), ...(collectedBy === 'first-party' ? [] : [collectedBy])].join(' ')
}

function declaredCells(data: DeclaredData, facts: Facts, sdks: Map<string, ListedSdk>): Record<string, Cell> {
  const { category, necessity, legalBasis, when, frequency, retention, sharedWith = [], crossBorder, control, remarks } = data
  const collector = sdks.get(data.collectedBy)
  const word = (value: string | undefined): Cell => (value ? declared(term(value)) : MISSING)
  return {
    type: categoriesCell(facts, [category], { origin: 'declared' }),
    classes: classesCell(facts, [category], 'tables'),
    purpose: purposeOf(data),
    scenario: scenarioOf(data, facts),
    manner: mannerOf(data, facts),
    collector: collector
      ? sdkName(collector)
      : declared(data.collectedBy === 'first-party' ? term('first-party') : literal(data.collectedBy)),
    sensitive: sensitiveOf([category], data.sensitive === true, facts),
    necessity: word(necessity),
    legalBasis: word(legalBasis),
    when: word(when),
    frequency: frequency ? declared(frequencyName(frequency)) : MISSING,
    retention: retention ? declared(retentionName(retention)) : MISSING,
    recipients: recipientsOf(sharedWith, facts, sdks),
    crossBorder: crossBorder === undefined ? MISSING : declared(crossBorderName(crossBorder)),
    control: control ? declared(control) : NONE,
    remarks: remarks ? declared(remarks) : NONE,
  }
}

/** How it is collected: as declared; what users enter and what the code reads is known without. */
function mannerOf({ category, origin, collectedBy }: DeclaredData, { categories, report }: Facts): Cell {
  if (origin) return declared(term(origin === 'third-party' ? 'from-third-party' : origin))
  if (category === 'user' || category.startsWith('user/') || categories.get(category)?.id.startsWith('user/'))
    return { origin: 'tables', text: term('user-input') }
  if (collectedBy !== 'first-party') return { origin: 'evidence', text: term('sdk') }
  const read = report.evidence.some((each) => each.kind !== 'check' && each.category !== undefined && covers(category, each.category))
  return read ? { origin: 'evidence', text: term('device') } : MISSING
}

function sensitiveOf(ids: readonly string[], forced: boolean, { categories }: Facts): Cell {
  const sensitive = [...categories.values()].some((each) => each.sensitive && ids.some((id) => covers(id, each.id)))
  if (sensitive) return { origin: 'tables', text: YES }
  return forced ? declared(YES) : { origin: 'tables', text: NO }
}

function recipientsOf(ids: string[], { manifest }: Facts, sdks: Map<string, ListedSdk>): Cell {
  if (ids.length === 0) return NONE
  const names = ids.map((id) => {
    const sdk = sdks.get(id)
    const other = manifest.sharing?.find(({ value }) => value.id === id)?.value.recipient?.name
    return { ...literal(id), ...(sdk ? sdkName(sdk).text : other) }
  })
  return { origin: 'declared', text: list(names), ids }
}

function undeclaredRow(category: string, { file, line, column }: Finding, facts: Facts): ListRow {
  const read = facts.report.evidence.some((each) => collects(each) && each.category === category)
  return {
    id: category,
    place: { file, line, column },
    declared: false,
    cells: {
      type: categoriesCell(facts, [category], { origin: 'evidence' }),
      classes: classesCell(facts, [category], 'tables'),
      manner: read ? { origin: 'evidence', text: term('device') } : MISSING,
      collector: { origin: 'evidence', text: term('first-party') },
      sensitive: sensitiveOf([category], false, facts),
    },
  }
}

/** One row an SDK: the notice of 2021 asks for what embedded SDKs collect as well. */
function bySdks(facts: Facts): ListRow[] {
  const rows = new Map(sdkRows(facts).map((row) => [row.id, row.cells]))
  return listedSdks(facts).flatMap((sdk): ListRow[] => {
    const data = dataOf(sdk, facts)
    const all = [...(data?.required ?? []), ...(data?.optional ?? [])]
    const byEntries = !sdk.entry?.dataByNeed && data?.some.origin === 'declared'
    if (byEntries || (data && all.length === 0)) return []
    const { data: type, purpose, scenario, classes, method, crossBorder, remarks } = rows.get(sdk.id)!
    return [
      {
        id: `sdk ${sdk.id}`,
        place: sdk.place,
        declared: sdk.entry !== undefined,
        cells: {
          type: type!,
          classes: classes!,
          purpose: purpose!,
          scenario: scenario!,
          manner: method!,
          collector: sdkName(sdk),
          sensitive: data ? sensitiveOf(all, false, facts) : MISSING,
          crossBorder: crossBorder!,
          remarks: remarks!,
        },
      },
    ]
  })
}
