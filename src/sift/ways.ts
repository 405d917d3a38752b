import type { PackIndex } from '../rule-types.ts'
import { append } from './multimap.ts'

/** More ways than this say nothing any more: the type is taken to be at hand everywhere. */
const MAX_WAYS = 24

/** Names joined with each way to what holds them; what is at hand everywhere (no way recorded) takes the names alone. */
function waysThrough(names: string[], outer: string[][]): string[][] {
  return outer.length === 0 ? [names] : outer.map((way) => [...new Set([...names, ...way])])
}

/** The ways to come by a value of a type: through each mention of it, and by writing its name in an annotation. */
export function memoizedWays(packs: PackIndex[]): (type: string) => string[][] {
  const mentions = new Map<string, { names: string[]; container?: string }[]>()
  for (const pack of packs) for (const { type, ...way } of pack.ways) append(mentions, type, way)
  const known = new Map<string, string[][]>()
  const waysTo = (type: string, above: string[]): string[][] => {
    const before = known.get(type)
    if (before) return before
    const ways: string[][] = [[type]]
    for (const { names, container } of mentions.get(type) ?? []) {
      if (container === undefined) ways.push(names)
      else if (container !== type && !above.includes(container)) ways.push(...waysThrough(names, waysTo(container, [...above, type])))
    }
    const short = ways.length > MAX_WAYS || ways.some((way) => way.length === 0) ? [] : ways
    if (above.length === 0) known.set(type, short)
    return short
  }
  return (type) => waysTo(type, [])
}

/** Stands among the givers of a type of which a value needs no certain name: a default export's, or what constructing one gives. */
export const ANY_EXPORT = '*'

/** The single names that give a value of a type: `registerPlugin` of its own module. */
export function memoizedGivers(packs: PackIndex[]): (type: string) => string[] {
  const givers = new Map<string, string[]>()
  const unnamed = new Map<string, string[]>()
  for (const { ways } of packs)
    for (const { type, names, container } of ways)
      if (container !== undefined && names.length === 0) append(unnamed, type, container)
      else if (container === undefined && names.length === 0) append(givers, type, ANY_EXPORT)
      else if (container === undefined && new Set(names).size === 1) append(givers, type, names[0]!)
  return (type) => [type, ...(unnamed.get(type) ?? [])].flatMap((each) => givers.get(each) ?? [])
}
