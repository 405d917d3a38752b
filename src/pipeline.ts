import { appFiles } from './cache/app-files.ts'
import type { AppFiles } from './cache/app-files.ts'
import { digestOf } from './cache/digest.ts'
import { remembered } from './cache/remembered.ts'
import { declare } from './declare/declare.ts'
import { discover } from './discover/discover.ts'
import { platformsOf } from './discover/platforms.ts'
import { extractOnce } from './extraction.ts'
import { withCallers } from './link/callers.ts'
import { findSdks } from './link/sdks.ts'
import type { NamedInFile } from './link/sdks.ts'
import { namePlaces } from './name-places.ts'
import { byPlace } from './positions/by-place.ts'
import { collectorsOf } from './rulebook/collectors.ts'
import { copiedNames } from './rulebook/copied.ts'
import { packsFor } from './rulebook/folders.ts'
import { sdkNames } from './rulebook/sdk-names.ts'
import type { SdkNames } from './rulebook/sdk-names.ts'
import { vocabularyOf } from './sift/facts.ts'
import type { FileFacts } from './sift/facts.ts'
import { ignoresIn } from './sift/ignores.ts'
import { relevanceOf } from './sift/relevance.ts'
import { readResolution } from './sift/resolution.ts'
import { importResolver } from './sift/resolve-import.ts'
import { packsNeededBy, sift, siftFile } from './sift/sift.ts'
import type { SiftedFile } from './sift/sift.ts'
import { sweepFiles } from './sweep.ts'
import type { Gap, Ignore, Platform, Report, Scope, SourceFile, Workspace } from './types.ts'
import type { World } from './world.ts'

export type { World } from './world.ts'

export interface ScanOptions {
  /** Says whether the user's include and exclude patterns let a file through. */
  accepts(file: string): boolean
  root: string
  scope?: Scope
  /** Which of the folder's files are the app's, where it holds several apps. */
  owns?(file: string): boolean
}

/** What an app collects, without judging it. Where nothing changed since an earlier run, that run's report. */
export async function scan(world: World, options: ScanOptions): Promise<Report> {
  const start = world.now()
  world.progress('discover')
  const listed = discover(world, { ...options, vendored: copiedNames(world.rulebook.components) })
  const { owns } = options
  const workspace = owns ? { ...listed, allFiles: listed.allFiles.filter(owns) } : listed
  const files = appFiles(world, world.store)
  if (files.areNew) world.foreseeSweep?.(workspace.sources.length)
  const name = `report-${digestOf(JSON.stringify([world.identity, options.root, options.scope, workspace]))}`
  const report = await remembered(world.store, name, files.answer, async (note) => {
    const made = await inventory(world, files, workspace, options).finally(() => world.endThreads?.())
    for (const [question, answer] of files.asked()) note(question, answer)
    return made
  })
  files.save()
  return { ...report, stats: { ...report.stats, ms: Math.round(world.now() - start) } }
}

/** sift -> extract -> link, and declare beside them. Sees the app through `files` only, which remembers what was seen. */
async function inventory(world: World, files: AppFiles, workspace: Workspace, options: ScanOptions): Promise<Report> {
  const { rulebook } = world
  const gaps = new Map(workspace.gaps.map((gap) => [gap.file, gap]))
  const ignores = new Map<string, Ignore[]>()
  const sources = new Map(workspace.sources.map((source) => [source.file, source]))
  const text = textReader(files, gaps, ignores)

  world.progress('declare')
  const { compiler } = world
  const names = sdkNames(rulebook.sdks)
  const declared = await declare({
    files: workspace.platformFiles,
    text,
    compiler,
    expoPlugins: rulebook.expoPlugins,
    isSdk: ({ type, name }) => names.find(type, name) !== undefined,
  })
  for (const gap of declared.gaps ?? []) gaps.set(gap.file, gap)
  const packages = declared.coordinates.filter(({ type }) => type === 'npm').map(({ name }) => name)
  const packageFiles = workspace.platformFiles.filter(({ kind }) => kind === 'package-json' || kind === 'harmony-package')
  const platforms = platformsOf(
    packages,
    workspace.platformFiles,
    workspace.sources,
    (pattern) => workspace.allFiles.some((file) => pattern.test(file)),
    packageFiles.some(({ file }) => /^\s*"bin"\s*:/m.test(text(file) ?? '')),
  )

  world.progress('sift')
  const { packs: serving, unimported } = packsFor(rulebook, platforms)
  const relevance = relevanceOf(serving)
  const collectors = collectorsOf(rulebook.sdks)
  const vocabulary = vocabularyOf(relevance, hostsFor(platforms, names), collectors)
  const resolution = readResolution(
    workspace.resolutionFiles,
    packageFiles.map(({ file }) => file),
    text,
  )
  const resolve = importResolver(new Set(sources.keys()), resolution, new Set(relevance.modules.keys()))
  const looked = new Map<string, SiftedFile>()
  const neededFor = (source: SourceFile, found: FileFacts): string[] | undefined => {
    const own = siftFile({ relevance, resolve }, source, found)
    looked.set(source.file, own)
    return own.direct.length > 0 ? packsNeededBy(relevance, own, found).map(({ file }) => file) : undefined
  }
  const folders = [...new Set(serving.map(({ platform }) => platform))]
  const swept = await sweepFiles({ sources: workspace.sources, vocabulary, world, folders, neededFor, files, gaps })
  const { facts } = swept
  for (const [file, found] of facts) ignores.set(file, found.ignores ?? [])
  // Machine-written code has no facts and is no source from here on.
  const sourceText = (file: string): string | undefined => (sources.has(file) && !facts.has(file) ? undefined : text(file))
  const sifted = sift({
    sources: workspace.sources,
    platforms,
    relevance,
    unimported,
    collectors,
    facts,
    looked,
    text: sourceText,
    resolve,
  })

  world.progress('extract')
  const { importers } = sifted
  const { places, save } = namePlaces(world, files, sources, sourceText)
  const { coordinates } = declared
  // A thread of its own may look for the evidence meanwhile.
  const extracting = extractOnce({ world, files, sources, platforms, sifted, serving, text: sourceText, resolve })
  swept.save()
  const [extracted, sdks] = await Promise.all([
    extracting,
    findSdks({ names, coordinates, named: namedIn(facts), sources, resolve, places }),
  ])
  save()
  world.progress('link')
  const ignoring = [...ignores].flatMap(([file, list]) => list.map((ignore) => ({ ...ignore, file })))
  return {
    schemaVersion: 1,
    tool: { name: 'candor', version: world.version },
    root: options.root,
    ...(options.scope && { scope: options.scope }),
    platforms,
    evidence: withCallers(extracted.evidence, { importers, text: sourceText }).toSorted(byPlace),
    sdks,
    permissions: declared.permissions.toSorted(byPlace),
    platformFiles: workspace.platformFiles.toSorted(byPlace),
    gaps: [...gaps.values(), ...extracted.gaps].toSorted(byPlace),
    problems: declared.problems.toSorted(byPlace),
    ...(ignoring.length > 0 && { ignores: ignoring.toSorted(byPlace) }),
    stats: {
      files: facts.size,
      lines: [...facts.values()].reduce((sum, { lines }) => sum + lines, 0),
      parsed: extracted.parsed,
      ms: 0,
    },
  }
}

/** Platforms whose programs cannot load a script from an address. */
const SCRIPTLESS = new Set<Platform>(['wechat', 'alipay', 'douyin', 'baidu', 'harmony', 'node'])

/** Hosts whose addresses matter to an app. Where every platform of it forbids to load scripts, their addresses are mere text. */
function hostsFor(platforms: Platform[], { servers, scriptHosts }: SdkNames): Set<string> {
  const loadsScripts = platforms.some((platform) => !SCRIPTLESS.has(platform))
  return new Set([...servers, ...(loadsScripts ? scriptHosts : [])])
}

/** What each file names that may be an SDK's. */
function namedIn(facts: Map<string, FileFacts>): Map<string, NamedInFile> {
  return new Map([...facts].map(([file, { imports, mentions }]) => [file, { modules: imports, hosts: [], plugins: [], ...mentions }]))
}

/** Texts by file, each read once; a file that cannot be read is a gap. */
function textReader(files: AppFiles, gaps: Map<string, Gap>, ignores: Map<string, Ignore[]>): (file: string) => string | undefined {
  const texts = new Map<string, string | undefined>()
  return (file) => {
    if (!texts.has(file)) {
      const result = files.read(file)
      texts.set(file, 'text' in result ? result.text : undefined)
      if ('text' in result) ignores.set(file, ignoresIn(file, result.text))
      if ('why' in result) gaps.set(file, { file, line: 1, why: result.why, message: result.message })
    }
    return texts.get(file)
  }
}
