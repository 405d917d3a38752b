/** What follows each word that brings a module in, up to the module's name. */
const AFTER = new Map([
  ['from', /\s*(['"`])([^'"`\n]+)\1/y],
  // Bundlers are told of chunks by comments: `import(/* webpackChunkName: "device" */ 'device')`.
  ['import', /\s*\(?(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/.*\n)*(['"`])([^'"`\n]+)\1/y],
  ['require', /(?:\.resolve)?\s*\((?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/)*(['"`])([^'"`\n]+)\1/y],
])

/** The start of `require('m')` and `import('m')` at the end of a text, as far as the module's name. */
export const OPEN_CALL = /\b(?:require(?:\.resolve)?|import)\s*\((?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/.*\n)*$/

/** The words at which a text may bring a module in. */
export const IMPORTING_WORDS: ReadonlySet<string> = new Set(AFTER.keys())

/**
 * The module that a text imports, requires or re-exports at one of the importing words. Comments count too: harmless here.
 * @param end the offset after the word
 */
export function moduleNamedAfter(text: string, word: string, end: number): string | undefined {
  const pattern = AFTER.get(word)
  if (!pattern) return undefined
  pattern.lastIndex = end
  return pattern.exec(text)?.[2]
}

const QUOTES = new Set('\'"`')

/** The offsets of the quotes before a module's name, wherever it stands in quotes. */
export function quotedAt(text: string, module: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(module); at >= 0; at = text.indexOf(module, at + 1)) {
    const quote = text[at - 1] ?? ''
    if (QUOTES.has(quote) && text[at + module.length] === quote) places.push(at - 1)
  }
  return places
}

/**
 * The exports that a text takes from a module by name, over all its import and export statements. Undefined where it takes
 * the module whole (`import x`, `* as x`, `require`, `import()`, `export *`), so that any export may be meant.
 * @param places where the module's name stands in quotes
 */
export function namesTakenFrom(text: string, places: readonly number[]): Set<string> | undefined {
  const names = new Set<string>()
  for (const at of places) {
    const before = text.slice(Math.max(0, at - 4000), at)
    if (OPEN_CALL.test(before)) return undefined
    if (!/\bfrom\s*$/.test(before)) continue
    const clause = /\b(?:import|export)\b(?!.*\b(?:import|export)\b)([^;]*?)\bfrom\s*$/s.exec(before)?.[1]
    const listed = clause && /^\s*(?:type\s+|lazy\s*)?\{([^{}]*)\}\s*$/.exec(clause)?.[1]
    if (listed === undefined || listed === '') return undefined
    for (const part of listed.split(',')) {
      const name = part
        .trim()
        .replace(/^type\s+/, '')
        .split(/\s+as\s+/)[0]
      if (name === 'default') return undefined
      if (name) names.add(name)
    }
  }
  return names
}
