import { createHash } from 'node:crypto'
import { byPlace, canonical } from '../positions/by-place.ts'
import type { Evidence, Finding, Report, Scope, SdkUse, Shard, Statistics } from '../types.ts'
import { orderFindings } from './order-findings.ts'
import { commonFolder, rebased } from './rebase.ts'

/**
 * Joins the reports of several runs into one, whose paths start at the folder that holds all their roots. The order of
 * the reports and how they are grouped do not matter, and a report that is given twice counts once.
 * @param checks ids of the checks in the order of a report
 */
export function merge(reports: readonly [Report, ...Report[]], checks: readonly string[]): Report {
  const root = commonFolder(reports.map((each) => each.root))
  const moved = reports.map((report) => rebased(report, root))
  const shards = distinct(reports.flatMap(shardsOf), ({ root: of, digest }) => `${of}\n${digest}`, canonicalOrder)
  const scope = sameScope(shards)
  const problems = moved.flatMap((report) => report.problems ?? [])
  const platformFiles = moved.flatMap((report) => report.platformFiles ?? [])
  const ignores = moved.flatMap((report) => report.ignores ?? [])
  const findings = moved.flatMap((report) => report.findings ?? [])
  return {
    schemaVersion: 1,
    tool: { name: 'candor', version: reports.map(({ tool }) => tool.version).reduce(newer) },
    root,
    ...(scope && { scope }),
    platforms: [...new Set(moved.flatMap(({ platforms }) => platforms))].toSorted(),
    evidence: joined(
      moved.flatMap(({ evidence }) => evidence),
      ({ file, id }) => `${file}\n${id}`,
      richerEvidence,
    ).toSorted(byPlace),
    sdks: joinedSdks(moved.flatMap(({ sdks }) => sdks)),
    permissions: distinct(
      moved.flatMap(({ permissions }) => permissions),
      canonical,
      byPlace,
    ),
    ...(moved.some((report) => report.platformFiles) && { platformFiles: distinct(platformFiles, canonical, byPlace) }),
    gaps: distinct(
      moved.flatMap(({ gaps }) => gaps),
      canonical,
      byPlace,
    ),
    ...(moved.some((report) => report.problems) && { problems: distinct(problems, canonical, byPlace) }),
    ...(moved.some((report) => report.ignores) && { ignores: distinct(ignores, canonical, byPlace) }),
    stats: shards.map(({ stats }) => stats).reduce(sum),
    ...(moved.some((report) => report.findings) && { findings: joinedFindings(findings, checks) }),
    // Runs that were compared with different states have none in common.
    ...(reports[0].since && new Set(reports.map(({ since }) => canonical(since ?? {}))).size === 1 && { since: reports[0].since }),
    // One run says of itself all that its shard would say.
    ...(shards.length > 1 && { shards }),
  }
}

/** The runs that a report joins: itself, where it is the report of one. */
function shardsOf(report: Report): Shard[] {
  if (report.shards) return report.shards
  const { root, scope, stats } = report
  // The time that a run took says nothing of what it saw.
  const content = canonical({ ...report, stats: { ...stats, ms: 0 } })
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 16)
  return [{ root, ...(scope && { scope }), digest, stats }]
}

/** Where every run looked at the same part of its folder, that part. */
function sameScope(shards: Shard[]): Scope | undefined {
  return new Set(shards.map(({ scope }) => canonical(scope ?? null))).size === 1 ? shards[0]?.scope : undefined
}

function sum(a: Statistics, b: Statistics): Statistics {
  return { files: a.files + b.files, lines: a.lines + b.lines, parsed: a.parsed + b.parsed, ms: a.ms + b.ms }
}

/** One of each key, in order; of several with one key the last in that order. */
function distinct<T>(list: T[], key: (each: T) => string, order: (a: T, b: T) => number): T[] {
  return [...new Map(list.toSorted(order).map((each) => [key(each), each])).values()]
}

/** One of each key; of several with one key the one that `better` prefers, which must not depend on their order. */
function joined<T>(list: T[], key: (each: T) => string, better: (a: T, b: T) => T): T[] {
  const found = new Map<string, T>()
  for (const each of list) {
    const known = found.get(key(each))
    found.set(key(each), known === undefined ? each : better(known, each))
  }
  return [...found.values()]
}

/** Two runs may know a place differently well: the one that saw more callers and flows is right. */
function richerEvidence(a: Evidence, b: Evidence): Evidence {
  const richness = ({ trace, flows, reach }: Evidence): number[] => [trace.length, flows.length, reach.length]
  const [one, other] = [richness(a), richness(b)]
  const index = one.findIndex((count, at) => count !== other[at])
  return index >= 0 ? (one[index]! > other[index]! ? a : b) : canonical(a) >= canonical(b) ? a : b
}

/** What one run reports and another suppresses is reported. */
function moreOpen(a: Finding, b: Finding): Finding {
  if ((a.suppressed === undefined) !== (b.suppressed === undefined)) return a.suppressed ? b : a
  if ((a.new === true) !== (b.new === true)) return a.new ? a : b
  return canonical(a) >= canonical(b) ? a : b
}

function joinedFindings(findings: Finding[], checks: readonly string[]): Finding[] {
  const key = ({ check, file, line, column, fingerprint, message }: Finding): string =>
    [check, file, line, column, fingerprint, message.en].join('\n')
  return orderFindings(joined(findings, key, moreOpen), checks)
}

/** One entry an SDK: the first place that names it, the newest version, and every name and import of it. */
function joinedSdks(sdks: SdkUse[]): SdkUse[] {
  const join = (a: SdkUse, b: SdkUse): SdkUse => {
    const [first, second] = placeOrder(a, b) <= 0 ? [a, b] : [b, a]
    const versions = [a.version, b.version].filter((version) => version !== undefined)
    const natives = distinct([...(a.native ?? []), ...(b.native ?? [])], canonical, canonicalOrder)
    const mentions = distinct([...(a.idle ?? []), ...(b.idle ?? [])], canonical, byPlace)
    const merged: SdkUse = {
      ...first,
      ...((a.wrapper || b.wrapper) && { wrapper: true as const }),
      ...(natives.length > 0 && { native: natives }),
      ...(mentions.length > 0 && { idle: mentions }),
      coordinates: [...new Set([...a.coordinates, ...b.coordinates])].toSorted(),
      ...(versions.length > 0 && { version: versions.reduce(newer) }),
      used: a.used || b.used,
      imports: distinct([...first.imports, ...second.imports], canonical, byPlace),
    }
    // What one of the runs ships is no mere tool.
    if (!(a.development && b.development)) delete merged.development
    return merged
  }
  return joined(sdks, ({ id }) => id, join).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** A file that lists it before one that imports it, then by place and name: nothing that joining changes. */
function placeOrder(a: SdkUse, b: SdkUse): number {
  const listed = Number(isImport(a)) - Number(isImport(b))
  if (listed !== 0) return listed
  const placeOf = ({ file, line, package: name }: SdkUse) => ({ file, line, name })
  return byPlace(placeOf(a), placeOf(b))
}

function isImport({ file, line, imports }: SdkUse): boolean {
  return imports.some((each) => each.file === file && each.line === line)
}

function canonicalOrder(a: unknown, b: unknown): number {
  const [one, other] = [canonical(a), canonical(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

const versions = new Intl.Collator('en', { numeric: true })

function newer(a: string, b: string): string {
  const order = versions.compare(a, b)
  return order > 0 || (order === 0 && a > b) ? a : b
}
