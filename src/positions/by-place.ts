interface Place {
  file: string
  line?: number
  column?: number
  permission?: string
}

/** By file, line and column alone; what stands at one place keeps its order. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

/**
 * The order of everything in a report that has a place. It is total, two things at one place included, so that a report
 * does not depend on the order in which its parts were found, or were joined from several runs.
 */
export function byPlace(a: Place, b: Place): number {
  const places = comparePlaces(a, b)
  if (places !== 0) return places
  // One call may ask for several permissions, which read best by name.
  const [one, other] = [a, b].map((each) => `${each.permission ?? ''}\n${canonical(each)}`) as [string, string]
  return one < other ? -1 : one > other ? 1 : 0
}

/** JSON with the keys in order: equal for equal values, however they were made. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
