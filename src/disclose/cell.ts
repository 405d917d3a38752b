import type { DeclaredText } from '../manifest-types.ts'
import type { LocalText } from '../types.ts'

/** Who says what stands in a cell; `missing` is to be filled, `none` may stay empty. */
export type CellOrigin = 'declared' | 'directory' | 'tables' | 'evidence' | 'missing' | 'none'

/** One fact of a row, in both languages. */
export interface Cell {
  origin: CellOrigin
  /** A language that is absent is to be filled. */
  text?: DeclaredText
  /** What the text names: ids of categories, permissions, platforms or packages. */
  ids?: string[]
  link?: string
  /** Where a fact of the directory comes from. */
  source?: string
  /** How the directory came by it, where that was not by reading the source: `part`, `quoted`, `memory`, `privacy-manifest`. */
  basis?: string
}

export const MISSING: Cell = { origin: 'missing' }
export const NONE: Cell = { origin: 'none' }

/** What was declared; to be filled where nothing was. */
export function declared(text: DeclaredText | undefined): Cell {
  return text ? { origin: 'declared', text } : MISSING
}

/** The first cell that says something; what it does not say in a language may come from the next. */
export function firstOf(...cells: Cell[]): Cell {
  return cells.find(({ text }) => text !== undefined) ?? cells.at(-1) ?? MISSING
}

/** A text that is the same in both languages: a name, an address. */
export function literal(text: string): LocalText {
  return { zh: text, en: text }
}

export function list(texts: readonly LocalText[]): LocalText {
  return { zh: unique(texts.map(({ zh }) => zh)).join('、'), en: unique(texts.map(({ en }) => en)).join(', ') }
}

export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}

/** A link, where the text is the address of a page. */
export function address(text: string, origin: CellOrigin): Cell {
  return { origin, text: literal(text), ...(/^https?:\/\/[^\s<>"]+$/i.test(text) && { link: text }) }
}
