import type { PackIndex } from '../rule-types.ts'
import type { Platform, SourceFile } from '../types.ts'
import { importedNames } from './imports.ts'
import { relevanceOf } from './relevance.ts'
import type { Entrance, Hit, Relevance } from './relevance.ts'
import { identifierScanner } from './tokens.ts'

/** How far an import chain is followed from a file that names a member to the file that names its module. */
const MAX_HOPS = 4

/** Platforms whose templates are made of the host's own elements. */
const TEMPLATE_PLATFORMS = new Set<Platform>(['wechat', 'alipay', 'douyin', 'baidu', 'uni-app', 'taro'])

export interface SiftInput {
  sources: SourceFile[]
  platforms: Platform[]
  packs: PackIndex[]
  /** The text of a source file; undefined where it could not be read. */
  text(file: string): string | undefined
  /** The app's files that an import name may mean. */
  resolve(name: string, from: string): string[]
}

export interface Sifted {
  /** Files whose names may refer to tagged members. */
  candidates: string[]
  /** Further files that the candidates' types and constants come from. */
  support: string[]
  /** Files with templates whose elements or attributes may tell. */
  markup: string[]
  /** Packs that the candidates need. */
  packs: PackIndex[]
  /** What each file imports: the names as written. */
  imports: Map<string, string[]>
  /** The app's files that each file imports. */
  links: Map<string, string[]>
}

/** Reads every file once, as text, and picks those that can matter. Knows no syntax beyond imports and identifiers. */
export function sift(input: SiftInput): Sifted {
  const relevance = relevanceOf(input.packs)
  const scan = identifierScanner(relevance.words)
  const imports = new Map<string, string[]>()
  const links = new Map<string, string[]>()
  const tokens = new Map<string, Set<string>>()
  for (const { file, language } of input.sources) {
    const text = input.text(file)
    if (text === undefined) continue
    tokens.set(file, scan(text))
    if (language === 'template') continue
    const names = importedNames(text)
    imports.set(file, names)
    links.set(
      file,
      [...new Set(names.flatMap((name) => input.resolve(name, file)))].filter((target) => target !== file),
    )
  }

  const entrances = new Map<string, Entrance[]>()
  for (const [file, words] of tokens) entrances.set(file, entrancesOf(relevance, imports.get(file) ?? [], words))
  const candidates = new Set<string>()
  const support = new Set<string>()
  const markup: string[] = []
  const packs = new Set<PackIndex>()
  const take = (file: string, hits: Hit[]): void => {
    candidates.add(file)
    for (const { pack } of hits) for (const each of relevance.closure(pack)) packs.add(each)
  }

  const indirect = indirectHits(tokens, links, entrances)
  const hasTemplates = input.platforms.some((platform) => TEMPLATE_PLATFORMS.has(platform))
  for (const { file, language } of input.sources) {
    const words = tokens.get(file)
    if (!words) continue
    if (hasTemplates && (language === 'template' || language === 'vue') && [...words].some((word) => relevance.templateWords.has(word)))
      markup.push(file)
    if (language === 'template' || language === 'html') continue
    const direct = (entrances.get(file) ?? []).flatMap((entrance) => hitsOf(entrance, words))
    if (direct.length > 0) {
      take(file, direct)
      if (direct.some(({ member }) => member.tags.permissionFrom)) for (const target of links.get(file) ?? []) support.add(target)
    }
    const beyond = indirect.get(file)
    if (beyond) {
      take(file, beyond.hits)
      for (const via of beyond.via) support.add(via)
    }
    const telling = [...words].flatMap((word) => relevance.distinctive.get(word) ?? [])
    if (telling.some(({ pack }) => servesPlatform(pack, input.platforms))) candidates.add(file)
  }
  for (const file of candidates) support.delete(file)
  for (const file of [...candidates, ...support]) addNamedPacks(file)
  return { candidates: [...candidates], support: [...support], markup, packs: [...packs], imports, links }

  /** Every pack whose module a file of the program imports, or hands on, so that types flow through it. */
  function addNamedPacks(file: string): void {
    const words = tokens.get(file) ?? new Set()
    for (const entrance of entrances.get(file) ?? [])
      for (const { pack, member } of entrance.members) if (packs.has(pack) || member.name === '' || words.has(member.name)) packs.add(pack)
    for (const name of imports.get(file) ?? [])
      for (const pack of input.packs) if (pack.modules.includes(name)) for (const each of relevance.closure(pack)) packs.add(each)
  }
}

/** The modules that a file imports and the globals that it names, as far as packs describe them. */
function entrancesOf(relevance: Relevance, names: string[], words: Set<string>): Entrance[] {
  const found: Entrance[] = []
  const seen = new Set<string>()
  const enter = (name: string): void => {
    const entrance = relevance.modules.get(name)
    if (!entrance || seen.has(name)) return
    seen.add(name)
    found.push(entrance)
    for (const reexport of entrance.reexports) if (!reexport.as || words.has(reexport.as)) enter(reexport.from)
  }
  for (const name of names) enter(name)
  for (const word of words) {
    const entrance = relevance.globals.get(word)
    if (entrance) found.push(entrance)
  }
  return found
}

/** Members that a file uses which itself names their module or global. */
function hitsOf(entrance: Entrance, words: Set<string>): Hit[] {
  return entrance.members.filter((hit) => isNamed(hit, words) && isExposed(hit, words))
}

function isNamed({ member }: Hit, words: Set<string>): boolean {
  return member.name === '' || words.has(member.name)
}

/** True when a file's words suffice to come by the thing that has the member, whether or not it uses it. */
function isExposed({ member, ways }: Hit, words: Set<string>): boolean {
  if (!member.needs.every((need) => words.has(need))) return false
  return ways.length === 0 || ways.some((way) => way.every((name) => words.has(name)))
}

/**
 * Files that name a member while only a file that they import, directly or by a chain, names its module: they may hold
 * what the other file hands out. Found by walking the import graph backwards from the files that name each module.
 * @returns for each such file the members and the files on the way, whose types are needed
 */
function indirectHits(
  tokens: Map<string, Set<string>>,
  links: Map<string, string[]>,
  entrances: Map<string, Entrance[]>,
): Map<string, { hits: Hit[]; via: string[] }> {
  const importers = new Map<string, string[]>()
  for (const [file, targets] of links)
    for (const target of targets) {
      const list = importers.get(target)
      if (list) list.push(file)
      else importers.set(target, [file])
    }
  const found = new Map<string, { hits: Hit[]; via: string[] }>()
  for (const { hits, seeds } of exposedGroups(tokens, entrances)) {
    const wanted = new Set<string>()
    for (const [file, words] of tokens)
      if (!seeds.has(file) && hits.some((hit) => hit.member.name !== '' && isNamed(hit, words))) wanted.add(file)
    const from = new Map<string, string | undefined>([...seeds].map((seed) => [seed, undefined]))
    let frontier = wanted.size > 0 ? [...seeds] : []
    for (let hop = 0; hop < MAX_HOPS && frontier.length > 0; hop++) {
      const next: string[] = []
      for (const target of frontier)
        for (const file of importers.get(target) ?? []) {
          if (from.has(file)) continue
          from.set(file, target)
          next.push(file)
          if (!wanted.has(file)) continue
          const known = found.get(file) ?? { hits: [], via: [] }
          known.hits.push(...hits.filter((hit) => isNamed(hit, tokens.get(file)!)))
          for (let step = from.get(file); step; step = from.get(step)) known.via.push(step)
          found.set(file, known)
        }
      frontier = next
    }
  }
  return found
}

/** Members that the same files can hand out, with those files. */
function exposedGroups(tokens: Map<string, Set<string>>, entrances: Map<string, Entrance[]>): { hits: Hit[]; seeds: Set<string> }[] {
  const naming = new Map<Entrance, string[]>()
  for (const [file, list] of entrances)
    for (const entrance of list) {
      const files = naming.get(entrance)
      if (files) files.push(file)
      else naming.set(entrance, [file])
    }
  const groups: { hits: Hit[]; seeds: Set<string> }[] = []
  for (const [entrance, files] of naming) {
    const byEntry = new Map<string, Hit[]>()
    for (const hit of entrance.members) {
      const key = JSON.stringify([hit.member.needs, hit.ways])
      const same = byEntry.get(key)
      if (same) same.push(hit)
      else byEntry.set(key, [hit])
    }
    for (const hits of byEntry.values()) {
      const seeds = new Set(files.filter((file) => isExposed(hits[0]!, tokens.get(file)!)))
      if (seeds.size > 0) groups.push({ hits, seeds })
    }
  }
  return groups
}

/** A pack's folder names the platforms whose apps may meet its API without importing it. */
function servesPlatform(pack: PackIndex, platforms: Platform[]): boolean {
  const serves: Record<string, Platform[]> = {
    'mini-program': ['wechat', 'alipay', 'douyin', 'baidu', 'taro', 'uni-app'],
    'uni-app': ['uni-app'],
    native: ['uni-app', 'nativescript'],
    expo: ['expo', 'react-native'],
  }
  const known = serves[pack.platform] ?? [pack.platform as Platform]
  return known.some((platform) => platforms.includes(platform))
}
