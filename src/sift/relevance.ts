import type { PackIndex, PackMember } from '../rule-types.ts'
import type { FileFacts } from './facts.ts'
import { isIdle, isWatched } from './idle-uses.ts'
import { append } from './multimap.ts'
import { attachedGlobals, groupBy, membersOfGlobal, memoizedClosure } from './pack-graph.ts'
import { memoizedGivers, memoizedWays } from './ways.ts'

/** A member with the pack that describes it. */
export interface Hit {
  pack: PackIndex
  member: PackMember
  /**
   * Ways to come by a value that has the member: any of these sets of names. Empty where the member hangs on its module
   * or global itself.
   */
  ways: string[][]
  /** Names that by themselves give such a value, where the ways are too many to be told or one of them needs no name. */
  givers: string[]
}

/** What a module or a global leads to. */
export interface Entrance {
  /** The module's or global's name. */
  name: string
  members: Hit[]
  /** Where members of a name stand among the members; those without a name under the empty one. */
  byName: Map<string, number[]>
  /** Members that matter only where an app names a collector. */
  senders: Hit[]
  /** Modules handed on: all of them, or under a name that the importer must mention. */
  reexports: { from: string; as?: string }[]
}

/** Answers, from the packs' indexes alone, which packs matter to a file. */
export interface Relevance {
  modules: Map<string, Entrance>
  globals: Map<string, Entrance>
  distinctive: Map<string, Hit[]>
  /** Every identifier that any decision depends on. */
  words: Set<string>
  /** Those of them that name or lead to what has members, so that using one whole may hand the members on. */
  holders: Set<string>
  /** Words of which it matters in what ways a file writes them. */
  watched: Set<string>
  /** Parts of the names of telling template elements and attributes. */
  templateWords: Set<string>
  /** Names of attributes that tell on any component, as JSX writes them. */
  componentWords: Set<string>
  /** All packs that must be loaded for a pack to resolve, itself included. */
  closure(pack: PackIndex): Set<PackIndex>
  /** Packs that a module's types need. */
  packsOf(module: string): Iterable<PackIndex>
}

/** True when a file's words contain a member's own name, and not only in ways that tell nothing. */
export function isNamed({ member }: Hit, words: Set<string>, idle?: FileFacts['idle']): boolean {
  if (member.name === '') return true
  return words.has(member.name) && !(idle && Object.hasOwn(idle, member.name) && isIdle(member, idle[member.name]!))
}

/** True when a file's words suffice to come by the thing that has the member, whether or not it uses it. */
export function isExposed({ member, ways }: Hit, words: Set<string>): boolean {
  if (!member.needs.every((need) => words.has(need))) return false
  return ways.length === 0 || ways.some((way) => way.every((name) => words.has(name)))
}

/** An entrance as one file has it. */
export interface Entered {
  entrance: Entrance
  /** The exports that the file takes by name; undefined where it takes the module whole, and for globals. */
  names?: Set<string>
}

/** Members that a file uses which itself names their module or global. */
export function hitsOf(entered: Entered, words: Set<string>, idle?: FileFacts['idle']): Hit[] {
  const { members, byName } = entered.entrance
  const named = [...(byName.get('') ?? []), ...[...words].flatMap((word) => byName.get(word) ?? [])]
  return named
    .toSorted((a, b) => a - b)
    .map((index) => members[index]!)
    .filter((hit) => isNamed(hit, words, idle) && isReached(hit, entered, words))
}

/** Members by which a file may send to a collector. */
export function sendersOf(entered: Entered, words: Set<string>): Hit[] {
  return entered.entrance.senders.filter((hit) => isNamed(hit, words) && isReached(hit, entered, words))
}

function isReached(hit: Hit, entered: Entered, words: Set<string>): boolean {
  return isExposed(hit, words) && isTaken(hit, entered, words)
}

/** True when the exports that a file takes lead to a member. */
export function isTaken({ member, ways }: Hit, { names }: Entered, words: Set<string>): boolean {
  if (names === undefined) return true
  // A name that one module hands on under another is none that code must write, and yet the one that is taken here.
  if (!member.container) return names.has(member.needs.at(-1) ?? member.name) || names.has(member.member.split('.')[0]!)
  return ways.length === 0 || ways.some((way) => way.every((name) => words.has(name)) && way.some((name) => names.has(name)))
}

/** The import graph turned round: who imports a file. */
export function importersOf(links: Map<string, string[]>): Map<string, string[]> {
  const reverse = new Map<string, string[]>()
  for (const [file, targets] of links) for (const target of targets) append(reverse, target, file)
  return reverse
}

export function relevanceOf(packs: PackIndex[]): Relevance {
  const declaredBy = groupBy(packs, (pack) => pack.declares)
  const moduleOf = groupBy(packs, (pack) => pack.modules)
  const closure = memoizedClosure(declaredBy, moduleOf)
  const distinctive = new Map<string, Hit[]>()
  const words = new Set<string>()
  const holders = new Set<string>()
  const watched = new Set<string>()
  const templateWords = new Set<string>()
  const componentWords = new Set<string>()

  const waysTo = memoizedWays(packs)
  const giversOf = memoizedGivers(packs)
  const hitOf = (pack: PackIndex, member: PackMember): Hit => {
    const ways = member.container ? waysTo(member.container) : []
    return { pack, member, ways, givers: member.container && ways.length === 0 ? giversOf(member.container) : [] }
  }
  for (const pack of packs) {
    const sending = pack.members.filter(sendsToCollector)
    for (const word of sending.flatMap(({ name, needs }) => [name, ...needs])) if (word) words.add(word)
    for (const { type, names, container } of pack.ways) {
      holders.add(type)
      for (const name of names) holders.add(name)
      if (container) holders.add(container)
    }
    for (const member of ownMembers(pack)) {
      if (member.name) words.add(member.name)
      if (member.name && isWatched(member)) watched.add(member.name)
      for (const need of member.needs) holders.add(need)
      if (member.container) {
        holders.add(member.container)
        // Which ways are known already decides how far others are followed: all are worked out in one order, whoever asks first.
        waysTo(member.container)
      }
      if (member.tags.distinctive) append(distinctive, member.name, hitOf(pack, member))
      for (const receiver of member.tags.distinctiveOn ?? []) words.add(receiver)
    }
    for (const element of pack.elements) {
      if (element.tags) templateWords.add(element.name.split('-').at(-1)!)
      for (const { name } of element.attributes) {
        for (const part of wordsOfAttribute(name)) templateWords.add(part)
        if (element.name === '*') componentWords.add(wordsOfAttribute(name)[1]!)
      }
    }
    for (const module of pack.modules) if (/^[\w$]+$/.test(module)) holders.add(module)
    for (const { as } of pack.reexports) if (as) words.add(as)
  }
  const modules = new Map<string, Entrance>()
  for (const [module, describing] of moduleOf)
    modules.set(
      module,
      entrance(module, {
        members: () =>
          describing.flatMap((pack) => membersThrough(pack, module, closure(pack)).map(([from, member]) => hitOf(from, member))),
        senders: () =>
          describing.flatMap((pack) =>
            pack.members
              .filter((member) => sendsToCollector(member) && isOfModule(member, module, pack))
              .map((member) => hitOf(pack, member)),
          ),
        reexports: describing.flatMap((pack) => pack.reexports.filter((reexport) => reexport.module === module)),
      }),
    )
  const globals = new Map<string, Entrance>()
  for (const [name, attached] of attachedGlobals(packs)) {
    holders.add(name)
    const reached = (): [PackIndex, PackMember][] => membersOfGlobal(name, attached, packs)
    globals.set(
      name,
      entrance(name, {
        members: () => reached().flatMap(([pack, member]) => (givesEvidence(member) ? [hitOf(pack, member)] : [])),
        senders: () => reached().flatMap(([pack, member]) => (sendsToCollector(member) ? [hitOf(pack, member)] : [])),
        reexports: [],
      }),
    )
  }
  for (const word of [...templateWords, ...holders]) words.add(word)
  return {
    modules,
    globals,
    distinctive,
    words,
    holders,
    watched,
    templateWords,
    componentWords,
    closure,
    packsOf: (module) => moduleOf.get(module)?.flatMap((pack) => [...closure(pack)]) ?? [],
  }
}

/** True for a member of this module, or of a type that all modules of the pack may lead to. */
function isOfModule(member: PackMember, module: string, pack: PackIndex): boolean {
  return member.module === module || !pack.modules.includes(member.module)
}

/** Most apps name few of the modules that packs describe, so what a module leads to is worked out when it is first asked for. */
function entrance(
  name: string,
  { members, senders, reexports }: { members(): Hit[]; senders(): Hit[]; reexports: Entrance['reexports'] },
): Entrance {
  let knownMembers: Hit[] | undefined
  let knownSenders: Hit[] | undefined
  let knownNames: Map<string, number[]> | undefined
  return {
    name,
    reexports,
    get members() {
      return (knownMembers ??= members())
    },
    get byName() {
      if (!knownNames) {
        knownNames = new Map()
        for (const [index, { member }] of this.members.entries()) append(knownNames, member.name, index)
      }
      return knownNames
    },
    get senders() {
      return (knownSenders ??= senders())
    },
  }
}

/** What the library only runs for another is looked at where that other is named. */
function ownMembers(pack: PackIndex): PackMember[] {
  return pack.platform === 'lib' ? [] : pack.members.filter(givesEvidence)
}

/** The members that are had by importing a module, with the packs that describe them. */
function membersThrough(pack: PackIndex, module: string, closure: Set<PackIndex>): [PackIndex, PackMember][] {
  const own = ownMembers(pack).filter((member) => isOfModule(member, module, pack))
  const others = [...closure].filter((other) => other !== pack)
  return [
    ...own.map((member): [PackIndex, PackMember] => [pack, member]),
    ...others.flatMap((other) =>
      other.members
        .filter((member) => givesEvidence(member) && !isForeign(member, pack, other))
        .map((member): [PackIndex, PackMember] => [other, member]),
    ),
  ]
}

/** The words that betray a kebab-case attribute: its last part in a template, its camel case in JSX. */
export function wordsOfAttribute(name: string): string[] {
  return [name.split('-').at(-1)!, name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())]
}

function sendsToCollector({ tags }: PackMember): boolean {
  return tags.toCollector !== undefined
}

/** Writes and starts say something, yet give no evidence, and requests rarely do; a file that does nothing else need not be parsed. */
function givesEvidence(member: PackMember): boolean {
  if (sendsToCollector(member)) return false
  const { tags } = member
  return tags.holds || tags.invokes !== undefined || tags.element !== undefined || tags.says.some(({ tag }) => tag !== 'writes')
}

/** A member of another pack that is only reached by importing that pack's own module. */
function isForeign(member: PackMember, pack: PackIndex, other: PackIndex): boolean {
  return other.modules.includes(member.module) && !pack.imports.includes(member.module)
}
