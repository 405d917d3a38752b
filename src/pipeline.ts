import type { ts as TypeScript } from 'ts-morph'
import { declare } from './declare/declare.ts'
import { discover } from './discover/discover.ts'
import type { FileLister } from './discover/discover.ts'
import { platformsOf } from './discover/platforms.ts'
import { extract } from './extract/extract.ts'
import type { LoadedAdapters } from './extract/adapters/adapt.ts'
import { withCallers } from './link/callers.ts'
import { findSdks } from './link/sdks.ts'
import { byPlace } from './positions/by-place.ts'
import { LIBRARY_FOLDER, permissionsByName } from './rulebook/compile.ts'
import { describesAppsOn, isMetUnimported } from './rulebook/folders.ts'
import type { Rulebook } from './rule-types.ts'
import { ignoresIn } from './sift/ignores.ts'
import { readResolution } from './sift/resolution.ts'
import { importResolver } from './sift/resolve-import.ts'
import { sift } from './sift/sift.ts'
import type { Gap, Ignore, Report, Scope, SourceFile } from './types.ts'

/** Everything that the pipeline takes from outside; `io` makes it, tests make it from memory. */
export interface World extends FileLister {
  /** A file's text, or why it cannot be had. Called once a file. */
  read(file: string): { text: string } | { why: 'unreadable' | 'too-large'; message: string }
  /** A pack's text. */
  readPack(file: string): string
  /** The compiler, loaded when it is first needed. */
  compiler(): Promise<typeof TypeScript>
  rulebook: Rulebook
  version: string
  /** Milliseconds from any fixed start. */
  now(): number
  /** Called at the start of each stage. */
  progress(stage: string): void
}

export interface ScanOptions {
  /** Says whether the user's include and exclude patterns let a file through. */
  accepts(file: string): boolean
  root: string
  scope?: Scope
}

/** discover -> sift -> extract -> link, and declare beside them: what an app collects, without judging it. */
export async function scan(world: World, options: ScanOptions): Promise<Report> {
  const start = world.now()
  world.progress('discover')
  const workspace = discover(world, options)
  const gaps: Gap[] = [...workspace.gaps]
  const ignores: Ignore[] = []
  const texts = new Map<string, string | undefined>()
  const text = (file: string): string | undefined => {
    if (!texts.has(file)) {
      const result = world.read(file)
      texts.set(file, 'text' in result && !isMinified(file, result.text) ? result.text : undefined)
      if ('text' in result) ignores.push(...ignoresIn(file, result.text))
      if ('why' in result) gaps.push({ file, line: 1, why: result.why, message: result.message })
    }
    return texts.get(file)
  }

  world.progress('declare')
  const declared = await declare({
    files: workspace.platformFiles,
    text,
    compiler: world.compiler,
    expoPlugins: world.rulebook.expoPlugins,
  })
  const packages = declared.coordinates.filter(({ type }) => type === 'npm').map(({ name }) => name)
  const platforms = platformsOf(packages, workspace.platformFiles, workspace.sources, (pattern) =>
    workspace.allFiles.some((file) => pattern.test(file)),
  )

  world.progress('sift')
  const sources = new Map(workspace.sources.map((source) => [source.file, source]))
  const packageFiles = workspace.platformFiles.filter(({ kind }) => kind === 'package-json' || kind === 'harmony-package')
  const resolution = readResolution(
    workspace.resolutionFiles,
    packageFiles.map(({ file }) => file),
    text,
  )
  const resolve = importResolver(new Set(sources.keys()), resolution)
  const serving = world.rulebook.packs.filter((pack) => describesAppsOn(pack, world.rulebook.folders, platforms))
  const unimported = new Set(serving.filter((pack) => isMetUnimported(pack, world.rulebook.folders, platforms)))
  const sifted = sift({ sources: workspace.sources, platforms, packs: serving, unimported, text, resolve })

  world.progress('extract')
  const base = world.rulebook.packs.find(({ file }) => file === `${LIBRARY_FOLDER}es.d.ts`)
  const packs = [...new Set([...(base ? [base] : []), ...sifted.packs])]
  const nothing = sifted.candidates.length === 0 && sifted.markup.length === 0
  const extracted = nothing
    ? { evidence: [], gaps: [], parsed: 0 }
    : extract({
        ts: await world.compiler(),
        sources,
        candidates: sifted.candidates,
        support: sifted.support,
        adapters: await adaptersFor(workspace.sources),
        markup: sifted.markup,
        packs,
        // A team's pack has an absolute path, which the compiler would not find below its own root.
        packTexts: packs.map(({ file }) => ({ name: file.replace(/^[\\/]+/, ''), text: world.readPack(file) })),
        permissions: permissionsByName(world.rulebook.permissions),
        allPacks: serving,
        text,
        resolve,
        callers: (name, declaredIn) =>
          name === undefined ? (sifted.importers.get(declaredIn) ?? []) : filesNaming(name, declaredIn, sifted.importers, text),
      })

  world.progress('link')
  const sdks = findSdks({ directory: world.rulebook.sdks, coordinates: declared.coordinates, imports: sifted.imports, sources, text })
  const read = [...sources.keys()].map((file) => texts.get(file)).filter((each) => each !== undefined)
  return {
    schemaVersion: 1,
    tool: { name: 'candor', version: world.version },
    root: options.root,
    ...(options.scope && { scope: options.scope }),
    platforms,
    evidence: withCallers(extracted.evidence, { importers: sifted.importers, text }).toSorted(byPlace),
    sdks,
    permissions: declared.permissions.toSorted(byPlace),
    platformFiles: workspace.platformFiles.toSorted(byPlace),
    gaps: [...gaps, ...extracted.gaps].toSorted(byPlace),
    problems: declared.problems.toSorted(byPlace),
    ...(ignores.length > 0 && { ignores: ignores.toSorted(byPlace) }),
    stats: {
      files: read.length,
      lines: read.reduce((sum, each) => sum + countLines(each), 0),
      parsed: extracted.parsed,
      ms: Math.round(world.now() - start),
    },
  }
}

/** A Vue parser is loaded only for an app that has Vue files. */
async function adaptersFor(sources: SourceFile[]): Promise<LoadedAdapters> {
  if (!sources.some(({ language }) => language === 'vue')) return {}
  const { adaptVue } = await import('./extract/adapters/vue.ts')
  return { vue: adaptVue }
}

/** Machine-written code has lines that no person writes; like build output it is left out. */
function isMinified(file: string, text: string): boolean {
  if (!/\.[cm]?jsx?$/.test(file) || text.length < 2000) return false
  let newlines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) newlines++
  return text.length / (newlines + 1) > 250
}

/** Files that name a function and import, directly or through others, the file that declares it. */
function filesNaming(
  name: string,
  declaredIn: string,
  importers: Map<string, string[]>,
  text: (file: string) => string | undefined,
): string[] {
  const reached = new Set([declaredIn])
  for (const file of reached) for (const importer of importers.get(file) ?? []) reached.add(importer)
  return [...reached].filter((file) => text(file)?.includes(name))
}

function countLines(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
