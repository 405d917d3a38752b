import chalk, { Chalk } from 'chalk'
import type { ChalkInstance } from 'chalk'

/** How text for people is laid out. */
export interface TextStyle {
  /** Columns. */
  width: number
  color: boolean
  lang: 'zh' | 'en'
}

export function paint(style: TextStyle): ChalkInstance {
  return style.color ? new Chalk({ level: chalk.level === 0 ? 1 : chalk.level }) : new Chalk({ level: 0 })
}

const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** Makes control characters visible, line breaks too, so that a file name or a string cannot steer the terminal or forge a line. */
export function printable(text: string): string {
  return text.replace(CONTROLS, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

/** The same for JSON text, whose own line breaks stay: what JSON leaves raw becomes an escape that reads as the same character. */
export function escapeControls(json: string): string {
  return json.replace(CONTROLS, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The same for text that has lines of its own; none of them can begin as a command to GitHub's or Azure's log reader does. */
export function printableLines(text: string): string {
  return text
    .split('\n')
    .map((line) => printable(line).replace(/^(\s*)(::|##)/, (_, indent: string, start: string) => `${indent}\\${start}`))
    .join('\n')
}

/** Width on a terminal: East Asian characters take two columns. */
export function columnsOf(text: string): number {
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    const wide =
      (code >= 0x1100 && code <= 0x115f) ||
      (code >= 0x2e80 && code <= 0xa4cf) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe6f) ||
      (code >= 0xff00 && code <= 0xff60) ||
      (code >= 0xffe0 && code <= 0xffe6) ||
      code >= 0x1f300
    width += wide ? 2 : 1
  }
  return width
}

/** Shortens a path in its middle; the file's name and place stay whole. */
export function shortPath(path: string, most: number): string {
  if (columnsOf(path) <= most || !path.includes('/')) return path
  const parts = path.split('/')
  const last = parts.pop()!
  let head = ''
  for (const part of parts) {
    if (columnsOf(`${head}${part}/…/${last}`) > most) break
    head += `${part}/`
  }
  return `${head}…/${last}`
}

export function thousands(count: number): string {
  return count.toLocaleString('en-US')
}

/** Milliseconds as seconds for people; empty where the time is not known, as in a saved report. */
export function seconds(ms: number): string {
  return ms === 0 ? '' : `${(ms / 1000).toFixed(1)} s`
}

/**
 * Wraps words at a width, with a hanging indent. Chinese may break anywhere.
 * @param taken columns that the first line has before the text
 */
export function wrap(text: string, width: number, indent: string, taken = columnsOf(indent)): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? []) {
      if (line !== '' && columnsOf((line + word).trimEnd()) > width - (lines.length === 0 ? taken : columnsOf(indent))) {
        lines.push(line.trimEnd())
        line = ''
      }
      line += word
    }
    lines.push(line.trimEnd())
  }
  return lines.join(`\n${indent}`)
}

/** A line with a label. */
export type Row = [label: string, text: string | undefined]

/** Rows with one column for their labels; those that have nothing to say are left out. */
export function labelled(rows: readonly Row[], style: TextStyle): string[] {
  const { dim } = paint(style)
  const shown = rows.filter(([, text]) => text)
  const width = Math.max(...shown.map(([label]) => columnsOf(label)))
  return shown.map(([label, text]) => {
    const padded = label + ' '.repeat(width - columnsOf(label))
    return `  ${dim(padded)}  ${wrap(text!, style.width, ' '.repeat(width + 4), width + 4)}`
  })
}
