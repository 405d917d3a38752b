import { resolve } from 'node:path'
import type { TextStyle } from '../report/terminal-text.ts'
import type { LocalText } from '../types.ts'

/** The parts of a process that the command line uses; tests pass their own. */
export interface Session {
  argv: string[]
  env: Record<string, string | undefined>
  cwd(): string
  stdout: Stream
  stderr: Stream
  exitCode?: number | string | null | undefined
  /** The language that the configuration decides, once it is read. */
  lang?: Lang
  /** Signals; a session that is no process has none. */
  on?(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
  exit?(code: number): unknown
}

export interface Stream {
  write(text: string): unknown
  on?(event: 'error', listener: (error: { code?: string }) => void): unknown
  isTTY?: boolean
  columns?: number
}

export type Lang = 'zh' | 'en'

/** The language of messages: what was asked for, else the locale's. */
export function languageOf(session: Session, asked: string | undefined): Lang {
  if (asked === 'zh' || asked === 'en') return asked
  const locale = session.env.LC_ALL || session.env.LC_MESSAGES || session.env.LANG || ''
  return /^zh/i.test(locale) ? 'zh' : 'en'
}

export function styleOf(session: Session, lang: Lang, color: boolean | undefined): TextStyle {
  const { env, stdout } = session
  const wanted = color ?? (env.NO_COLOR ? false : env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0' ? true : stdout.isTTY === true)
  const width = stdout.columns ?? (Number(env.COLUMNS) || 100)
  return { width: Math.max(40, Math.min(width, 160)), color: wanted, lang }
}

/** A line on a terminal's stderr that says what is going on, once it takes long; nothing in a pipe. */
export function progressLine(session: Session, lang: Lang): { stage(name: string): void; end(): void } {
  if (!session.stderr.isTTY) return { stage: () => {}, end: () => {} }
  const start = performance.now()
  const names: Record<string, LocalText> = {
    discover: { en: 'listing files', zh: '列出文件' },
    declare: { en: 'reading platform files', zh: '读取平台文件' },
    sift: { en: 'reading source', zh: '读取源码' },
    extract: { en: 'analysing', zh: '分析' },
    link: { en: 'joining', zh: '汇总' },
  }
  let shown = false
  return {
    stage(name) {
      if (performance.now() - start < 1000 && name !== 'extract') return
      shown = true
      session.stderr.write(`\r\u001B[2K${names[name]?.[lang] ?? name} ...`)
    },
    end() {
      if (shown) session.stderr.write('\r\u001B[2K')
    },
  }
}

/** An absolute path of what the user typed. */
export function absolute(session: Session, path: string): string {
  return resolve(session.cwd(), path)
}

/** The language must be known before the options are parsed, for the parser's own messages. */
export function askedLanguage(argv: string[]): string | undefined {
  const at = argv.indexOf('--lang')
  return at >= 0 ? argv[at + 1] : argv.find((each) => each.startsWith('--lang='))?.slice('--lang='.length)
}
