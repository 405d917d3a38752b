import type { AppFiles } from './cache/app-files.ts'
import { digestOf } from './cache/digest.ts'
import { remembered } from './cache/remembered.ts'
import type { Note } from './cache/remembered.ts'
import type { LoadedAdapters } from './extract/adapters/adapt.ts'
import { extract } from './extract/extract.ts'
import type { Extracted } from './extract/extract.ts'
import { LIBRARY_FOLDER, permissionsByName } from './rulebook/compile.ts'
import type { PackIndex } from './rule-types.ts'
import { handsOnAll, mayNamePermission } from './sift/sift.ts'
import type { Sifted } from './sift/sift.ts'
import type { Platform, SourceFile } from './types.ts'
import type { World } from './world.ts'

export interface ExtractionInput {
  world: World
  files: AppFiles
  sources: Map<string, SourceFile>
  platforms: Platform[]
  sifted: Sifted
  /** Packs that may describe what the app uses. */
  serving: PackIndex[]
  text(file: string): string | undefined
  resolve(name: string, from: string): string[]
}

/** What `extract` asks for while it runs. */
interface Oracle {
  text(file: string): string | undefined
  source(file: string): SourceFile | undefined
  resolve(name: string, from: string): string[]
  callers(name: string | undefined, declaredIn: string): string[]
}

/**
 * The evidence in the candidates: of an earlier run where the candidates and all that was asked about other files are the
 * same, so that a change elsewhere does not load the compiler.
 */
export async function extractOnce(input: ExtractionInput): Promise<Extracted> {
  const { world, sifted, sources } = input
  if (sifted.candidates.length === 0 && sifted.markup.length === 0) return { evidence: [], gaps: [], parsed: 0 }
  const library = world.rulebook.packs.filter(({ file }) => file === `${LIBRARY_FOLDER}es.d.ts`)
  const packs = [...new Set([...library, ...sifted.packs])]
  const oracle: Oracle = {
    text: input.text,
    source: (file) => sources.get(file),
    resolve: input.resolve,
    callers: (name, declaredIn) => (name === undefined ? (sifted.importers.get(declaredIn) ?? []) : filesNaming(name, declaredIn, input)),
  }
  const { candidates, support, markup, collectors } = sifted
  const known = [world.identity, input.platforms, candidates, support, markup, packs.map(({ file }) => file), collectors]
  return remembered(world.store, `extract-${digestOf(JSON.stringify(known))}`, answers(oracle, input.files), async (note) =>
    extract({
      ts: await world.compiler(),
      ...noted(oracle, input.files, note),
      candidates,
      support,
      markup,
      collectors,
      packs,
      adapters: await adaptersFor(sources),
      // A team's pack has an absolute path, which the compiler would not find below its own root.
      packTexts: packs.map(({ file }) => ({ name: file.replace(/^[\\/]+/, ''), text: world.readPack(file) })),
      permissions: permissionsByName(world.rulebook.permissions),
      allPacks: input.serving,
    }),
  )
}

/** Answers the questions that an earlier extraction asked; a text by its digest, for which the file need not be read. */
function answers(oracle: Oracle, files: AppFiles): (question: string) => string {
  return (question) => {
    const [what, first, second] = JSON.parse(question) as [keyof Oracle, string, string]
    if (what === 'text') return files.digest(first)
    if (what === 'source') return told(oracle.source(first))
    return told(what === 'resolve' ? oracle.resolve(first, second) : oracle.callers(first ?? undefined, second))
  }
}

/** The same oracle, with every question and its answer noted. */
function noted(oracle: Oracle, files: AppFiles, note: Note): Oracle {
  const noting = <A extends (string | undefined)[], T>(what: keyof Oracle, ask: (...names: A) => T): ((...names: A) => T) => {
    return (...names) => {
      const answer = ask(...names)
      note(JSON.stringify([what, ...names]), what === 'text' ? files.digest(names[0]!) : told(answer))
      return answer
    }
  }
  return {
    text: noting('text', oracle.text),
    source: noting('source', oracle.source),
    resolve: noting('resolve', oracle.resolve),
    callers: noting('callers', oracle.callers),
  }
}

function told(answer: unknown): string {
  return JSON.stringify(answer) ?? ''
}

/** A Vue parser is loaded only for an app that has Vue files. */
async function adaptersFor(sources: Map<string, SourceFile>): Promise<LoadedAdapters> {
  if (![...sources.values()].some(({ language }) => language === 'vue')) return {}
  const { adaptVue } = await import('./extract/adapters/vue.ts')
  return { vue: adaptVue }
}

/**
 * Files that name a function and import, directly or through others, the file that declares it; with those on the way that
 * hand on all they import and so name nothing, and those that may hold the names which the callers give.
 */
function filesNaming(name: string, declaredIn: string, { sifted: { links, importers }, text }: ExtractionInput): string[] {
  const reached = new Set([declaredIn])
  for (const file of reached) for (const importer of importers.get(file) ?? []) reached.add(importer)
  const naming = [...reached].filter((file) => text(file)?.includes(name))
  const constants = naming.flatMap((file) => links.get(file) ?? []).filter((file) => mayNamePermission(text(file) ?? ''))
  return [...new Set([...naming, ...[...reached].filter((file) => handsOnAll(text(file) ?? '')), ...constants])]
}
