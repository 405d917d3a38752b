import { merge, report as render, savedReport, unusedPermissions } from '../../index.ts'
import type { Report } from '../../index.ts'
import { chineseReason, readText } from '../../io/files.ts'
import { loadRulebook } from '../../io/world.ts'
import { UserError } from '../errors.ts'
import { exitCodeOf } from '../exit-code.ts'
import type { OutputFlags } from '../options.ts'
import { deliver, outputsOf } from '../outputs.ts'
import type { Output } from '../outputs.ts'
import { absolute, styleOf } from '../session.ts'
import type { Lang, Session } from '../session.ts'
import { sourceUrl } from '../source-url.ts'

/** Reports of large repositories have tens of megabytes; this is what one string holds. */
const MAX_REPORT_BYTES = 500 * 1024 * 1024

/** Options of `report` and `merge`; nothing fails unless it is asked. */
export interface SavedFlags extends OutputFlags {
  failOn?: 'error' | 'warning' | 'none'
  maxWarnings?: number
  strict?: boolean
  frames?: boolean
  gaps?: boolean
}

/** `candor report FILE`: a saved report in other forms. */
export async function reportCommand(session: Session, lang: Lang, file: string, flags: SavedFlags): Promise<void> {
  await show(session, lang, load(session, file), outputsOf(flags.format ?? ['text'], flags.output), flags)
}

/** `candor merge FILE...`: the reports of several runs as one. */
export async function mergeCommand(session: Session, lang: Lang, files: string[], flags: SavedFlags): Promise<void> {
  const outputs = outputsOf(flags.format ?? ['json'], flags.output)
  await show(session, lang, merge(files.map((file) => load(session, file))), outputs, flags)
}

function load(session: Session, file: string): Report {
  const result = readText(file === '-' ? '/dev/stdin' : absolute(session, file), MAX_REPORT_BYTES)
  if ('text' in result) return savedReport(result.text, file === '-' ? 'stdin' : file)
  throw new UserError(
    { en: `cannot read the report ${file}: ${result.message}`, zh: `无法读取报告 ${file}：${chineseReason(result.message)}` },
    { en: 'make one with:  candor check --format json=FILE', zh: '生成报告：  candor check --format json=文件' },
  )
}

async function show(session: Session, lang: Lang, report: Report, outputs: Output[], flags: SavedFlags): Promise<void> {
  const { failOn = 'none', maxWarnings, strict = false, all = false, quiet = false, frames = false, gaps = false } = flags
  const url = sourceUrl(session)
  const rulebook = await loadRulebook()
  const failed = await deliver(session, lang, outputs, ({ format, file }) =>
    render(report, {
      format,
      ...styleOf(session, lang, flags.color === false || file !== undefined ? false : undefined),
      all,
      quiet,
      frames,
      gaps,
      // JUnit marks what would fail a run, also where this command is not the gate.
      failOn: flags.failOn ?? 'error',
      declared: 'unknown',
      rulebook,
      unusedPermissions: report.findings ? [] : unusedPermissions({ report, rulebook }),
      ...(url && { sourceUrl: url }),
    }),
  )
  session.exitCode = failed ?? exitCodeOf(report, { failOn, strict, ...(maxWarnings !== undefined && { maxWarnings }) })
}
