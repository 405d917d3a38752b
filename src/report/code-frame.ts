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
    const line = (lines[number - 1] ?? '').replaceAll('\t', '  ')
    if (number !== range.line && line.trim() === '') continue
    framed.push(`${indent}${dim(`${String(number).padStart(gutter)} │`)} ${cut(printable(line), room)}`)
    if (number !== range.line) continue
    const raw = lines[number - 1]!
    const before = printable(raw.slice(0, range.column - 1).replaceAll('\t', '  '))
    const marked = range.endLine === range.line ? raw.slice(range.column - 1, range.endColumn - 1) : raw.slice(range.column - 1)
    const underline = '~'.repeat(Math.max(1, Math.min(columnsOf(printable(marked)), room - columnsOf(before))))
    if (columnsOf(before) < room)
      framed.push(`${indent}${dim(`${' '.repeat(gutter)} │`)} ${' '.repeat(columnsOf(before))}${red(underline)}`)
  }
  return framed
}

function cut(line: string, room: number): string {
  if (columnsOf(line) <= room) return line
  let shown = ''
  for (const character of line) {
    if (columnsOf(shown + character) > room - 1) break
    shown += character
  }
  return `${shown}…`
}
