/** TypeScript text made from a source file. Every character stands at the offset that it has in the file. */
export interface Adapted {
  text: string
  /** The script kind that the compiler parses it as. */
  kind: 'ts' | 'tsx' | 'js' | 'jsx'
  /** Offsets of template markup, whose code is expressions only. */
  templates: { start: number; end: number }[]
  /** Syntax errors mean that something was not seen; false where the compiler is known to complain about good code. */
  trustErrors: boolean
  /** A part in a language that candor does not read. */
  unread?: { start: number; message: string }
}

/** Blanks out a stretch with spaces and keeps its line breaks. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}
