import type { FileFacts } from './facts.ts'
import { quotedAt } from './imports.ts'
import { addTo, append } from './multimap.ts'
import { isExposed, isNamed, isTaken } from './relevance.ts'
import type { Entered, Entrance, Hit } from './relevance.ts'
import { importedNamesOf, takingsOf } from './takings.ts'
import type { Taking } from './takings.ts'
import { escaped, localNames } from './uses.ts'
import { ANY_EXPORT } from './ways.ts'

/** How far an import chain is followed from a file that names a member to the file that names its module. */
const MAX_HOPS = 4

export interface HandedOnInput {
  tokens: Map<string, Set<string>>
  importers: Map<string, string[]>
  entrances: Map<string, Entered[]>
  facts: Map<string, FileFacts>
  text(file: string): string | undefined
  /** The app's files that an import name may mean. */
  resolve(name: string, from: string): string[]
}

/** What a file may have from files that it imports. */
export interface HandedOn {
  hits: Hit[]
  /** The names under which it has them. */
  names: string[]
  /** For each file that it may have them from, that file and those behind it, whose types may be needed. */
  ways: Record<string, string[]>
}

/**
 * Files that name a member while only a file that they import, directly or by a chain, names its module: they may hold
 * what the other file hands out. Found by walking the import graph backwards from the files that name each module.
 */
export function handedOnHits(input: HandedOnInput): Map<string, HandedOn> {
  const { tokens, facts, text } = input
  const walkFrom = walker(input.importers)
  const filesWith = new Map<string, string[]>()
  for (const [file, words] of tokens) for (const word of words) append(filesWith, word, file)
  const found = new Map<string, HandedOn>()
  const takenOff = takingsFrom(input)
  const note = (file: string, hits: Hit[], renamed: Map<string, string[]>, targets: Set<string>, from: Map<string, Set<string>>): void => {
    const words = tokens.get(file)
    if (!words) return
    const near = new Set<string>()
    const taken: string[] = []
    const used = hits.filter((hit) => {
      const { name } = hit.member
      const names = [...(isNamed(hit, words, facts.get(file)?.idle) ? [name] : []), ...(renamed.get(name) ?? [])]
      const sources = names.flatMap((each) => takenOff(file, each, targets))
      for (const source of sources) near.add(source)
      if (sources.length > 0) taken.push(...names)
      return sources.length > 0
    })
    if (used.length === 0) return
    const before = found.get(file) ?? { hits: [], names: [], ways: {} }
    before.hits.push(...used)
    before.names.push(...taken)
    for (const source of near) before.ways[source] = [...new Set([...(before.ways[source] ?? []), ...wayBack(from, source)])]
    found.set(file, before)
  }
  const isBarrel = (file: string): boolean => facts.get(file)?.barrel ?? false
  /** The files from one back to those that the walk started at; of a barrel every way counts. */
  const wayBack = (from: Map<string, Set<string>>, start: string): Set<string> => {
    const way = new Set([start])
    for (const file of way) {
      const targets = [...(from.get(file) ?? [])]
      for (const target of isBarrel(file) ? targets : targets.slice(0, 1)) way.add(target)
    }
    return way
  }
  for (const { hits, entrance, direct, seeds } of exposedGroups(input)) {
    if (seeds.length === 0) continue
    const { from, takers } = walkFrom(seeds)
    const isSeed = new Set(seeds)
    const renaming = seeds.filter(isBarrel)
    const renamed = new Map(hits.map(({ member: { name } }) => [name, renaming.flatMap((seed) => otherNames(text(seed) ?? '', name))]))
    const naming = renaming.length > 0 ? undefined : new Set(hits.flatMap(({ member }) => filesWith.get(member.name) ?? []))
    for (const [file, targets] of takers) {
      if (naming && !naming.has(file)) continue
      if (!direct.has(file)) note(file, hits, renamed, targets, from)
      else {
        // It has the module itself; what it takes off something else comes straight from a file that hands it on.
        const near = [...targets].filter((target) => isSeed.has(target) || isBarrel(target))
        const own = new Set([
          entrance,
          ...hits[0]!.member.needs,
          ...(near.length > 0 ? localNames(text(file) ?? '', quotedAt(text(file) ?? '', entrance)) : []),
        ])
        const open = near.length > 0 ? hits.filter(({ member }) => takesElsewhere(text(file) ?? '', member.name, own)) : []
        if (open.length > 0) note(file, open, renamed, new Set(near), from)
      }
    }
  }
  return found
}

interface Walk {
  /** The files that were reached, with those that they import of them. */
  from: Map<string, Set<string>>
  /** The same with the seeds that import each other. */
  takers: Map<string, Set<string>>
}

/** Walks the import graph backwards from some files, once for the same files. */
function walker(importers: Map<string, string[]>): (seeds: string[]) => Walk {
  const known = new Map<string, Walk>()
  const walk = (seeds: string[]): Walk => {
    const from = new Map<string, Set<string>>(seeds.map((seed) => [seed, new Set()]))
    const isSeed = new Set(seeds)
    const takers = new Map<string, Set<string>>()
    let frontier = seeds
    for (let hop = 0; hop < MAX_HOPS && frontier.length > 0; hop++) {
      const next: string[] = []
      for (const target of frontier)
        for (const file of importers.get(target) ?? []) {
          if (!from.has(file)) next.push(file)
          // Every way to the file counts: it may take one thing here and another there.
          if (!isSeed.has(file)) addTo(from, file, target)
          addTo(takers, file, target)
        }
      frontier = next
    }
    return { from, takers }
  }
  return (seeds) => {
    const key = seeds.join('\0')
    let found = known.get(key)
    if (!found) known.set(key, (found = walk(seeds)))
    return found
  }
}

/**
 * Makes a function that gives those of the files which a file imports that it may take a member off. What it takes off a name
 * that it imports from elsewhere, or imports from elsewhere by that name, is another's.
 */
function takingsFrom({ text, resolve }: HandedOnInput): (file: string, name: string, targets: ReadonlySet<string>) => string[] {
  const takings = new Map<string, Taking[]>()
  const imported = new Map<string, Map<string, string>>()
  const takingsIn = (file: string, name: string): Taking[] => {
    const key = `${file}\0${name}`
    let known = takings.get(key)
    if (!known) takings.set(key, (known = takingsOf(text(file) ?? '', name)))
    return known
  }
  const moduleOf = (file: string, name: string): string | undefined => {
    let known = imported.get(file)
    if (!known) imported.set(file, (known = importedNamesOf(text(file) ?? '')))
    return known.get(name)
  }
  return (file, name, targets) =>
    takingsIn(file, name).flatMap((taking) => {
      const module = taking === 'anything' ? undefined : 'module' in taking ? taking.module : moduleOf(file, taking.root)
      return module === undefined ? [...targets] : resolve(module, file).filter((target) => targets.has(target))
    })
}

interface ExposedGroup {
  hits: Hit[]
  /** The name of the module or global. */
  entrance: string
  /** Files that name the module and what leads to the members. */
  direct: Set<string>
  /** Those of them that may hand the thing on. */
  seeds: string[]
}

/** Members that the same files can hand out, with those files. */
function exposedGroups({ tokens, entrances, facts }: HandedOnInput): ExposedGroup[] {
  const naming = new Map<Entrance, { file: string; entered: Entered }[]>()
  for (const [file, list] of entrances)
    for (const entered of list) {
      const files = naming.get(entered.entrance)
      if (files) files.push({ file, entered })
      else naming.set(entered.entrance, [{ file, entered }])
    }
  const groups: ExposedGroup[] = []
  for (const [entrance, entering] of naming) {
    const byEntry = new Map<string, Hit[]>()
    for (const hit of entrance.members) {
      if (hit.member.name === '') continue
      const key = JSON.stringify([hit.member.needs, hit.member.container, hit.ways])
      const same = byEntry.get(key)
      if (same) same.push(hit)
      else byEntry.set(key, [hit])
    }
    for (const hits of byEntry.values()) {
      const exposing = entering.filter(
        ({ file, entered }) => isExposed(hits[0]!, tokens.get(file)!) && hits.some((hit) => isTaken(hit, entered, tokens.get(file)!)),
      )
      const direct = new Set(exposing.map(({ file }) => file))
      const seeds = [...direct].filter((file) => handsOn(facts.get(file)!, tokens.get(file)!, hits[0]!, entrance.name))
      groups.push({ hits, entrance: entrance.name, direct, seeds })
    }
  }
  return groups
}

/**
 * True when a file may hand on the thing that has the members: it re-exports the module, it comes by a value of the
 * members' type, or it uses the object that has them other than to reach into it.
 */
function handsOn({ uses, handsOn, taken }: FileFacts, words: Set<string>, { member, ways, givers }: Hit, entrance: string): boolean {
  if (handsOn.includes(entrance)) return true
  // `createClient()`, `new Client()`, a property that holds the thing (`sdk.defaultClient`), and the thing itself.
  const keeps = (name: string): boolean => [`${name}()`, `.${name}`, name].some((use) => uses.includes(use))
  const byResult = ways.some((way) => (way.length > 1 ? way.every((name) => words.has(name)) : keeps(way[0]!)))
  if (byResult) return true
  if (member.needs.length > 0) return member.needs.some((name) => uses.includes(name) || uses.includes(`.${name}`))
  if (uses.includes(entrance) || (member.container !== undefined && uses.includes(member.container))) return true
  const named = Object.hasOwn(taken, entrance) ? taken[entrance]! : []
  const giving = givers.includes(ANY_EXPORT) ? named : givers.filter((name) => named.includes(name))
  return giving.some((name) => uses.includes(name) || uses.includes(`${name}()`))
}

/** True when a file that has the module itself takes a member off something else than the module's own names. */
function takesElsewhere(text: string, name: string, own: ReadonlySet<string>): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const receiver = /([\w$]*)\s*[?!]?\s*\.\s*$/.exec(text.slice(Math.max(0, at - 60), at))?.[1]
    if (receiver !== undefined && !own.has(receiver) && !/[\w$]/.test(text[at + name.length] ?? '')) return true
  }
  return false
}

/** The names under which a file exports a member: `export { getModel as model } from`. */
function otherNames(text: string, name: string): string[] {
  if (!text.includes(`${name} as `)) return []
  return [...text.matchAll(new RegExp(`\\b${escaped(name)}\\s+as\\s+([\\w$]+)(?=[^{}]*\\})`, 'g'))].map((match) => match[1]!)
}
