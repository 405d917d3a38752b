import { resolve } from 'node:path'
import { columnsOf } from '../report/terminal-text.ts'
import type { TextStyle } from '../report/terminal-text.ts'
import type { LocalText } from '../types.ts'

/** The parts of a process that the command line uses; tests pass their own. */
export interface Session {
  argv: string[]
  env: Record<string, string | undefined>
  cwd(): string
  /** Chunks of text or bytes. */
  stdin?: AsyncIterable<unknown>
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

const STAGES: Record<string, LocalText> = {
  discover: { en: 'listing files', zh: '列出文件' },
  declare: { en: 'reading platform files', zh: '读取平台文件' },
  sift: { en: 'reading source', zh: '读取源码' },
  extract: { en: 'analysing', zh: '分析' },
  link: { en: 'joining', zh: '汇总' },
  compare: { en: 'comparing', zh: '对比' },
}

/**
 * Tells on stderr how a run goes: on a terminal a line that says what is going on, once it takes long; with `--verbose` how
 * long each stage took, once it is over. Nothing else goes into a pipe.
 */
export function progressLine(
  session: Session,
  lang: Lang,
  { quiet = false, verbose = false }: { quiet?: boolean; verbose?: boolean },
): { stage(name: string): void; end(): void } {
  const start = performance.now()
  const started: { name: string; at: number }[] = []
  const isShown = session.stderr.isTTY === true && !quiet
  let shown = false
  return {
    stage(name) {
      started.push({ name, at: performance.now() })
      if (!isShown || (performance.now() - start < 1000 && name !== 'extract')) return
      shown = true
      session.stderr.write(`\r\u001B[2K${STAGES[name]?.[lang] ?? name} ...`)
    },
    end() {
      if (shown) session.stderr.write('\r\u001B[2K')
      if (!verbose) return
      const end = performance.now()
      const rows = started.map(({ name, at }, index) => [STAGES[name]?.[lang] ?? name, (started[index + 1]?.at ?? end) - at] as const)
      const all = [...rows, [lang === 'zh' ? '合计' : 'all', end - start] as const]
      const width = Math.max(...all.map(([name]) => columnsOf(name)))
      const line = ([name, ms]: readonly [string, number]): string =>
        `${name}${' '.repeat(width - columnsOf(name))}  ${ms.toFixed(0).padStart(6)} ms\n`
      session.stderr.write(all.map(line).join(''))
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
