import type { Language } from '../../types.ts'
import type { LoadedAdapters } from './adapt.ts'

/** Loads the parsers that files of some languages need; most apps need none of them. */
export async function loadAdapters(languages: ReadonlySet<Language>): Promise<LoadedAdapters> {
  const has = (...wanted: Language[]): boolean => wanted.some((each) => languages.has(each))
  return {
    ...(has('vue') && { vue: (await import('./vue.ts')).adaptVue }),
    ...(has('html') && { html: (await import('./html.ts')).adaptHtml }),
    ...(has('svelte') && { svelte: (await import('./svelte.ts')).adaptSvelte }),
    ...(has('astro') && { astro: (await import('./svelte.ts')).adaptAstro }),
    ...(has('vue', 'template') && { markup: (await import('../markup.ts')).markupEvidence }),
  }
}
