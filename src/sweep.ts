import { digestOfFailure } from './cache/app-files.ts'
import type { AppFiles, ReadResult } from './cache/app-files.ts'
import { digestOf } from './cache/digest.ts'
import { getJson } from './cache/store.ts'
import { factsReader } from './sift/facts.ts'
import type { FileFacts, Vocabulary } from './sift/facts.ts'
import type { Gap, SourceFile } from './types.ts'
import type { SweepJob, Swept, World } from './world.ts'

/**
 * Makes a function that reads a file and says what it holds. Files do not know of each other here, so that any thread may
 * take any file.
 */
export function sweeper(read: (file: string) => ReadResult, vocabulary: Vocabulary): (source: SourceFile) => Swept {
  const factsOf = factsReader(vocabulary)
  return ({ file, language }) => {
    const result = read(file)
    if ('why' in result) return result
    const facts = factsOf(result.text, language)
    return { digest: digestOf(result.text), ...(result.stamp && { stamp: result.stamp }), ...(facts && { facts }) }
  }
}

export interface SweepInput {
  sources: SourceFile[]
  vocabulary: Vocabulary
  world: Pick<World, 'read' | 'sweep' | 'store' | 'identity'>
  /** Folders of the packs that may describe what the app uses. */
  folders: string[]
  neededFor: SweepJob['neededFor']
  files: AppFiles
  /** Files that cannot be read are added to these. */
  gaps: Map<string, Gap>
}

export interface SweptFiles {
  facts: Map<string, FileFacts>
  /** Keeps them for the next run. */
  save(): void
}

/**
 * The facts of the source files, in their order: known from an earlier run, or read now. Machine-written files and those
 * that cannot be read have none.
 */
export async function sweepFiles({ sources, vocabulary, world, folders, neededFor, files, gaps }: SweepInput): Promise<SweptFiles> {
  const entry = `facts-${digestOf(JSON.stringify([world.identity, vocabulary]))}`
  const earlier = getJson<Record<string, FileFacts | null>>(world.store, entry)
  const found = new Map<string, FileFacts | null>()
  for (const { file, language } of earlier ? sources : []) {
    const known = earlier?.[keyOf(language, files.digest(file))]
    if (known !== undefined) found.set(file, known)
  }
  const unknown = sources.filter(({ file }) => !found.has(file))
  const swept = world.sweep
    ? await world.sweep({ sources: unknown, vocabulary, folders, neededFor })
    : unknown.map(sweeper(world.read, vocabulary))
  for (const [index, each] of swept.entries()) {
    const { file } = unknown[index]!
    if ('why' in each) {
      files.note(file, digestOfFailure(each), undefined)
      gaps.set(file, { file, line: 1, ...each })
    } else {
      files.note(file, each.digest, each.stamp)
      found.set(file, each.facts ?? null)
    }
  }
  const known = sources.flatMap(({ file, language }) => {
    const facts = found.get(file)
    return facts === undefined ? [] : [{ file, facts, key: keyOf(language, files.digest(file)) }]
  })
  return {
    facts: new Map(known.flatMap(({ file, facts }) => (facts ? [[file, facts]] : []))),
    save() {
      if (unknown.length > 0) world.store?.put(entry, JSON.stringify(Object.fromEntries(known.map(({ key, facts }) => [key, facts]))))
    },
  }
}

/** Facts depend on the language and the text, never on the file's place. */
function keyOf(language: SourceFile['language'], digest: string): string {
  return `${language} ${digest}`
}
