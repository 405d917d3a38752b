import type { Collector } from '../rule-types.ts'
import { hostOf, wordsOf } from '../rulebook/collectors.ts'
import type { Ignore, Language } from '../types.ts'
import { ignoresIn } from './ignores.ts'
import { IMPORTING_WORDS, moduleNamedAfter, namesTakenFrom } from './imports.ts'
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
  const { words, holders, modules } = relevance
  const ofAnyHost = collectors.filter((collector) => hostOf(collector) === undefined).flatMap(wordsOf)
  return { words: [...new Set([...words, ...ofAnyHost])], holders: [...holders], modules: [...modules.keys()], hosts: [...hosts] }
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
  const known = new Set(vocabulary.words)
  const holders = new Set(vocabulary.holders)
  const modules = new Set(vocabulary.modules)
  const hosts = new Set(vocabulary.hosts)
  const scan = identifierScanner([...known, ...IMPORTING_WORDS])
  return (text, language) => {
    const lines = countLines(text)
    if ((language === 'js' || language === 'jsx') && (isMinified(text, lines) || namesItsMap(text))) return undefined
    const words = new Set<string>()
    const imports = new Set<string>()
    const uses = new Set<string>()
    scan(text, (word, end) => {
      if (known.has(word)) {
        words.add(word)
        if (text.charCodeAt(end) === OPENING_BRACKET && reachesByName(text, end)) uses.add(`${word}[]`)
        if (holders.has(word) && !uses.has(word)) {
          const use = useOf(text, end - word.length, end)
          if (use) uses.add(use === 'whole' ? word : use === 'member' ? `.${word}` : `${word}()`)
        }
      }
      const module = language === 'template' ? undefined : moduleNamedAfter(text, word, end)
      if (module !== undefined) imports.add(module)
    })
    const taken: FileFacts['taken'] = {}
    const handsOn: string[] = []
    for (const module of imports) {
      if (!modules.has(module)) continue
      const names = namesTakenFrom(text, module)
      if (names) taken[module] = [...names]
      if (reexports(text, module) || takenInPlace(text, module) || (!names && usesWhole(text, localNames(text, module))))
        handsOn.push(module)
    }
    const mentions = language === 'template' ? undefined : mentionsIn(text, hosts)
    const ignores = ignoresIn('', text)
    return {
      words: [...words],
      imports: [...imports],
      taken,
      uses: [...uses],
      handsOn,
      ...(isBarrel(text) && { barrel: true as const }),
      lines,
      ...(mentions && { mentions }),
      ...(ignores.length > 0 && { ignores }),
    }
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
