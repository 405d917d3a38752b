import type { ts as TypeScript } from 'ts-morph'
import type { Extracted, ExtractInput } from './extract/extract.ts'
import type { Foreseen } from './extract/program.ts'
import type { Reached } from './extract/undecided.ts'
import type { PackIndex, Permission } from './rule-types.ts'
import { permissionsByName } from './rulebook/permissions-by-name.ts'
import type { Language, SourceFile } from './types.ts'

/** What is to be looked into. Plain data, so that it can go to another thread. */
export interface EvidenceTask {
  candidates: string[]
  /** Files that the candidates' constants come from. */
  support: string[]
  reached: Reached[]
  markup: string[]
  collectors: ExtractInput['collectors']
  /** Names of the packs that these files need. */
  packs: string[]
  permissions: Permission[]
  /** What the files that are likely to be asked about import, by the names that they write. */
  imports: Record<string, string[]>
  /** Of all of the app's files. */
  languages: Language[]
}

/** Answers what an extraction finds that it must know. */
export interface Oracle {
  text(file: string): string | undefined
  source(file: string): SourceFile | undefined
  /** The app's files that an import name may mean. */
  resolve(name: string, from: string): string[]
  callers(name: string | undefined, declaredIn: string): string[]
}

export interface EvidenceTools {
  compiler(): Promise<typeof TypeScript>
  /** Packs that may describe what the app uses. */
  packs: PackIndex[]
  readPack(file: string): string
  /** Files and packs that were parsed beforehand. */
  foreseen?: Foreseen
}

export interface Found {
  extracted: Extracted
  /** Every question that the oracle was asked: JSON of the question's name and what it was asked with. */
  asked: string[]
  /** Files that another thread read for it. */
  read?: { file: string; digest: string; stamp: string | undefined }[]
}

/** Loads what an extraction needs, and runs it. */
export async function findEvidence(task: EvidenceTask, oracle: Oracle, tools: EvidenceTools): Promise<Found> {
  const { candidates, support, reached, markup, collectors } = task
  const asked = new Set<string>()
  const [{ extract }, { loadAdapters }, ts] = await Promise.all([
    import('./extract/extract.ts'),
    import('./extract/adapters/load.ts'),
    tools.compiler(),
  ])
  const byFile = new Map(tools.packs.map((pack) => [pack.file, pack]))
  const extracted = extract({
    ts,
    ...noting(oracle, asked),
    candidates,
    support,
    reached,
    markup,
    collectors,
    packs: task.packs.flatMap((file) => byFile.get(file) ?? []),
    adapters: await loadAdapters(new Set(task.languages)),
    // A team's pack has an absolute path, which the compiler would not find below its own root.
    packTexts: task.packs.map((file) => ({ name: file.replace(/^[\\/]+/, ''), text: tools.readPack(file) })),
    permissions: permissionsByName(task.permissions),
    allPacks: tools.packs,
    ...(tools.foreseen && { foreseen: tools.foreseen.app, parsedPacks: tools.foreseen.packs }),
  })
  return { extracted, asked: [...asked] }
}

/** The same oracle, with every question noted. */
function noting(oracle: Oracle, asked: Set<string>): Oracle {
  const note = <A extends (string | undefined)[], T>(what: keyof Oracle, ask: (...names: A) => T): ((...names: A) => T) => {
    return (...names) => {
      asked.add(JSON.stringify([what, ...names]))
      return ask(...names)
    }
  }
  return {
    text: note('text', oracle.text),
    source: note('source', oracle.source),
    resolve: note('resolve', oracle.resolve),
    callers: note('callers', oracle.callers),
  }
}
