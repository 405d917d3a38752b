import type { ConfigFlags } from '../options.ts'
import { columnsOf, printable } from '../../report/terminal-text.ts'
import { styleOf } from '../session.ts'
import type { Lang, Session } from '../session.ts'
import type { InForce, Origin } from '../settings.ts'
import { prepare } from './prepare.ts'

/** `candor config`: every setting that is in force, and which option, line or default it comes from. */
export async function configCommand(session: Session, asked: Lang, dir: string, flags: ConfigFlags): Promise<void> {
  // `--format` says how to print here, not what check is to write.
  const { format, ...settings } = flags
  const { inForce, lang } = prepare(session, asked, dir, settings)
  session.stdout.write(
    format === 'json' ? `${JSON.stringify(document(inForce), null, 2)}\n` : text(inForce, lang, styleOf(session, lang, false).width),
  )
}

function document(inForce: InForce[]): Record<string, { value: unknown; from: Origin }> {
  return Object.fromEntries(inForce.map(({ key, value, from }) => [key, { value: value ?? null, from }]))
}

/** A row each; where one is longer than the terminal is wide, its origin stands below. */
function text(inForce: InForce[], lang: Lang, width: number): string {
  const rows = inForce.map(({ key, value, from }) => [key, valueText(value), originText(from, lang)])
  const widths = [0, 1].map((column) => Math.min(40, Math.max(...rows.map((row) => columnsOf(row[column]!)))))
  const padded = (cell: string, column: number): string => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(cell)))
  return rows
    .map((row) => {
      const line = row.map(padded).join('  ').trimEnd()
      if (columnsOf(line) <= width) return `${line}\n`
      return `${row.slice(0, 2).map(padded).join('  ')}\n${' '.repeat(widths[0]! + 2)}${row[2]}\n`
    })
    .join('')
}

function valueText(value: unknown): string {
  if (value === undefined) return '-'
  return printable(typeof value === 'string' ? value : JSON.stringify(value))
}

function originText(from: Origin, lang: Lang): string {
  if (from.by === 'option') return from.option
  if (from.by === 'file') return printable(`${from.file}:${from.line}`)
  return lang === 'zh' ? '默认' : 'default'
}
