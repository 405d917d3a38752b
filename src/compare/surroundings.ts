import { lineStarts } from '../positions/lines.ts'

/** How far to look, in characters without layout. */
const REACH = 200

/** The text on either side of a place, without what a formatter changes. */
export function surroundings(
  text: string | undefined,
  { line, column }: { line: number; column: number },
): { before: string; after: string } {
  if (text === undefined) return { before: '', after: '' }
  const offset = (lineStarts(text)[line - 1] ?? text.length) + column - 1
  const window = REACH * 4
  return {
    before: bare(text.slice(Math.max(0, offset - window), offset)).slice(-REACH),
    after: bare(text.slice(offset, offset + window)).slice(0, REACH),
  }
}

function bare(text: string): string {
  return text.replace(/[\s;,()]+/g, '').replace(/["`]/g, "'")
}
