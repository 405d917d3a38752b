import { OPEN_CALL } from './imports.ts'

/** How a name may be handed on at one place of a text: itself, as a member of something, or by what a call of it gives. */
export type Use = 'whole' | 'member' | 'result'

/**
 * Says whether a name is used other than to reach into it: it stands without a member after it, outside the import that
 * brings it, JSX tags, strings and comments. Such a use may hand the thing on.
 * @param start the offset of the name
 * @param end the offset after it
 */
export function useOf(text: string, start: number, end: number): Use | undefined {
  if (text[end] === '.') return undefined
  KEEPS_RESULT.lastIndex = end
  if (KEEPS_RESULT.test(text)) return 'result'
  if (NOT_BEFORE.has(text[start - 1]!) || NOT_AFTER.has(text[end]!)) return undefined
  REACHES_IN.lastIndex = end
  if (REACHES_IN.test(text)) return undefined
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  if (/^\s*(?:\/\/|\*)/.test(line) || /\bimport\b[^;]*$/.test(line)) return undefined
  if (/^\s*(?:[\w$]+(?:\s+as\s+[\w$]+)?,\s*)*$/.test(line)) {
    ENDS_CLAUSE.lastIndex = start
    if (ENDS_CLAUSE.test(text)) return undefined
  }
  return text[start - 1] === '.' ? 'member' : 'whole'
}

const NOT_BEFORE = new Set(`'"/<-`)
const NOT_AFTER = new Set(`'"/-.(`)
/** A call whose result is not reached into at once: `return getSystemPasteboard()`, `registerPlugin<Own>('Own')`. */
const KEEPS_RESULT = /\s*(?:<[\w\s.,|]+>)?\((?:[^()]*\)(?!\s*[?!]?\s*[.[])|[^()]*\()/y
const REACHES_IN = /\s*[?!]?\s*[.[(]/y
const ENDS_CLAUSE = /[\s\w$,]*\}\s*from\b/y

/**
 * The names under which a text takes a module as a whole.
 * @param places where the module's name stands in quotes
 */
export function localNames(text: string, places: readonly number[]): string[] {
  return places.flatMap((at) => {
    const before = text.slice(Math.max(0, at - 1000), at)
    const [, value, space] = IMPORT_CLAUSE.exec(before) ?? []
    const required = REQUIRED.exec(before)?.[1]
    return [value, space, required].filter((name) => name !== undefined)
  })
}

const IMPORT_CLAUSE = /\bimport\s+(?:type\s+|lazy\s+(?!from\b))?([\w$]+)?\s*,?\s*(?:\*\s*as\s+([\w$]+)|\{[^{}]*\})?\s*\bfrom\s*$/
const REQUIRED = /([\w$]+)\s*=\s*require\((?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/)*$/

/** True when a text uses one of these names whole, not as a member. */
export function usesWhole(text: string, names: string[]): boolean {
  return names.some((name) => {
    for (const { index } of text.matchAll(new RegExp(`(?<![\\w$.])${escaped(name)}(?![\\w$])`, 'g')))
      if (useOf(text, index, index + name.length) === 'whole') return true
    return false
  })
}

/**
 * `module.exports = require('m')`, `{ info: require('m').default }`, `() => import('m')`: no variable of the file's own holds it.
 * @param places where the module's name stands in quotes
 */
export function takenInPlace(text: string, places: readonly number[]): boolean {
  return places.some((at) => {
    const call = OPEN_CALL.exec(text.slice(Math.max(0, at - 400), at))
    if (!call) return false
    const start = at - call[0].length
    const line = text.slice(text.lastIndexOf('\n', start) + 1, start)
    return !/^\s*(?:(?:const|let|var)\b|\/\/|\*)/.test(line)
  })
}

/** True when a text, which has an `export {` or `export *`, re-exports something of a module. */
export function reexports(text: string, module: string): boolean {
  return new RegExp(`export\\b[^'"\`;]*\\bfrom\\s*['"]${escaped(module)}['"]`).test(text)
}

/** True when a text re-exports anything of any module. */
export function isBarrel(text: string): boolean {
  return /\bexport\s*(?:\*|\{[^}]*\}\s*from\b)/.test(text)
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
