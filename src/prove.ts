import type { ts as TypeScript } from 'ts-morph'
import { languageOf } from './discover/classify.ts'
import type { LoadedAdapters } from './extract/adapters/adapt.ts'
import { extract } from './extract/extract.ts'
import type { PackIndex, PackMember, Rulebook } from './rule-types.ts'
import { evidenceKindOf } from './rule-types.ts'
import { collectorsOf, hostOf } from './rulebook/collectors.ts'
import { LIBRARY_FOLDER, packsFor } from './rulebook/folders.ts'
import { permissionsByName } from './rulebook/permissions-by-name.ts'
import { appsOf, deviations, expectationsOf } from './rulebook/proof.ts'
import { factsReader, vocabularyOf } from './sift/facts.ts'
import { relevanceOf } from './sift/relevance.ts'
import { sift } from './sift/sift.ts'
import type { Evidence, Platform, SourceFile } from './types.ts'

/** What the proofs of rules are run with. */
export interface ProverInput {
  ts: typeof TypeScript
  rulebook: Rulebook
  readPack(file: string): string
  adapters: LoadedAdapters
}

/** One proof: code as an app would write it, with what candor must find written in its comments. */
export interface Proof {
  file: string
  text: string
  /** The platforms of the app that the code is taken to belong to, beside those that it names itself. */
  platforms: Platform[]
}

export interface ProofResult {
  file: string
  /** How many pieces of evidence the comments demand. */
  expected: number
  /** Each difference in words: `Missing line 3: ...` or `Noisy line 4: ...`. */
  deviations: string[]
  evidence: Evidence[]
}

/** Makes a function that runs one proof through sift and extract; packs are parsed once for all of them. */
export function prover({ ts, rulebook, readPack, adapters }: ProverInput): (proof: Proof) => ProofResult {
  const library = rulebook.packs.filter(({ file }) => file.startsWith(LIBRARY_FOLDER))
  const collectors = collectorsOf(rulebook.sdks)
  const collectorHosts = collectors.flatMap((each) => hostOf(each) ?? [])
  const permissions = permissionsByName(rulebook.permissions)
  const parsedPacks = new Map<string, TypeScript.SourceFile>()
  return ({ file, text, platforms: given }) => {
    const platforms = [...given, ...(appsOf(text) as Platform[])]
    const language = languageOf(file)
    const expectations = expectationsOf(text)
    if (!language) return { file, expected: 0, deviations: [], evidence: [] }
    const source: SourceFile = { file, language, origin: 'first-party' }
    const nothing = (): string[] => []
    const { packs: serving, unimported } = packsFor(rulebook, platforms)
    const relevance = relevanceOf(serving)
    const found = factsReader(vocabularyOf(relevance, collectorHosts, collectors))(text, language)
    const facts = new Map(found ? [[file, found]] : [])
    const sifted = sift({ sources: [source], platforms, relevance, collectors, facts, unimported, text: () => text, resolve: nothing })
    const packs = [...new Set([...library, ...sifted.packs])]
    const { evidence } = extract({
      ts,
      packs,
      permissions,
      parsedPacks,
      adapters,
      source: () => source,
      collectors: sifted.collectors,
      candidates: sifted.candidates,
      support: [],
      reached: [],
      markup: sifted.markup,
      packTexts: packs.map((pack) => ({ name: pack.file.replace(/^[\\/]+/, ''), text: readPack(pack.file) })),
      allPacks: serving,
      text: () => text,
      resolve: nothing,
      callers: nothing,
    })
    return { file, expected: expectations.length, deviations: deviations(expectations, evidence), evidence }
  }
}

/** Members of a pack that should give evidence and give none in its proofs. */
export function unprovedMembers(pack: PackIndex, evidence: Evidence[]): PackMember[] {
  return pack.members.filter(
    (member) => member.tags.says.some(({ tag }) => evidenceKindOf[tag] !== undefined) && !evidence.some((each) => isOf(each, member)),
  )
}

function isOf({ api, kind, category }: Evidence, { name, tags }: PackMember): boolean {
  const named = name === '' || api.split(/[^\p{L}\p{N}_$]+/u).includes(name)
  return named && tags.says.some((said) => evidenceKindOf[said.tag] === kind && (said.category === undefined || said.category === category))
}
