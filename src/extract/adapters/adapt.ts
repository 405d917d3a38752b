import type { Language, Position } from '../../types.ts'
import { adaptArkTs } from './arkts.ts'
import { adaptVue } from './vue.ts'

/** TypeScript text made from a source file. Every character stands at the offset that it has in the file. */
export interface Adapted {
  text: string
  /** The script kind that the compiler parses it as. */
  kind: 'ts' | 'tsx' | 'js' | 'jsx'
  /** Offsets of template markup, whose code is expressions only. */
  templates: { start: number; end: number }[]
  /** Syntax errors mean that something was not seen; false where the compiler is known to complain about good code. */
  trustErrors: boolean
}

/** Turns a source file's text into TypeScript of the same length, or undefined for languages without code. */
export function adapt(language: Language, text: string): Adapted | undefined {
  switch (language) {
    case 'ts':
    case 'tsx':
      return { text, kind: language, templates: [], trustErrors: true }
    case 'js':
    case 'jsx':
      return { text, kind: 'jsx', templates: [], trustErrors: true }
    case 'ets':
      return { text: adaptArkTs(text), kind: 'ts', templates: [], trustErrors: false }
    case 'vue':
      return adaptVue(text)
    case 'template':
    case 'html':
      return undefined
  }
}

/** Line starts of a text, for turning offsets into lines. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** 1-based line and column of an offset. */
export function positionAt(starts: number[], offset: number): Omit<Position, 'file'> {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - starts[low]! + 1 }
}

/** Blanks out a stretch with spaces and keeps its line breaks. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}
