import type { Collector, PackIndex, PackMember } from '../rule-types.ts'
import type { Language, Platform, SourceFile } from '../types.ts'
import type { FileFacts } from './facts.ts'
import { handedOnHits } from './handed-on.ts'
import { hitsOf, importersOf } from './relevance.ts'
import type { Entered, Hit, Relevance } from './relevance.ts'
import { requestsToCollectors } from './requests.ts'

/** Platforms whose templates are made of the host's own elements. */
const TEMPLATE_PLATFORMS = new Set<Platform>(['wechat', 'alipay', 'douyin', 'baidu', 'uni-app', 'taro'])

export interface SiftInput {
  sources: SourceFile[]
  platforms: Platform[]
  /** Packs of which a distinctive name is telling where nothing is imported. */
  unimported: Set<PackIndex>
  relevance: Relevance
  /** Where analytics services take in what apps send. */
  collectors: Collector[]
  /** What each source file says by itself; files that could not be read or are machine-written have none. */
  facts: Map<string, FileFacts>
  /** Files that were looked at already, as their facts came in. */
  looked?: ReadonlyMap<string, SiftedFile>
  /** The text of a source file, asked for only where the facts leave it open. */
  text(file: string): string | undefined
  /** The app's files that an import name may mean. */
  resolve(name: string, from: string): string[]
}

export interface Sifted {
  /** Files whose names may refer to tagged members. */
  candidates: string[]
  /** Further files that the candidates' constants come from. */
  support: string[]
  /**
   * Of the candidates those that may have a name from files which they import; `ways` are these, each with the files behind
   * it: their types tell whose the name is.
   */
  reached: { file: string; names: string[]; ways: Record<string, string[]> }[]
  /** Files with templates whose elements or attributes may tell. */
  markup: string[]
  /** Packs that the candidates need. */
  packs: PackIndex[]
  /** The collectors that files of the app name. */
  collectors: Collector[]
  /** What each file imports: the names as written. */
  imports: Map<string, string[]>
  /** The app's files that each file imports. */
  links: Map<string, string[]>
  /** The same turned round: who imports a file. */
  importers: Map<string, string[]>
}

/** What one file holds by itself, as the packs see it. */
export interface SiftedFile {
  words: Set<string>
  entrances: Entered[]
  /** Members that it uses which itself names their module or global. */
  direct: Hit[]
  /** The app's files that it imports. */
  links: string[]
}

export function siftFile(
  { relevance, resolve }: Pick<SiftInput, 'relevance' | 'resolve'>,
  { file, language }: SourceFile,
  facts: FileFacts,
): SiftedFile {
  const words = new Set(facts.words)
  const entrances = entrancesOf(relevance, facts, words, (module) => resolve(module, file).length > 0)
  if (language === 'template') return { words, entrances, direct: [], links: [] }
  const links = new Set(facts.imports.flatMap((name) => resolve(name, file)))
  links.delete(file)
  return { words, entrances, direct: entrances.flatMap((entered) => hitsOf(entered, words, facts.idle)), links: [...links] }
}

/** The packs of what a file itself uses, and of all that it imports, so that types flow through it. */
export function packsNeededBy(relevance: Relevance, { direct }: SiftedFile, { imports }: FileFacts): PackIndex[] {
  const used = direct.flatMap(({ pack }) => [...relevance.closure(pack)])
  return [...new Set([...used, ...imports.flatMap((name) => [...relevance.packsOf(name)])])]
}

/** Joins what the files say and picks those that can matter. Knows no syntax beyond imports and identifiers. */
export function sift(input: SiftInput): Sifted {
  const { relevance } = input
  const looked = new Map<string, SiftedFile>()
  const imports = new Map<string, string[]>()
  const links = new Map<string, string[]>()
  const tokens = new Map<string, Set<string>>()
  const entrances = new Map<string, Entered[]>()
  for (const source of input.sources) {
    const { file, language } = source
    const facts = input.facts.get(file)
    if (!facts) continue
    const own = input.looked?.get(file) ?? siftFile(input, source, facts)
    looked.set(file, own)
    tokens.set(file, own.words)
    entrances.set(file, own.entrances)
    if (language === 'template') continue
    imports.set(file, facts.imports)
    links.set(file, own.links)
  }

  const candidates = new Set<string>()
  const support = new Set<string>()
  const reached: Sifted['reached'] = []
  const markup: string[] = []
  const packs = new Set<PackIndex>()
  const take = (file: string, hits: Hit[]): void => {
    candidates.add(file)
    for (const { pack } of hits) for (const each of relevance.closure(pack)) packs.add(each)
  }

  const importers = importersOf(links)
  const indirect = handedOnHits({ tokens, importers, entrances, facts: input.facts, text: input.text, resolve: input.resolve })
  const hasTemplates = input.platforms.some((platform) => TEMPLATE_PLATFORMS.has(platform))
  for (const { file, language } of input.sources) {
    const words = tokens.get(file)
    if (!words) continue
    if (hasTemplates) takeMarkup(file, language, words)
    if (language === 'template') continue
    const { direct } = looked.get(file)!
    if (direct.length > 0) {
      take(file, direct)
      const mayDecide = decidingText(direct)
      if (mayDecide) for (const target of links.get(file) ?? []) if (mayDecide(input.text(target) ?? '')) support.add(target)
    }
    const calledByName = input.facts
      .get(file)!
      .uses.flatMap((use) => (use.endsWith('[]') ? (relevance.globals.get(use.slice(0, -2)) ?? []) : []))
    // Which member it is, a variable or the callers of the function around it say.
    for (const { members } of calledByName) take(file, members)
    const beyond = indirect.get(file)
    if (beyond) {
      take(file, beyond.hits)
      reached.push({ file, names: [...new Set(beyond.names)], ways: beyond.ways })
    }
    const telling = [...words].flatMap((word) => relevance.distinctive.get(word) ?? [])
    if (telling.some(({ pack, member }) => input.unimported.has(pack) && namesReceiver(member, words))) candidates.add(file)
  }
  const requests = requestsToCollectors({
    collectors: input.collectors,
    facts: input.facts,
    tokens,
    entrances,
    links,
    importers,
    text: input.text,
  })
  requests.senders.forEach((hits, file) => take(file, hits))
  requests.via.forEach((file) => support.add(file))
  for (const file of candidates) support.delete(file)
  for (const file of new Set([...candidates, ...support, ...reached.flatMap(({ ways }) => Object.values(ways).flat())]))
    addImportedPacks(file)
  return {
    candidates: [...candidates],
    support: [...support],
    reached,
    markup,
    packs: [...packs],
    collectors: requests.collectors,
    imports,
    links,
    importers,
  }

  /** A file whose template, or whose JSX, may hold an element that tells. */
  function takeMarkup(file: string, language: Language, words: Set<string>): void {
    if (language !== 'template' && language !== 'vue') {
      if ([...relevance.componentWords].some((word) => words.has(word))) candidates.add(file)
      return
    }
    if (![...words].some((word) => relevance.templateWords.has(word))) return
    markup.push(file)
    // Host elements in JSX are seen by the walk.
    if (language === 'vue' && /<script\b[^>]*\blang=["'][jt]sx/.test(input.text(file) ?? '')) candidates.add(file)
  }

  /** The packs of every module that a file of the program imports, so that types flow through it. */
  function addImportedPacks(file: string): void {
    for (const name of imports.get(file) ?? []) for (const pack of relevance.packsOf(name)) packs.add(pack)
  }
}

/** Tells texts of files that may hold a constant on which it depends what a file's calls say. */
function decidingText(hits: Hit[]): ((text: string) => boolean) | undefined {
  const asks = hits.some(({ member }) => member.tags.permissionFrom)
  const mentions = hits.flatMap(({ member }) => member.tags.mentions ?? [])
  if (!asks && mentions.length === 0) return undefined
  return (text) => (asks && mayNamePermission(text)) || mentions.some((part) => text.includes(part))
}

/** True for the text of a file that may hold the constant which names a permission, or hand it on. */
export function mayNamePermission(text: string): boolean {
  return /permission|['"`]scope\.|\bexport\s*(?:\*|\{[^}]*\}\s*from)/i.test(text)
}

/** True where a text exports all of another file, `export * from './ask'`, so that it names nothing of what goes through it. */
export function handsOnAll(text: string): boolean {
  return /\bexport\s*\*/.test(text)
}

/** True where the file also names the receiver on which alone the member's name is telling. */
function namesReceiver({ tags }: PackMember, words: Set<string>): boolean {
  return tags.distinctiveOn?.some((receiver) => words.has(receiver)) ?? true
}

/**
 * The modules that a file imports and the globals that it names, as far as packs describe them and the app does not put a file
 * of its own in a module's place.
 */
function entrancesOf(relevance: Relevance, facts: FileFacts, words: Set<string>, isReplaced: (module: string) => boolean): Entered[] {
  const found: Entered[] = []
  const seen = new Set<string>()
  const enter = (module: string, names: Set<string> | undefined): void => {
    const entrance = relevance.modules.get(module)
    if (!entrance || seen.has(module)) return
    seen.add(module)
    found.push({ entrance, ...(names && { names }) })
    for (const { as, from } of entrance.reexports)
      if (!as) enter(from, names)
      else if (words.has(as) && (!names || names.has(as))) enter(from, undefined)
  }
  for (const module of facts.imports) {
    if (!relevance.modules.has(module) || isReplaced(module)) continue
    const names = Object.hasOwn(facts.taken, module) ? facts.taken[module] : undefined
    enter(module, names && new Set(names))
  }
  for (const word of words) {
    const entrance = relevance.globals.get(word)
    if (entrance) found.push({ entrance })
  }
  return found
}
