import { merge, report as render, savedReport, unusedPermissions } from '../../index.ts'
import type { Report } from '../../index.ts'
import { chineseReason, readText } from '../../io/files.ts'
import { loadRulebook } from '../../io/world.ts'
import { UserError } from '../errors.ts'
import { exitCodeOf } from '../exit-code.ts'
import type { OutputFlags } from '../options.ts'
import { deliver, outputsOf, styleFor } from '../outputs.ts'
import type { Output } from '../outputs.ts'
import { absolute } from '../session.ts'
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
  const outputs = outputsOf(flags.format ?? ['text'], flags.output)
  await show(session, lang, await load(session, file), outputs, flags)
}

/** `candor merge FILE...`: the reports of several runs as one. */
export async function mergeCommand(session: Session, lang: Lang, files: string[], flags: SavedFlags): Promise<void> {
  const outputs = outputsOf(flags.format ?? ['json'], flags.output)
  const reports: Report[] = []
  for (const file of files) reports.push(await load(session, file))
  await show(session, lang, merge(reports), outputs, flags)
}

async function load(session: Session, file: string): Promise<Report> {
  if (file === '-') return savedReport(await textOf(session.stdin), 'stdin')
  const result = readText(absolute(session, file), MAX_REPORT_BYTES)
  if ('text' in result) return savedReport(result.text, file)
  throw new UserError(
    { en: `cannot read the report ${file}: ${result.message}`, zh: `无法读取报告 ${file}：${chineseReason(result.message)}` },
    { en: 'make one with:  candor check --format json=FILE', zh: '生成报告：  candor check --format json=文件' },
  )
}

/** Not read in one step as a file is, for nobody knows when the other end has written all, and a signal must be heard. */
async function textOf(stream: Session['stdin']): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of stream ?? []) text += typeof chunk === 'string' ? chunk : decoder.decode(chunk as Uint8Array, { stream: true })
  return text + decoder.decode()
}

async function show(session: Session, lang: Lang, report: Report, outputs: Output[], flags: SavedFlags): Promise<void> {
  const { failOn = 'none', maxWarnings, strict = false, all = false, quiet = false, frames = false, gaps = false } = flags
  const url = sourceUrl(session)
  const rulebook = await loadRulebook()
  const failed = await deliver(session, lang, outputs, (output) =>
    render(report, {
      format: output.format,
      ...styleFor(session, lang, flags, output),
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
