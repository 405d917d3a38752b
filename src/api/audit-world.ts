import picomatch from 'picomatch'
import { audit, CHECKS } from '../audit/audit.ts'
import type { AuditInput } from '../audit/check.ts'
import { unusedPermission } from '../audit/checks/unused-permission.ts'
import type { Manifest } from '../manifest-types.ts'
import { orderFindings } from '../merge/order-findings.ts'
import type { World } from '../pipeline.ts'
import { permissionsByName } from '../rulebook/permissions-by-name.ts'
import type { BaselineEntry, Finding, Problem, Report } from '../types.ts'
import { matcherOf } from './apps.ts'
import type { PickedApp } from './apps.ts'
import { loadManifest, MANIFEST_FILE } from './manifest.ts'
import type { ManifestReader } from './manifest.ts'
import type { CheckOptions, CheckRun, Run } from './options.ts'
import type { CommittedLists } from './publish.ts'
import { acceptor, folderGlob, scanWorld } from './scan.ts'

/** What an audit of one app takes besides the world. */
export interface Checked {
  options: CheckOptions
  manifestFile: string
  baseline: { entries: BaselineEntry[] } | undefined
  read: ManifestReader
  /** The app, in a folder that holds several. */
  app?: PickedApp
  /** Stands for a manifest that is not there. */
  nothing?: Manifest
  published?: CommittedLists | undefined
}

/** Takes one app’s inventory and holds it against what is declared. */
export async function checkWorld(
  world: World,
  { options, manifestFile, baseline, read, app, nothing, published }: Checked,
): Promise<CheckRun> {
  const done = await scanWorld(world, options, app)
  const { manifest = nothing, problems, ignores, missing } = loadManifest(options.root, manifestFile, done.rulebook, read)
  const all = [...(done.report.ignores ?? []), ...ignores]
  const input: AuditInput = {
    ...auditInput(done, manifestFile, manifest, [...problems, ...(done.report.problems ?? [])], options.asOf),
    severity: options.severity ?? {},
    ignores: all,
    ...(baseline && { baseline }),
    narrowed: (options.include ?? []).length > 0,
    ...(app && { app: app.name }),
  }
  const glob = (file: string, pattern: string): boolean => picomatch.isMatch(file, folderGlob(pattern), { dot: true })
  const accepts = acceptor(options, app)
  const audited = (given: AuditInput): Finding[] =>
    orderFindings(
      audit(given, { matches: app ? matcherOf(app, glob) : glob, accepts }),
      CHECKS.map(({ id }) => id),
    )
  let findings = audited(input)
  if (published && manifest && problems.length === 0) {
    // What is not declared stands in the lists too, so they need the findings of the other checks.
    const { staleListsOf } = await import('./publish.ts')
    const audit = { report: { ...done.report, findings }, rulebook: done.rulebook, manifest, manifestFile }
    const staleLists = await staleListsOf(audit, published)
    if (staleLists.length > 0) findings = audited({ ...input, staleLists })
  }
  const report: Report = { ...done.report, ...(all.length > 0 && { ignores: all }), findings }
  return { ...done, report, manifestFile, manifestMissing: missing, ...(manifest && { manifest }) }
}

/** Permissions that the platform files declare and nothing uses; for the inventory. */
export function unusedPermissions(done: Pick<Run, 'report' | 'rulebook'>): string[] {
  return [...new Set(unusedPermission.run(auditInput(done, MANIFEST_FILE, undefined, [])).flatMap(({ permission }) => permission ?? []))]
}

function auditInput(
  done: Pick<Run, 'report' | 'rulebook'>,
  manifestFile: string,
  manifest: Manifest | undefined,
  problems: Problem[],
  asOf?: string,
): AuditInput {
  const { report, rulebook } = done
  return {
    evidence: report.evidence,
    sdks: report.sdks,
    permissions: report.permissions,
    gaps: report.gaps,
    problems,
    platformFiles: report.platformFiles ?? [],
    manifestFile,
    ...(manifest && { manifest }),
    categories: new Map(rulebook.categories.map((category) => [category.id, category])),
    permissionTable: permissionsByName(rulebook.permissions),
    sdkDirectory: new Map(rulebook.sdks.map((sdk) => [sdk.id, sdk])),
    asOf: asOf ?? new Date().toISOString().slice(0, 10),
    checks: CHECKS.map(({ id }) => id),
    severity: {},
    ignores: [],
    unused: [],
  }
}
