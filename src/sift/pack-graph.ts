import type { PackIndex, PackMember } from '../rule-types.ts'
import { addTo, append } from './multimap.ts'

/** Packs by global: those that declare it, and those that extend a type that it leads to. */
export function attachedGlobals(packs: PackIndex[]): Map<string, Set<PackIndex>> {
  const mentions = new Map<string, Set<string>>()
  for (const pack of packs)
    for (const [name, types] of Object.entries(pack.interfaceMentions)) for (const type of types) addTo(mentions, name, type)
  const declaring = groupBy(packs, (pack) => pack.declares)
  const attached = new Map<string, Set<PackIndex>>()
  for (const pack of packs) for (const global of pack.globals) addTo(attached, global, pack)
  for (const pack of packs)
    for (const { global, types } of pack.globalTypes)
      for (const type of reach(types, mentions)) for (const other of declaring.get(type) ?? []) addTo(attached, global, other)
  return attached
}

function reach(start: string[], edges: Map<string, Set<string>>): Set<string> {
  const seen = new Set(start)
  for (const name of seen) for (const next of edges.get(name) ?? []) seen.add(next)
  return seen
}

/** Makes a function that gives all packs which must be loaded for a pack to resolve, itself included. */
export function memoizedClosure(
  declaredBy: Map<string, PackIndex[]>,
  moduleOf: Map<string, PackIndex[]>,
): (pack: PackIndex) => Set<PackIndex> {
  const known = new Map<PackIndex, Set<PackIndex>>()
  return (pack) => {
    let closed = known.get(pack)
    if (!closed) {
      known.set(pack, (closed = new Set([pack])))
      for (const each of closed) {
        const handedOn = new Set(each.reexports.map((reexport) => reexport.from))
        for (const name of each.mentions) for (const other of declaredBy.get(name) ?? []) closed.add(other)
        for (const name of each.imports) if (!handedOn.has(name)) for (const other of moduleOf.get(name) ?? []) closed.add(other)
      }
    }
    return closed
  }
}

/** Packs by each of the keys that they have. */
export function groupBy(packs: PackIndex[], keys: (pack: PackIndex) => string[]): Map<string, PackIndex[]> {
  const groups = new Map<string, PackIndex[]>()
  for (const pack of packs) for (const key of keys(pack)) append(groups, key, pack)
  return groups
}

/** The members that a global leads to, each with the packs that must be loaded for it. */
export function membersOfGlobal(name: string, attached: Set<PackIndex>, packs: PackIndex[]): [PackIndex, PackMember][] {
  return [...attached].flatMap((pack) => {
    // What only another pack's part of the global leads to needs that pack.
    const leading = pack.globals.includes(name) ? [] : packs.filter((each) => each.globals.includes(name) && leadsTo(each, pack))
    const members = pack.members.filter(({ module }) => !pack.modules.includes(module))
    return (leading.length > 0 ? leading : [pack]).flatMap((each) => members.map((member): [PackIndex, PackMember] => [each, member]))
  })
}

/** True when a pack mentions a type that another one declares. */
function leadsTo(pack: PackIndex, other: PackIndex): boolean {
  return pack.mentions.some((name) => other.declares.includes(name))
}
