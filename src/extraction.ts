import type { AppFiles } from './cache/app-files.ts'
import { digestOf } from './cache/digest.ts'
import { remembered } from './cache/remembered.ts'
import type { Extracted } from './extract/extract.ts'
import { findEvidence } from './find-evidence.ts'
import type { EvidenceTask, Oracle } from './find-evidence.ts'
import { LIBRARY_FOLDER } from './rulebook/folders.ts'
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

/**
 * The evidence in the candidates: of an earlier run where the candidates and all that was asked about other files are the
 * same, so that a change elsewhere does not load the compiler.
 */
export async function extractOnce(input: ExtractionInput): Promise<Extracted> {
  const { world, files, sifted, sources, serving } = input
  const { candidates, support, reached, markup, collectors } = sifted
  if (candidates.length === 0 && markup.length === 0) return { evidence: [], gaps: [], parsed: 0 }
  const library = serving.filter(({ file }) => file === `${LIBRARY_FOLDER}es.d.ts`)
  const packs = [...new Set([...library, ...sifted.packs])].map(({ file }) => file)
  const naming = new Map<string, string[]>()
  const oracle: Oracle = {
    text: input.text,
    source: (file) => sources.get(file),
    resolve: input.resolve,
    callers(name, declaredIn) {
      if (name === undefined) return sifted.importers.get(declaredIn) ?? []
      const key = `${name} ${declaredIn}`
      if (!naming.has(key)) naming.set(key, filesNaming(name, declaredIn, input))
      return naming.get(key)!
    },
  }
  const known = [world.identity, input.platforms, candidates, support, reached, markup, packs, collectors]
  const answer = answers(oracle, files)
  return remembered(world.store, `extract-${digestOf(JSON.stringify(known))}`, answer, async (note) => {
    const { permissions } = world.rulebook
    const languages = [...new Set([...sources.values()].map(({ language }) => language))]
    const likely = new Set([...candidates, ...support, ...markup, ...reached.flatMap(({ ways }) => Object.values(ways).flat())])
    const imports = Object.fromEntries([...likely].map((file) => [file, sifted.imports.get(file) ?? []]))
    const task: EvidenceTask = { candidates, support, reached, markup, collectors, packs, permissions, imports, languages }
    const { compiler, readPack } = world
    const found = (await world.findEvidence?.(task, oracle)) ?? (await findEvidence(task, oracle, { compiler, packs: serving, readPack }))
    for (const { file, digest, stamp } of found.read ?? []) files.note(file, digest, stamp)
    for (const question of found.asked) note(question, answer(question))
    return found.extracted
  })
}

/** Answers the questions that an extraction asked; a text by its digest, for which the file need not be read. */
function answers(oracle: Oracle, files: AppFiles): (question: string) => string {
  return (question) => {
    const [what, first, second] = JSON.parse(question) as [keyof Oracle, string, string]
    if (what === 'text') return files.digest(first)
    if (what === 'source') return told(oracle.source(first))
    return told(what === 'resolve' ? oracle.resolve(first, second) : oracle.callers(first ?? undefined, second))
  }
}

function told(answer: unknown): string {
  return JSON.stringify(answer) ?? ''
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
