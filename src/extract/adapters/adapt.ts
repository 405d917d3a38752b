import type { Language } from '../../types.ts'
import type { Adapted } from './adapted.ts'
import { adaptArkTs, withoutLazy } from './arkts.ts'
import type { markupEvidence } from '../markup.ts'

type Adapter = (text: string) => Adapted

/** Adapters that are loaded only where the app has files for them. */
export interface LoadedAdapters {
  vue?: Adapter
  html?: Adapter
  svelte?: Adapter
  astro?: Adapter
  /** Reads templates. */
  markup?: typeof markupEvidence
}

/** Turns a source file's text into TypeScript of the same length, or undefined for languages without code. */
export function adapt(language: Language, text: string, loaded: LoadedAdapters): Adapted | undefined {
  switch (language) {
    case 'ts':
    case 'tsx':
      return { text: withoutLazy(text), kind: language, templates: [], trustErrors: true }
    case 'js':
    case 'jsx':
      return { text, kind: 'jsx', templates: [], trustErrors: true }
    case 'ets':
      return { text: adaptArkTs(text), kind: 'ts', templates: [], trustErrors: false }
    case 'vue':
    case 'html':
    case 'svelte':
    case 'astro':
      return loaded[language]?.(text)
    case 'template':
      return undefined
  }
}
