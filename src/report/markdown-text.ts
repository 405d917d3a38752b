import { printable } from './terminal-text.ts'

/** Text from outside as Markdown that shows the same characters and does nothing else: no markup, no HTML, no mention. */
export function plain(text: string): string {
  return printable(text)
    .split(/(@[\w./-]+|#\d+)/)
    .map((part, index) =>
      index % 2 === 1 ? code(part) : part.replace(/[\\`*_{}[\]<>|~$&]/g, (character) => ESCAPES[character] ?? `\\${character}`),
    )
    .join('')
}

/** `&` and `<` as entities: a backslash does not keep `&lt;` from being read as one. */
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' }

/** A code span, in a table too, whatever backquotes and bars the text has. */
export function code(text: string): string {
  const shown = printable(text)
  // A bar ends a table's cell even inside a code span, so such text is marked up with a tag instead.
  if (shown.includes('|') || shown.includes('`') || shown === '')
    return `<code>${shown.replace(/[&<>|`*_[\]\\~]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`
  return `\`${shown}\``
}

/** A path of the repository as the text of a link's target. */
export function encodedPath(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
}

/** A table of GitHub's Markdown. */
export function table(head: string[], rows: string[][]): string[] {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}

/** A part that is folded until the reader opens it. */
export function folded(summary: string, lines: string[]): string[] {
  return [`<details><summary>${plain(summary)}</summary>`, '', ...lines, '', '</details>']
}
