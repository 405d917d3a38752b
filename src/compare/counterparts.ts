/** Something in a file that may have been there before. */
export interface Item {
  /** Equal for things that are alike, wherever in the file they stand. */
  key: string
  /** Equal for things that are alike in whatever file; absent where that says too little. */
  anywhere?: string
  /** The text around it, without layout. */
  around(): { before: string; after: string }
}

/**
 * The items that have no counterpart among the earlier ones. Of several that are alike, those whose surroundings changed least
 * are the old ones; code that moved to another file as it was is old too.
 */
export function withoutCounterpart<T extends Item>(now: T[], earlier: Item[]): T[] {
  const left = grouped(earlier, ({ key }) => key)
  const unmatched = [...grouped(now, ({ key }) => key)].flatMap(([key, items]) => {
    const { rest, unused } = pairedOff(items, left.get(key) ?? [])
    left.set(key, unused)
    return rest
  })
  const gone = grouped(
    [...left.values()].flat().filter(({ anywhere }) => anywhere),
    ({ anywhere }) => anywhere!,
  )
  const moved = new Set<T>()
  for (const [key, items] of grouped(
    unmatched.filter(({ anywhere }) => anywhere),
    ({ anywhere }) => anywhere!,
  )) {
    const { rest } = pairedOff(items, gone.get(key) ?? [])
    items.filter((item) => !rest.includes(item)).forEach((item) => moved.add(item))
  }
  const added = new Set(unmatched.filter((item) => !moved.has(item)))
  return now.filter((item) => added.has(item))
}

function grouped<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** Pairs alike things off, the most similar first. */
function pairedOff<T extends Item, E extends Item>(now: T[], earlier: E[]): { rest: T[]; unused: E[] } {
  if (now.length === 0 || earlier.length === 0) return { rest: now, unused: earlier }
  if (now.length === 1 && earlier.length === 1) return { rest: [], unused: [] }
  const scored = now.flatMap((item) => earlier.map((old) => ({ item, old, score: likeness(item, old) })))
  const rest = new Set(now)
  const unused = new Set(earlier)
  // Where two are equally like, the order in which they stand decides.
  for (const { item, old } of scored.toSorted((a, b) => b.score - a.score))
    if (rest.has(item) && unused.has(old)) {
      rest.delete(item)
      unused.delete(old)
    }
  return { rest: [...rest], unused: [...unused] }
}

/** How many characters next to two things are the same. */
function likeness(a: Item, b: Item): number {
  const [one, other] = [a.around(), b.around()]
  let before = 0
  while (before < one.before.length && one.before.at(-1 - before) === other.before.at(-1 - before)) before++
  let after = 0
  while (after < one.after.length && one.after[after] === other.after[after]) after++
  return before + after
}
