import { languageOf } from '../discover/classify.ts'
import { loadAdapters } from '../extract/adapters/load.ts'
import { PROOFS_FOLDER, readProofs } from '../io/rules.ts'
import { worldAt } from '../io/world.ts'
import { prover, unprovedMembers } from '../prove.ts'
import type { ProofResult } from '../prove.ts'
import { LIBRARY_FOLDER } from '../rulebook/folders.ts'

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
  const { rulebook, readPack } = world
  const home = folder ?? PROOFS_FOLDER
  const files = readProofs(home)
  const adapters = await loadAdapters(new Set(files.flatMap(({ file }) => languageOf(file) ?? [])))
  const prove = prover({ ts: await world.compiler(), rulebook, readPack, adapters })
  const proofs = files.map(({ file, text }) => {
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
