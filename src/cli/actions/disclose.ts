import { join } from 'node:path'
import { differenceOf } from '../../disclose/difference.ts'
import type { Difference } from '../../disclose/difference.ts'
import { chineseReason, disclose, InvalidDisclosure, systemReason } from '../../index.ts'
import type { DiscloseRun, ListFile } from '../../index.ts'
import { readBytes } from '../../io/files.ts'
import { writeAllWhole } from '../../io/write.ts'
import { differencesText, toFillText } from '../../report/disclose-text.ts'
import { problemsText } from '../../report/problems-text.ts'
import { printable, printableLines } from '../../report/terminal-text.ts'
import { UserError } from '../errors.ts'
import { EXIT } from '../exit-code.ts'
import type { ScanFlags } from '../options.ts'
import { progressLine, styleOf } from '../session.ts'
import type { Lang, Session } from '../session.ts'
import { dayOf } from './day.ts'
import { orderOf } from './disclose-order.ts'
import type { Target } from './disclose-order.ts'
import { prepare, refuseEmpty } from './prepare.ts'

export interface DiscloseFlags extends Omit<ScanFlags, 'format'> {
  list?: string
  format?: string
  languages?: string
  preset?: string
  template?: string
  out?: string
  check?: boolean
}

/** `candor disclose`: the lists to publish, printed, written, or held against the committed ones. */
export async function discloseCommand(session: Session, spoken: Lang, dir: string, flags: DiscloseFlags): Promise<void> {
  const asOf = flags.asOf === undefined ? undefined : dayOf(flags.asOf)
  const { format: _, ...scanFlags } = flags
  const settings = prepare(session, spoken, dir, scanFlags)
  const { lang } = settings
  const { target, ...asked } = orderOf(session, lang, settings, flags)
  const progress = progressLine(session, lang, flags)
  const wanted = {
    ...settings,
    ...asked,
    ...(asOf && { asOf }),
    isSet: target.kind === 'folder',
    committed: flags.force && !flags.check ? () => undefined : (name: string) => committedBytes(target, name),
    progress: progress.stage,
  }
  let done: DiscloseRun
  try {
    done = await disclose(wanted).finally(progress.end)
  } catch (error) {
    if (!(error instanceof InvalidDisclosure)) throw error
    refuse(session, lang, error, target)
    return
  }
  refuseEmpty(done.report.stats.files + done.report.gaps.length, dir)
  const isStale = flags.check ? await compare(session, lang, done, target) : deliver(session, lang, done, target)
  const missing = done.files.reduce((sum, { toFill }) => sum + toFill, 0)
  const notes = target.kind === 'print' ? session.stderr : session.stdout
  if (missing > 0) notes.write(toFillText(done.toFill, styleOf(session, lang, false), done.manifestFile))
  if (done.manifestMissing) session.stderr.write(printableLines(undeclaredText(done.manifestFile, lang)))
  if (isStale || (settings.strict && missing > 0)) session.exitCode = EXIT.findings
  else if (settings.strict && done.report.gaps.length > 0) session.exitCode = EXIT.notSeen
}

function refuse(session: Session, lang: Lang, { problems }: InvalidDisclosure, target: Target): void {
  const [first] = problems
  if (first?.file === '') throw new UserError(first.message, first.help)
  const placed = problems.map((problem) =>
    problem.code === 'list-marks' ? { ...problem, file: pathOf(target, problem.file).shown } : problem,
  )
  session.stderr.write(problemsText(placed, lang))
  session.stderr.write(lang === 'zh' ? 'candor: 未写入任何清单\n' : 'candor: no list was written\n')
  session.exitCode = EXIT.usage
}

/** Prints or writes the files; true never: what was just made is not stale. */
function deliver(session: Session, lang: Lang, { files }: DiscloseRun, target: Target): false {
  if (target.kind === 'print') {
    session.stdout.write(printed(files))
    return false
  }
  const changed = files.filter(({ name, content }) => {
    const before = committedBytes(target, name)
    return !before || !Buffer.from(content).equals(before)
  })
  try {
    writeAllWhole(changed.map(({ name, content }) => ({ path: pathOf(target, name).path, content })))
  } catch (error) {
    throw cannot('write', '写入', target.shown, error)
  }
  const [all, same] = [files.length, files.length - changed.length]
  session.stdout.write(
    printableLines(
      lang === 'zh'
        ? `已写入 ${target.shown}：${all} 个文件${same > 0 ? `，其中 ${same} 个没有变化` : ''}\n`
        : `wrote ${target.shown}: ${all} ${all === 1 ? 'file' : 'files'}${same > 0 ? `, ${same} of them unchanged` : ''}\n`,
    ),
  )
  return false
}

/** Several Markdown lists follow each other; several JSON lists are one array. */
function printed(files: ListFile[]): string {
  const texts = files.map(({ content }) => content as string)
  return texts.length > 1 && files[0]!.format === 'json' ? `[\n${texts.map((text) => text.trimEnd()).join(',\n')}\n]\n` : texts.join('\n')
}

async function compare(session: Session, lang: Lang, { files }: DiscloseRun, target: Target): Promise<boolean> {
  const found: Difference[] = []
  for (const file of files) {
    const difference = await differenceOf(file, committedBytes(target, file.name))
    if (difference) found.push({ ...difference, name: pathOf(target, file.name).shown })
  }
  session.stdout.write(differencesText(found, files.length, lang))
  return found.length > 0
}

function pathOf(target: Target, name: string): { path: string; shown: string } {
  if (target.kind === 'print') return { path: '', shown: name }
  return target.kind === 'file' ? target : { path: join(target.path, name), shown: join(target.shown, name) }
}

function committedBytes(target: Target, name: string): Uint8Array | undefined {
  if (target.kind === 'print') return undefined
  const { path, shown } = pathOf(target, name)
  try {
    return readBytes(path)
  } catch (error) {
    throw cannot('read', '读取', shown, error)
  }
}

function cannot(en: string, zh: string, path: string, error: unknown): UserError {
  const reason = systemReason(error)
  return new UserError(
    { en: `cannot ${en} ${path}: ${reason}`, zh: `无法${zh} ${path}：${chineseReason(reason)}` },
    { en: 'nothing was changed; give another path with --out', zh: '未做任何修改；请用 --out 指定其他路径' },
  )
}

function undeclaredText(file: string, lang: Lang): string {
  return lang === 'zh'
    ? `没有 ${printable(file)}，清单仅依据代码和 SDK 目录。起草一份：candor init\n`
    : `there is no ${printable(file)}, so the lists rest on the code and the SDK directory alone; draft one with: candor init\n`
}
