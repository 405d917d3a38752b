/** The programmatic interface; the command line uses nothing else. */
import { isAbsolute, relative } from 'node:path'
import picomatch from 'picomatch'
import { joinApps, manifestOf, matcherOf, pickApps } from './api/apps.ts'
import type { PickedApp } from './api/apps.ts'
import type { App } from './apps/find-apps.ts'
import { loadBaseline } from './api/baseline.ts'
import { audit, CHECKS } from './audit/audit.ts'
import type { AuditInput, SeverityByCheck } from './audit/check.ts'
import { unusedPermission } from './audit/checks/unused-permission.ts'
import { difference } from './compare/difference.ts'
import { markNew } from './compare/new-findings.ts'
import { readManifest } from './declare/manifest/read-manifest.ts'
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
import { PROOFS_FOLDER, readProofs } from './io/rules.ts'
import { prover, unprovedMembers } from './prove.ts'
import type { ProofResult } from './prove.ts'
import { LIBRARY_FOLDER, permissionsByName } from './rulebook/compile.ts'
import type { Rulebook } from './rule-types.ts'
import { ignoresIn } from './sift/ignores.ts'
import type { BaselineEntry, ComparedWith, Difference, Ignore, Manifest, Problem, Report } from './types.ts'

export type * from './types.ts'
export type { App } from './apps/find-apps.ts'
export { manifestOf } from './api/apps.ts'
export type { Rulebook } from './rule-types.ts'
export type { SeverityByCheck } from './audit/check.ts'
export { CHECKS } from './audit/audit.ts'
export { writeBaseline } from './api/baseline.ts'
export { BASELINE_FILE } from './baseline/baseline.ts'
export { formatNamed, merge, report } from './api/report.ts'
export type { RenderOptions } from './api/report.ts'
export { FORMATS } from './report/reporters.ts'
export type { Format } from './report/reporters.ts'
export { savedReport } from './report/saved-report.ts'
export { InvalidRules } from './rulebook/invalid-rules.ts'
export { UserError } from './user-error.ts'
export { chineseReason, systemReason, folderProblem }

export interface ScanOptions {
  /** The app's folder, or one that holds several apps. */
  root: string
  /** The manifest's path, relative to an app's folder. Default `privacy.yaml`. */
  manifest?: string
  /** Of a folder that holds several apps, those to look at: names, folders or package names. Default all. */
  apps?: string[]
  /** Globs of files to look at; all when empty. */
  include?: string[]
  /** Globs of files to leave out. */
  exclude?: string[]
  /** Folders of a team's own rules, added to candor's. */
  rules?: string[]
  /** What the report says of the folder: its path from the repository's root. Default `.`. */
  reportRoot?: string
  /** The folder in which results are kept for later runs; none are kept without it. */
  cache?: string
  /**
   * The folder in which the compiler's machine code is kept. It must not be one that comes with the app: whoever can write there
   * can run code as the user.
   */
  machineCode?: string
  /** How many threads read the sources; as many as gain when left out. The report does not depend on it. */
  threads?: number
  /** Called with the name of each stage as it starts. */
  progress?: (stage: string) => void
}

export interface CheckOptions extends ScanOptions {
  /** ISO date that exceptions are held against. Default today. */
  asOf?: string
  /** Severities by check that stand for the checks' own; `off` leaves a check out. */
  severity?: SeverityByCheck
  /** The baseline's path, relative to the root; false for none. Default `candor.baseline.json` where it is there. */
  baseline?: string | false
  /** A git ref: findings that the merge base of it and HEAD does not have are marked as new. */
  since?: string
}

export interface DiffOptions extends ScanOptions {
  /** A git ref; what is compared with is its merge base with HEAD. */
  since: string
}

export interface DiffRun {
  difference: Difference
  rulebook: Rulebook
}

/** What else a caller may want of a run. */
export interface Run {
  report: Report
  rulebook: Rulebook
  /** A scanned file's text. */
  text(file: string): string | undefined
}

export interface CheckRun extends Run {
  manifest?: Manifest
  manifestFile: string
  /** True where there is no manifest at all, so that the code was held against nothing. */
  manifestMissing: boolean
}

export const MANIFEST_FILE = 'privacy.yaml'

/**
 * Takes the inventory of an app: what it collects and asks for, with which SDKs. Never executes the app's code.
 * @throws InvalidRules when the team's own rules are wrong
 */
export async function scan(options: ScanOptions): Promise<Run> {
  const world = await worldFor(options)
  const picked = options.apps?.length ? pickApps(world, options.manifest ?? MANIFEST_FILE, options.apps) : undefined
  return scanWorld(world, options, picked && { owns: (file) => picked.some((app) => app.owns(file)) })
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
    const now = await checkWorld(world, { ...given, read })
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
  return { ...shown.run, report: base ? { ...report, since: comparedWith(base) } : report }
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
}

async function checkWorld(world: World, { options, manifestFile, baseline, read, app }: Checked): Promise<CheckRun> {
  const done = await scanWorld(world, options, app)
  const { manifest, problems, ignores, missing } = loadManifest(options.root, manifestFile, done.rulebook, read)
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
  const findings = orderFindings(
    audit(input, { matches: app ? matcherOf(app, glob) : glob, accepts }),
    CHECKS.map(({ id }) => id),
  )
  const report: Report = { ...done.report, ...(all.length > 0 && { ignores: all }), findings }
  return { ...done, report, manifestFile, manifestMissing: missing, ...(manifest && { manifest }) }
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
  return {
    ...readManifest({ text: result.text, file, categories, checks: CHECKS.map(({ id }) => id), permissions, sdks, read }),
    ignores: ignoresIn(file, result.text),
    missing: false,
  }
}

/** What the proofs of rules say. */
export interface RulesTest {
  proofs: ProofResult[]
  /** Tagged members that no proof gives evidence for. */
  unproved: { file: string; line: number; member: string }[]
}

/**
 * Runs the proofs of rules: source files with `expect:` comments.
 * @param folder a team's own rules, with the proofs anywhere below it; candor's own when left out
 * @throws InvalidRules when the team's own rules are wrong
 */
export async function testRules(folder?: string): Promise<RulesTest> {
  const world = await worldAt({ root: '.', rules: folder === undefined ? [] : [folder], progress: () => {} })
  const { adaptVue } = await import('./extract/adapters/vue.ts')
  const { rulebook, readPack } = world
  const prove = prover({ ts: await world.compiler(), rulebook, readPack, adapters: { vue: adaptVue } })
  const home = folder ?? PROOFS_FOLDER
  const proofs = readProofs(home).map(({ file, text }) => {
    const part = folder === undefined ? file.split('/')[0]! : ''
    return { part, ...prove({ file, text, platforms: rulebook.folders.find((each) => each.folder === part)?.apps ?? [] }) }
  })
  const tested = rulebook.packs.filter(({ file }) => (folder === undefined ? !file.startsWith(LIBRARY_FOLDER) : file.startsWith(folder)))
  const unproved = tested.flatMap((pack) =>
    unprovedMembers(
      pack,
      proofs.filter(({ part }) => folder !== undefined || part === pack.platform).flatMap(({ evidence }) => evidence),
    ).map(({ member, line }) => ({ file: pack.file, line, member })),
  )
  return { proofs, unproved }
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
