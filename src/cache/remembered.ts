import { getJson } from './store.ts'
import type { Store } from './store.ts'

/** Notes what a computation asked and was told; both as short texts. */
export type Note = (question: string, answer: string) => void

/** A result with everything that it rests on. */
interface Recollection<T> {
  asked: Record<string, string>
  value: T
}

/**
 * The result of a computation that was done before, where every question that it asked then gets the same answer now;
 * else computes it and stores it with its questions. So a result never outlives anything that it was made from.
 * @param name the entry's name, with a digest of the inputs that are known beforehand
 * @param answer answers a question of an earlier run, as cheaply as it can
 * @param compute must note every question whose answer it uses
 */
export async function remembered<T>(
  store: Store | undefined,
  name: string,
  answer: (question: string) => string,
  compute: (note: Note) => Promise<T>,
): Promise<T> {
  const before = getJson<Recollection<T>>(store, name)
  if (before && Object.entries(before.asked).every(([question, told]) => answer(question) === told)) return before.value
  const asked = new Map<string, string>()
  const value = await compute((question, told) => void asked.set(question, told))
  store?.put(name, JSON.stringify({ asked: Object.fromEntries(asked), value } satisfies Recollection<T>))
  return value
}
