/** The programmatic interface; the command line uses nothing else. */
import { basename, isAbsolute, relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import { joinApps, listApps, manifestOf, matcherOf, pickApps } from './api/apps.ts'
import type { PickedApp } from './api/apps.ts'
import type { App } from './apps/find-apps.ts'
import { loadBaseline } from './api/baseline.ts'
import type { CheckOptions, CheckRun, DiffOptions, DiffRun, DiscloseOptions, DiscloseRun, Run, ScanOptions } from './api/options.ts'
import type { CommittedLists } from './api/publish.ts'
import { audit, CHECKS } from './audit/audit.ts'
import type { AuditInput } from './audit/check.ts'
import { unusedPermission } from './audit/checks/unused-permission.ts'
import { difference } from './compare/difference.ts'
import { markNew } from './compare/new-findings.ts'
import { readManifest } from './declare/manifest/read-manifest.ts'
import { InvalidDisclosure } from './disclose/invalid-disclosure.ts'
import { isResolutionFile, languageOf, platformFileKind } from './discover/classify.ts'
import { baseTree } from './io/base-tree.ts'
import type { BaseTree } from './io/base-tree.ts'
import { ABSENT, chineseReason, systemReason, readText, folderProblem } from './io/files.ts'
import { keepMachineCode } from './io/compiler.ts'
import type { ReadResult } from './io/files.ts'
import { worldAt } from './io/world.ts'
import { orderFindings } from './merge/order-findings.ts'
import { scan as run } from './pipeline.ts'
import type { World } from './pipeline.ts'
import { permissionsByName } from './rulebook/compile.ts'
import { coordinatesOf } from './rulebook/sdk-records.ts'
import type { Rulebook } from './rule-types.ts'
import { ignoresIn } from './sift/ignores.ts'
import type { Manifest } from './manifest-types.ts'
import type { BaselineEntry, ComparedWith, Finding, Ignore, Problem, Report } from './types.ts'
import { UserError } from './user-error.ts'

export type * from './types.ts'
export type * from './manifest-types.ts'
export type { App } from './apps/find-apps.ts'
export { manifestOf } from './api/apps.ts'
export type { Rulebook } from './rule-types.ts'
export type { SeverityByCheck } from './audit/check.ts'
export { CHECKS } from './audit/audit.ts'
export { writeBaseline } from './api/baseline.ts'
export { BASELINE_FILE } from './baseline/baseline.ts'
export { testRules } from './api/test-rules.ts'
export type { RulesTest } from './api/test-rules.ts'
export { formatNamed, merge, report } from './api/report.ts'
export type { RenderOptions } from './api/report.ts'
export { FORMATS } from './report/reporters.ts'
export type { Format } from './report/reporters.ts'
export { savedReport } from './report/saved-report.ts'
export { InvalidRules } from './rulebook/invalid-rules.ts'
export { InvalidDisclosure } from './disclose/invalid-disclosure.ts'
export type * from './api/options.ts'
export type * from './api/publish.ts'
export { UserError }
export { chineseReason, systemReason, folderProblem }

export const MANIFEST_FILE = 'privacy.yaml'

/**
 * Takes the inventory of an app: what it collects and asks for, with which SDKs. Never executes the app's code.
 * @throws InvalidRules when the team's own rules are wrong
 */
export async function scan(options: ScanOptions): Promise<Run> {
  const world = await worldFor(options)
  const picked = options.apps?.length ? pickApps(world, options.manifest ?? MANIFEST_FILE, options.apps) : undefined
  const done = await scanWorld(world, options, picked && { owns: (file) => picked.some((app) => app.owns(file)) })
  const apps = picked ? [] : listApps(world, options.manifest ?? MANIFEST_FILE)
  return apps.length > 0 ? { ...done, apps } : done
}

/** The apps of a folder that holds several, or those that are named; none where the folder is one app. */
export async function apps(options: ScanOptions): Promise<App[]> {
  return pickApps(await worldFor(options), options.manifest ?? MANIFEST_FILE, options.apps ?? [])
}

async function worldFor(options: ScanOptions): Promise<World> {
  const world = await worldAt({ ...options, rules: options.rules ?? [], progress: options.progress ?? (() => {}) })
  let listed: ReturnType<World['walk']> | undefined
  // Which folders are skipped depends on the files alone, so one walk serves all that ask.
  return { ...world, walk: (skip) => (listed ??= world.walk(skip)) }
}

async function scanWorld(world: World, options: ScanOptions, app?: Pick<PickedApp, 'owns'>): Promise<Run> {
  const { include = [], exclude = [], reportRoot = '.' } = options
  const scope = include.length + exclude.length > 0 ? { include, exclude } : undefined
  const report = await run(world, {
    accepts: acceptor(options, app),
    root: reportRoot,
    ...(scope && { scope }),
    ...(app && { owns: app.owns }),
  })
  if (options.cache !== undefined) keepMachineCode()
  return { report, rulebook: world.rulebook, text: reader(world) }
}

/**
 * Takes the inventory and holds it against the manifest and the platform files.
 * @throws UserError when the baseline cannot be used, or `since` cannot be compared with
 */
export async function check(options: CheckOptions): Promise<CheckRun> {
  const { root, since, manifest = MANIFEST_FILE } = options
  const baseline = loadBaseline(root, options.baseline)
  const base = since === undefined ? undefined : baseTree(root, since, isReadByScan)
  const world = await worldFor(options)
  const apps = pickApps(world, manifest, options.apps ?? [])
  const read = diskReader(root)
  if (apps.length === 0) {
    const given = { options, manifestFile: manifest, baseline }
    const now = await checkWorld(world, { ...given, read, published: options.published })
    return base ? compared(now, await checkWorld(past(world, base), { ...given, read: manifestReader(root, base, manifest) }), base) : now
  }
  const runs: { run: CheckRun; app: PickedApp }[] = []
  for (const app of apps) {
    const manifestFile = manifestOf(app, manifest)
    const given = { options, manifestFile, baseline, app }
    const run = await checkWorld(world, { ...given, read })
    const earlier = base && (await checkWorld(past(world, base), { ...given, read: manifestReader(root, base, manifestFile) }))
    runs.push({ run: base && earlier ? compared(run, earlier, base) : run, app })
  }
  const report = joinApps(runs.map(({ run, app }) => ({ report: run.report, app })))
  const shown = runs.find(({ run }) => run.manifestMissing) ?? runs[0]!
  return { ...shown.run, app: shown.app.name, report: base ? { ...report, since: comparedWith(base) } : report }
}

function past(world: World, base: BaseTree): World {
  world.progress('compare')
  return base.world(world)
}

function comparedWith({ ref, commit }: BaseTree): ComparedWith {
  return { ref, commit }
}

function compared(now: CheckRun, earlier: CheckRun, base: BaseTree): CheckRun {
  return { ...now, report: { ...now.report, findings: markNew(now, earlier, base.today), since: comparedWith(base) } }
}

/**
 * Compares what an app collects, asks for and uses with what it did at a git ref.
 * @throws UserError when the ref cannot be compared with
 */
export async function diff(options: DiffOptions): Promise<DiffRun> {
  const base = baseTree(options.root, options.since, isReadByScan)
  const world = await worldFor(options)
  const now = await scanWorld(world, options)
  const earlier = await scanWorld(past(world, base), options)
  return { difference: difference(now, earlier, comparedWith(base), base.today), rulebook: world.rulebook }
}

interface Checked {
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

async function checkWorld(world: World, { options, manifestFile, baseline, read, app, nothing, published }: Checked): Promise<CheckRun> {
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
    const { staleListsOf } = await import('./api/publish.ts')
    const audit = { report: { ...done.report, findings }, rulebook: done.rulebook, manifest, manifestFile }
    const staleLists = await staleListsOf(audit, published)
    if (staleLists.length > 0) findings = audited({ ...input, staleLists })
  }
  const report: Report = { ...done.report, ...(all.length > 0 && { ignores: all }), findings }
  return { ...done, report, manifestFile, manifestMissing: missing, ...(manifest && { manifest }) }
}

/**
 * Makes the lists that law and stores want published, from the evidence, the manifest and the SDK directory. Writes nothing.
 * @throws InvalidDisclosure when the manifest, a layout or a committed list is wrong; UserError where there are several apps
 */
export async function disclose(options: DiscloseOptions): Promise<DiscloseRun> {
  const { nothingDeclared, publish } = await import('./api/publish.ts')
  const { root, manifest = MANIFEST_FILE } = options
  const world = await worldFor(options)
  const [app, another] = pickApps(world, manifest, options.apps ?? [])
  if (app && another)
    throw new UserError(
      { en: 'there are several apps here, and each has lists of its own', zh: '此处有多个应用，每个应用有各自的清单' },
      { en: `name one:  --app ${app.name}`, zh: `请指定一个：  --app ${app.name}` },
    )
  const manifestFile = app ? manifestOf(app, manifest) : manifest
  const read = diskReader(root)
  const { problems } = loadManifest(root, manifestFile, world.rulebook, read)
  if (problems.length > 0) throw new InvalidDisclosure(problems)
  const nothing = nothingDeclared(manifestFile, app?.name ?? basename(resolve(root)))
  // Neither a baseline nor a severity makes anything declared.
  const given = { options: { ...options, severity: {} }, manifestFile, baseline: undefined, read, nothing, ...(app && { app }) }
  const done = await checkWorld(world, given)
  const { report, rulebook } = done
  return { ...done, ...(await publish({ report, rulebook, manifest: done.manifest ?? nothing, manifestFile }, options)) }
}

/** Permissions that the platform files declare and nothing uses; for the inventory. */
export function unusedPermissions(done: Pick<Run, 'report' | 'rulebook'>): string[] {
  return [...new Set(unusedPermission.run(auditInput(done, MANIFEST_FILE, undefined, [])).flatMap(({ permission }) => permission ?? []))]
}

/** Reads the manifest; problems instead where it is absent or wrong. */
export function loadManifest(
  root: string,
  file: string,
  rulebook: Rulebook,
  readFile: ManifestReader = diskReader(root),
): { manifest?: Manifest; problems: Problem[]; ignores: Ignore[]; missing: boolean } {
  const result = readFile(file)
  if (!('text' in result)) {
    const { message } = result
    if (message === ABSENT) return { problems: [], ignores: [], missing: true }
    const problem: Problem = {
      code: 'manifest-unreadable',
      file,
      line: 1,
      column: 1,
      message: { en: `cannot read it: ${message}`, zh: `无法读取：${chineseReason(message)}` },
    }
    return { problems: [problem], ignores: [], missing: false }
  }
  const read = (path: string): string | undefined => {
    const other = readFile(path)
    return 'text' in other ? other.text : undefined
  }
  const categories = new Set(rulebook.categories.map(({ id }) => id))
  const permissions = new Set(rulebook.permissions.flatMap(({ name, alias }) => [name, ...(alias ?? [])]))
  const sdks = new Set(rulebook.sdks.map(({ id }) => id))
  const sdkNames = new Set(rulebook.sdks.flatMap(coordinatesOf))
  const checks = CHECKS.map(({ id }) => id)
  return {
    ...readManifest({ text: result.text, file, categories, checks, permissions, sdks, sdkNames, read }),
    ignores: ignoresIn(file, result.text),
    missing: false,
  }
}

/** Reads a manifest, or one that it extends, by its path relative to the app's folder. */
type ManifestReader = (file: string) => ReadResult

function diskReader(root: string): ManifestReader {
  return (file) => readText(isAbsolute(file) ? file : `${root}/${file}`)
}

/** The manifest as it was; where there was none, today's, so that the first one does not make all of the old code new. */
function manifestReader(root: string, base: BaseTree, manifest: string): ManifestReader {
  const disk = diskReader(root)
  if (isAbsolute(manifest) || !('text' in base.read(manifest))) return disk
  return (file) => (isAbsolute(file) ? disk(file) : base.read(file))
}

function isReadByScan(file: string): boolean {
  return languageOf(file) !== undefined || platformFileKind(file) !== undefined || isResolutionFile(file)
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

function acceptor({ root, include = [], exclude = [], rules = [] }: ScanOptions, app?: Pick<PickedApp, 'owns'>): (file: string) => boolean {
  const options = { dot: true }
  const wanted = include.length > 0 ? picomatch(include.map(folderGlob), options) : () => true
  const unwanted = exclude.length > 0 ? picomatch(exclude.map(folderGlob), options) : () => false
  // A team's rules and their proofs are no code of the app.
  const folders = rules.map((folder) => relative(root, folder)).filter((folder) => folder !== '' && !folder.startsWith('..'))
  const owns = app?.owns ?? (() => true)
  return (file) => owns(file) && wanted(file) && !unwanted(file) && !folders.some((folder) => file.startsWith(`${folder}/`))
}

/** `src/dev` and `src/dev/` mean everything below. */
function folderGlob(glob: string): string {
  const clean = glob.replace(/^\.\//, '').replace(/\/$/, '')
  return /[*?{[]/.test(clean) || /\.\w+$/.test(clean) ? clean : `${clean}{,/**}`
}

function reader(world: World): (file: string) => string | undefined {
  return (file) => {
    const result = world.read(file)
    return 'text' in result ? result.text : undefined
  }
}
