import type { Collector } from '../rule-types.ts'
import { hostOf, wordsOf } from '../rulebook/collectors.ts'
import type { Ignore, Language } from '../types.ts'
import { withUse } from './idle-uses.ts'
import type { IdleUses } from './idle-uses.ts'
import { ignoresIn } from './ignores.ts'
import { IMPORTING_WORDS, moduleNamedAfter, namesTakenFrom, quotedAt } from './imports.ts'
import { mentionsIn } from './mentions.ts'
import type { Mentions } from './mentions.ts'
import type { Relevance } from './relevance.ts'
import { identifierScanner } from './tokens.ts'
import { isBarrel, localNames, reexports, takenInPlace, useOf, usesWhole } from './uses.ts'

/** What files are searched for. Plain data, so that it can go to another thread and be part of a cache's key. */
export interface Vocabulary {
  /** Every identifier that any decision depends on. */
  words: string[]
  /** Those of them of which it matters whether a file uses them whole. */
  holders: string[]
  /** Those of which it matters in what ways a file writes them. */
  watched?: string[]
  /** Modules of which it matters which exports a file takes. */
  modules: string[]
  /** Hosts whose addresses matter. */
  hosts?: string[]
}

/** What one file says by itself, whatever the other files hold. Plain data. */
export interface FileFacts {
  /** The words of the vocabulary that stand in it, each once. */
  words: string[]
  /** The module names that it imports, requires or re-exports, as written, each once. */
  imports: string[]
  /** The exports that it takes by name, for the modules of the vocabulary; a module that it takes whole is left out. */
  taken: Record<string, string[]>
  /**
   * The holders of the vocabulary that it uses other than to reach into them: `x`; `.x` where it so uses it as a member,
   * `x()` where it keeps what a call of it gives, `x[]` where it calls a member of it whose name it works out.
   */
  uses: string[]
  /** For words of which every use is of a sort that may tell nothing, what sort that is. */
  idle?: Record<string, IdleUses>
  /** Modules of the vocabulary that it hands on: re-exports, or uses whole under a name of its own. */
  handsOn: string[]
  /** It hands on other files as they are. */
  barrel?: true
  lines: number
  /** Addresses and native plugins that it names, where it names any. */
  mentions?: Mentions
  /** Its comments that take findings out, where it has any; without the file's name, which the text does not know. */
  ignores?: Ignore[]
}

export function vocabularyOf(relevance: Relevance, hosts: Iterable<string> = [], collectors: Collector[] = []): Vocabulary {
  const { words, holders, watched, modules } = relevance
  const ofAnyHost = collectors.filter((collector) => hostOf(collector) === undefined).flatMap(wordsOf)
  return {
    words: [...new Set([...words, ...ofAnyHost])],
    holders: [...holders],
    watched: [...watched],
    modules: [...modules.keys()],
    hosts: [...hosts],
  }
}

const OPENING_BRACKET = 91

/** `uni[action](...)`, not `uni['login']()` or `rows[0]`: what is called, a name in the brackets says. */
const CALLED_BY_NAME = /\[\s*[\p{L}_$][^\]\n]*\]\s*(?:\?\.)?\(/uy

function reachesByName(text: string, bracket: number): boolean {
  CALLED_BY_NAME.lastIndex = bracket
  return CALLED_BY_NAME.test(text)
}

/** Makes a function from a file's text to its facts; undefined for machine-written code, which is left out. */
export function factsReader(vocabulary: Vocabulary): (text: string, language: Language) => FileFacts | undefined {
  const words = [...new Set([...vocabulary.words, ...IMPORTING_WORDS])]
  const known = new Set(vocabulary.words)
  const modules = new Set(vocabulary.modules)
  const hosts = new Set(vocabulary.hosts)
  const isKnown = Uint8Array.from(words, (word) => Number(known.has(word)))
  const isImporting = Uint8Array.from(words, (word) => Number(IMPORTING_WORDS.has(word)))
  const watched = new Set(vocabulary.watched)
  const isWatched = Uint8Array.from(words, (word) => Number(watched.has(word)))
  const holders = new Set(vocabulary.holders)
  const isHolder = Uint8Array.from(words, (word) => Number(holders.has(word)))
  /** For each word the number of the last file in which it was met, and of the last that was seen to use it whole. */
  const metIn = new Int32Array(words.length)
  const wholeIn = new Int32Array(words.length)
  let current = 0
  const scan = identifierScanner(words)
  const ownCopy = copier()
  return (text, language) => {
    const lines = countLines(text)
    if ((language === 'js' || language === 'jsx') && (isMinified(text, lines) || namesItsMap(text))) return undefined
    current++
    const met: string[] = []
    const imports = new Set<string>()
    const uses = new Set<string>()
    const idle: Record<string, IdleUses> = {}
    scan(text, (index, end) => {
      const word = words[index]!
      if (isKnown[index] === 1) {
        const isFirst = metIn[index] !== current
        metIn[index] = current
        if (isFirst) met.push(word)
        if (isWatched[index] === 1 && (isFirst || Object.hasOwn(idle, word))) {
          const sorts = withUse(isFirst ? undefined : idle[word], text, end - word.length, end)
          if (Object.keys(sorts).length > 0) idle[word] = sorts
          else delete idle[word]
        }
        if (text.charCodeAt(end) === OPENING_BRACKET && reachesByName(text, end)) uses.add(`${word}[]`)
        if (isHolder[index] === 1 && wholeIn[index] !== current) {
          const use = useOf(text, end - word.length, end)
          if (use === 'whole') wholeIn[index] = current
          if (use) uses.add(use === 'whole' ? word : use === 'member' ? `.${word}` : `${word}()`)
        }
      }
      if (isImporting[index] === 1 && language !== 'template') {
        const module = moduleNamedAfter(text, word, end)
        if (module !== undefined) imports.add(ownCopy(module))
      }
    })
    const taken: FileFacts['taken'] = {}
    const handsOn: string[] = []
    const handsOnNames = /\bexport\s*[*{]/.test(text)
    for (const module of imports) {
      if (!modules.has(module)) continue
      const places = quotedAt(text, module)
      const names = namesTakenFrom(text, places)
      if (names) taken[module] = [...names].map(ownCopy)
      if ((handsOnNames && reexports(text, module)) || takenInPlace(text, places) || (!names && usesWhole(text, localNames(text, places))))
        handsOn.push(module)
    }
    const mentions = language === 'template' ? undefined : mentionsIn(text, hosts)
    const ignores = ignoresIn('', text)
    return {
      words: met,
      imports: [...imports],
      taken,
      uses: [...uses],
      handsOn,
      ...(Object.keys(idle).length > 0 && { idle }),
      ...(handsOnNames && isBarrel(text) && { barrel: true as const }),
      lines,
      ...(mentions && { mentions }),
      ...(ignores.length > 0 && { ignores }),
    }
  }
}

/** A piece that is cut out of a text holds all of the text in memory. Gives the same string on its own, one for all that are equal. */
function copier(): (piece: string) => string {
  const copies = new Map<string, string>()
  return (piece) => {
    let copy = copies.get(piece)
    if (copy === undefined) {
      copy = piece.split('').join('')
      copies.set(copy, copy)
    }
    return copy
  }
}

/**
 * Machine-written code, which like build output is left out: it has lines that no person writes or, laid out again, a
 * minifier's spellings of true, false and undefined all over.
 */
function isMinified(text: string, lines: number): boolean {
  if (text.length < 2000) return false
  if (text.length / lines > 250) return true
  if (text.length < 20_000) return false
  return (text.match(/!0\b|!1\b|\bvoid 0\b/g)?.length ?? 0) * 1000 > text.length
}

/** What a compiler or bundler wrote says in its last line where its source map is. */
function namesItsMap(text: string): boolean {
  return /^\/\/# sourceMappingURL=\S+$/.test(text.slice(text.trimEnd().lastIndexOf('\n') + 1).trimEnd())
}

function countLines(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
