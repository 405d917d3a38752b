import type { LocalText, Position, Problem } from '../types.ts'
import { nearest } from './nearest.ts'

/** What a word must be one of, and how that is called. */
export interface Vocabulary {
  code: string
  what: LocalText
  known: Iterable<string>
}

/** Problem for a word that is in no list, with the one that was most likely meant. */
export function unknownWord(position: Position, word: string, { code, what, known }: Vocabulary): Problem {
  const near = nearest(word, known)
  return {
    code,
    ...position,
    message: { en: `unknown ${what.en} "${word}"`, zh: `未知的${what.zh} "${word}"` },
    ...(near && { help: { en: `did you mean "${near}"?`, zh: `是否应为 "${near}"？` } }),
  }
}
