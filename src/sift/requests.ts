import { hostOf, wordsOf } from '../rulebook/collectors.ts'
import type { Collector } from '../rule-types.ts'
import type { FileFacts } from './facts.ts'
import { sendersOf } from './relevance.ts'
import type { Entered, Hit } from './relevance.ts'

/** How many imports may lie between a file that names a collector and one that sends a request. */
const MAX_STEPS = 2

export interface RequestsInput {
  collectors: Collector[]
  facts: Map<string, FileFacts>
  tokens: Map<string, Set<string>>
  entrances: Map<string, Entered[]>
  links: Map<string, string[]>
  importers: Map<string, string[]>
  text(file: string): string | undefined
}

/** Files that may send something to a collector. */
export interface Requests {
  /** The collectors that the app names. */
  collectors: Collector[]
  /** Files that send requests, with the members that do. */
  senders: Map<string, Hit[]>
  /** Files that name a collector, use its name, or hand on what sends, and those between. */
  via: Set<string>
}

/**
 * Finds the files that send requests and name a collector, or that are within reach of one that does: the address may be a
 * constant of another file, the function that sends may be of a third. Most apps name none, and then there is nothing to do.
 */
export function requestsToCollectors({ collectors, links, importers, text, ...known }: RequestsInput): Requests {
  const hasPath = (file: string, path: string): boolean =>
    [file, ...(importers.get(file) ?? [])].some((each) => text(each)?.includes(path) ?? false)
  const { named, files } = namersOf(collectors, known, hasPath)
  const senders = new Map<string, Hit[]>()
  const via = new Set<string>()
  const naming = new Set(files)
  const sending = new Map<string, Sending>()
  const users = reached(files, importers)
  for (const user of users.keys()) {
    const within = reached([user], links)
    for (const file of within.keys()) {
      const found = sending.get(file) ?? sendersIn(file, links, known)
      sending.set(file, found)
      const { hits, handedOnBy } = found
      if (hits.length === 0) continue
      senders.set(file, hits)
      for (const each of handedOnBy) via.add(each)
      // A file that names the collector itself needs none of those that import it.
      if (!naming.has(file)) for (const each of [user, ...wayBack(user, users), ...wayBack(file, within)]) via.add(each)
    }
  }
  return { collectors: named, senders, via }
}

/** The members that a file may send with, and the files that hand them on to it. */
interface Sending {
  hits: Hit[]
  handedOnBy: string[]
}

type Known = Pick<RequestsInput, 'facts' | 'tokens' | 'entrances'>

/**
 * The collectors that files name, and these files.
 * @param hasPath whether a file or one that imports it has a part of an address: a host alone may be what an SDK is set up with
 */
function namersOf(
  collectors: Collector[],
  { facts, tokens }: Known,
  hasPath: (file: string, path: string) => boolean,
): { named: Collector[]; files: string[] } {
  const naming = new Set<string>()
  const named = collectors.filter((collector) => {
    const host = hostOf(collector)
    const words = wordsOf(collector)
    const path = `/${collector.address.split('/')[1]}`
    const files = [...tokens].filter(([file, own]) => {
      if (host === undefined) return words.every((word) => own.has(word))
      return facts.get(file)?.mentions?.hosts.includes(host) && hasPath(file, path)
    })
    for (const [file] of files) naming.add(file)
    return files.length > 0
  })
  return { named, files: [...naming] }
}

/** The files within a few steps, each with the one that it was reached from. */
function reached(start: string[], next: Map<string, string[]>): Map<string, string | undefined> {
  const from = new Map<string, string | undefined>(start.map((file) => [file, undefined]))
  let frontier = start
  for (let step = 0; step < MAX_STEPS; step++) {
    const found: string[] = []
    for (const file of frontier)
      for (const other of next.get(file) ?? [])
        if (!from.has(other)) {
          from.set(other, file)
          found.push(other)
        }
    frontier = found
  }
  return from
}

/** The files between one that was reached and where the steps began, that one included. */
function wayBack(file: string, from: Map<string, string | undefined>): string[] {
  const way: string[] = []
  for (let each = from.get(file); each !== undefined; each = from.get(each)) way.push(each)
  return way
}

/** What a file may send with: members of what it names itself, and of the modules of files that it imports, which may hand them on. */
function sendersIn(file: string, links: Map<string, string[]>, { facts, tokens, entrances }: Known): Sending {
  const words = tokens.get(file) ?? new Set<string>()
  const sending = (entered: Entered): Hit[] => sendersOf(entered, words)
  const hits = (entrances.get(file) ?? []).flatMap(sending)
  const handedOnBy: string[] = []
  const imported = reached([file], links)
  for (const other of imported.keys()) {
    if (other === file) continue
    const modules = (entrances.get(other) ?? []).filter(({ entrance }) => facts.get(other)?.imports.includes(entrance.name))
    const through = modules.flatMap(({ entrance }) => sending({ entrance }))
    if (through.length === 0) continue
    hits.push(...through)
    handedOnBy.push(other, ...wayBack(other, imported))
  }
  return { hits, handedOnBy }
}
