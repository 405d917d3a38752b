/**
 * Named texts that outlive a run. What is missing or damaged is undefined; what cannot be written is dropped in silence:
 * a cache may be lost at any time, and a run never fails for it.
 */
export interface Store {
  /** @param name letters, digits and `-`; what stands before the first `-` is its kind, and old entries of a kind are dropped */
  get(name: string): string | undefined
  put(name: string, text: string): void
}

/** A stored value; undefined where there is none of the shape that JSON gives. */
export function getJson<T>(store: Store | undefined, name: string): T | undefined {
  const text = store?.get(name)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as T
  } catch {
    return undefined
  }
}
