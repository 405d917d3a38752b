import type { Range } from '../types.ts'
import { columnsOf, paint, printable } from './terminal-text.ts'
import type { TextStyle } from './terminal-text.ts'

/** The lines around a place, the place underlined. Gives nothing where the text is not at hand. */
export function codeFrame(text: string | undefined, range: Range, style: TextStyle, indent: string): string[] {
  const lines = text?.split(/\r?\n/)
  if (!lines?.[range.line - 1]) return []
  const { dim, red } = paint(style)
  const first = Math.max(1, range.line - 1)
  const last = Math.min(lines.length, range.line + 1)
  const gutter = String(last).length
  const room = Math.max(20, style.width - indent.length - gutter - 4)
  const framed: string[] = []
  for (let number = first; number <= last; number++) {
    const line = shown(lines[number - 1] ?? '')
    if (number !== range.line && line.trim() === '') continue
    framed.push(`${indent}${dim(`${String(number).padStart(gutter)} │`)} ${cut(line, room)}`)
    if (number !== range.line) continue
    const raw = lines[number - 1]!
    const before = columnsOf(shown(raw.slice(0, range.column - 1)))
    const underline = '~'.repeat(Math.max(1, Math.min(columnsOf(shown(markedText(raw, range))), room - before)))
    if (before < room) framed.push(`${indent}${dim(`${' '.repeat(gutter)} │`)} ${' '.repeat(before)}${red(underline)}`)
  }
  return framed
}

/** A piece of a line as it appears on the terminal. */
function shown(text: string): string {
  return printable(text.replaceAll('\t', '  '))
}

/** The range's text on its first line; a range without an extent marks the word that stands there. */
function markedText(line: string, { line: first, column, endLine, endColumn }: Range): string {
  const rest = line.slice(column - 1)
  if (endLine !== first) return rest
  return endColumn > column ? line.slice(column - 1, endColumn - 1) : (/^["'<]?[\w$@./:-]+["']?/.exec(rest)?.[0] ?? rest.slice(0, 1))
}

function cut(line: string, room: number): string {
  if (columnsOf(line) <= room) return line
  let kept = ''
  for (const character of line) {
    if (columnsOf(kept + character) > room - 1) break
    kept += character
  }
  return `${kept}…`
}
