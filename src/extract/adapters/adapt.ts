import type { Language } from '../../types.ts'
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

/** Blanks out a stretch with spaces and keeps its line breaks. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}
