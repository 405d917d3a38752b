import type { LocalText, Position } from '../types.ts'
import { printable, wrap } from './terminal-text.ts'
import type { TextStyle } from './terminal-text.ts'

/** The parts of a difference and of what is to be filled that people are told. */
interface ToldDifference {
  name: string
  why: 'absent' | 'stale'
  patch: string
}

interface ToldRow {
  id: string
  columns: LocalText[]
  place: Position
}

/** Most lines of one difference, and of all together. */
const LINES_A_FILE = 40
const LINES = 120
/** Longest line of a difference (characters). */
const LONGEST = 240
/** Most rows that are told of. */
const ROWS = 15

/** What `candor disclose --check` says. */
export function differencesText(found: readonly ToldDifference[], files: number, lang: 'zh' | 'en'): string {
  const t = (en: string, zh: string): string => (lang === 'zh' ? zh : en)
  if (found.length === 0) return t(`✓ ${files} committed lists are up to date\n`, `✓ ${files} 个已提交的清单均为最新\n`)
  let left = LINES
  const parts = found.map(({ name, why, patch }) => {
    if (why === 'absent') return t(`missing  ${printable(name)}\n`, `缺少  ${printable(name)}\n`)
    const lines = patch.trimEnd().split('\n').slice(2)
    const shown = lines.slice(0, Math.min(LINES_A_FILE, left))
    left -= shown.length
    const more = lines.length - shown.length
    const cut = shown.map((line) => `  ${printable(line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line)}\n`)
    if (more > 0) cut.push(t(`  ... ${more} more lines\n`, `  …… 另有 ${more} 行\n`))
    return t(`stale  ${printable(name)}\n`, `过期  ${printable(name)}\n`) + cut.join('')
  })
  const count = found.length
  return (
    parts.join('') +
    t(
      `✗ ${count} of ${files} committed lists ${count === 1 ? 'differs' : 'differ'} from what they should be; write them anew without --check\n`,
      `✗ ${files} 个已提交的清单中有 ${count} 个需要更新；去掉 --check 可重新生成\n`,
    )
  )
}

/** What is to be filled, row by row, with the place to write it. */
export function toFillText(rows: readonly ToldRow[], { lang, width }: Pick<TextStyle, 'lang' | 'width'>, manifest: string): string {
  if (rows.length === 0) return ''
  const t = (en: string, zh: string): string => (lang === 'zh' ? zh : en)
  const lines = rows.slice(0, ROWS).map(({ id, columns, place }) => {
    const names = columns.map((title) => printable(title[lang])).join(lang === 'zh' ? '、' : ', ')
    const said = `${printable(place.file)}:${place.line}  ${printable(id)}${lang === 'zh' ? '：' : ': '}${names}`
    return `  ${wrap(said, width, '    ')}\n`
  })
  const more = rows.length - lines.length
  return (
    t(`to be filled in ${printable(manifest)}:\n`, `请在 ${printable(manifest)} 中填写：\n`) +
    lines.join('') +
    (more > 0 ? t(`  and ${more} more\n`, `  另有 ${more} 项\n`) : '')
  )
}
