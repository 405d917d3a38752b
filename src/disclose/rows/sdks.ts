import type { LocalText } from '../../types.ts'
import { address, declared, firstOf, list, literal, MISSING, NONE, unique } from '../cell.ts'
import type { Cell } from '../cell.ts'
import { categoriesCell, classesCell, listedSdks, purposeOf, scenarioOf, sdkName } from '../facts.ts'
import type { Facts, ListedSdk, ListRow } from '../facts.ts'
import { crossBorderName, kindName, NO, NOTHING, platformName, term, YES } from '../words.ts'

/** The third-party SDK list: what the manifest says, and where it is silent, what the directory knows. */
export function sdkRows(facts: Facts): ListRow[] {
  return listedSdks(facts).map((sdk) => ({
    id: sdk.id,
    place: sdk.place,
    declared: sdk.entry !== undefined,
    cells: { name: sdkName(sdk), ...identityCells(sdk), ...useCells(sdk, facts), ...dataCells(sdk, facts), ...linkCells(sdk) },
  }))
}

function identityCells(sdk: ListedSdk): Record<string, Cell> {
  const { entry, record, use } = sdk
  const packages = unique([...(entry?.packages ?? []), ...(entry?.nativePackages ?? []), ...(use?.coordinates ?? [])])
  const version = entry?.version ?? use?.version
  return {
    version: version ? { origin: entry?.version ? 'declared' : 'evidence', text: literal(version) } : NONE,
    packages:
      packages.length > 0
        ? { origin: entry?.packages.length ? 'declared' : 'evidence', text: list(packages.map(literal)), ids: packages }
        : NONE,
    provider: providerOf(sdk),
    relation: wordCell(entry?.provider?.relation, record?.relation, term),
    platforms: entry?.platforms ? { origin: 'declared', text: list(entry.platforms.map(platformName)), ids: entry.platforms } : NONE,
  }
}

/** The provider's legal name. */
export function providerOf({ entry, record }: ListedSdk): Cell {
  const { name, en } = record?.provider ?? {}
  const known = name ?? en
  return firstOf(declared(entry?.provider?.name), known ? { origin: 'directory', text: { zh: known, en: en ?? known } } : MISSING)
}

function useCells({ entry, record, use }: ListedSdk, facts: Facts): Record<string, Cell> {
  const purpose: Cell = record?.purpose ? { origin: 'directory', text: record.purpose } : MISSING
  const kind = wordCell(entry?.kind, record?.kind, kindName)
  return {
    function: record?.kind === 'other' && !entry?.kind ? firstOf(purpose, kind) : kind,
    purpose: firstOf(purposeOf(entry ?? {}), purpose),
    scenario: scenarioOf(entry ?? {}, facts),
    method: entry?.method ? declared(term(entry.method)) : use ? { origin: 'evidence', text: term('sdk') } : MISSING,
    deidentified: answer(entry?.deidentified),
    crossBorder: entry?.crossBorder === undefined ? MISSING : declared(crossBorderName(entry.crossBorder)),
    remarks: entry?.remarks ? declared(entry.remarks) : NONE,
  }
}

/** Categories that an SDK collects, and who says so; undefined where nobody does. */
export function dataOf(
  { id, entry, record }: ListedSdk,
  { manifest }: Facts,
): { required: string[]; optional: string[]; some: Omit<Cell, 'text' | 'ids'> } | undefined {
  if (entry?.dataByNeed) return { ...entry.dataByNeed, some: { origin: 'declared' } }
  const ids = new Set([id, record?.id])
  const own = manifest.data.filter(({ value }) => ids.has(value.collectedBy)).map(({ value }) => value.category)
  if (own.length > 0) return { required: unique(own), optional: [], some: { origin: 'declared' } }
  if (!record?.data) return undefined
  const { required = [], optional = [] } = record.data
  return {
    required,
    optional,
    some: { origin: 'directory', source: record.dataSource, ...(record.dataBasis && { basis: record.dataBasis }) },
  }
}

function dataCells(sdk: ListedSdk, facts: Facts): Record<string, Cell> {
  const data = dataOf(sdk, facts)
  if (!data) return { data: MISSING, dataRequired: MISSING, dataOptional: MISSING, classes: MISSING, permissions: permissionsOf(sdk) }
  const { required, optional, some } = data
  const all = unique([...required, ...optional])
  const named = (ids: string[]): Cell => (ids.length > 0 ? categoriesCell(facts, ids, some) : { ...some, text: NOTHING, ids: [] })
  return {
    data: named(all),
    dataRequired: named(required),
    dataOptional: optional.length > 0 ? named(optional) : NONE,
    classes: all.length > 0 ? classesCell(facts, all, some.origin) : { ...some, text: NOTHING },
    permissions: permissionsOf(sdk),
  }
}

function permissionsOf({ entry, record }: ListedSdk): Cell {
  const own = entry?.permissions ?? []
  const names = own.length > 0 ? own : (record?.permissions ?? [])
  return names.length > 0 ? { origin: own.length > 0 ? 'declared' : 'directory', text: list(names.map(literal)), ids: names } : NONE
}

function linkCells(sdk: ListedSdk): Record<string, Cell> {
  return { site: sdk.entry?.site ? address(sdk.entry.site, 'declared') : MISSING, privacyPolicy: policyOf(sdk) }
}

export function policyOf({ entry, record }: ListedSdk): Cell {
  if (entry?.privacyPolicy) return address(entry.privacyPolicy, 'declared')
  return record?.privacyPolicy ? address(record.privacyPolicy, 'directory') : MISSING
}

function wordCell(own: string | undefined, known: string | undefined, name: (word: string) => LocalText): Cell {
  if (own) return declared(name(own))
  return known ? { origin: 'directory', text: name(known) } : MISSING
}

/** Yes or no, where it was said. */
export function answer(value: boolean | undefined): Cell {
  return value === undefined ? MISSING : declared(value ? YES : NO)
}
