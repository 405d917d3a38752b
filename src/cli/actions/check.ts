import { relative } from 'node:path'
import { BASELINE_FILE, check, report as render, writeBaseline } from '../../index.ts'
import type { CheckRun } from '../../index.ts'
import { UserError } from '../errors.ts'
import { exitCodeOf } from '../exit-code.ts'
import type { ScanFlags } from '../options.ts'
import { deliver, outputsOf, styleFor } from '../outputs.ts'
import { absolute, progressLine } from '../session.ts'
import type { Lang, Session } from '../session.ts'
import { sourceUrl } from '../source-url.ts'
import { dayOf } from './day.ts'
import { committedLists } from './disclose-order.ts'
import { prepare, refuseEmpty } from './prepare.ts'

/** `candor check`: the gate. */
export async function checkCommand(session: Session, asked: Lang, dir: string, flags: ScanFlags): Promise<void> {
  const asOf = flags.asOf === undefined ? undefined : dayOf(flags.asOf)
  const settings = prepare(session, asked, dir, flags)
  const { lang } = settings
  const outputs = outputsOf(settings.formats, flags.output)
  const progress = progressLine(session, lang, flags)
  const { writeBaseline: to } = flags
  const { since, ...others } = settings
  if (to !== undefined && flags.since !== undefined)
    throw new UserError(
      {
        en: '--write-baseline holds all findings; it does not go with --since',
        zh: '--write-baseline 写入全部发现，不能与 --since 同时使用',
      },
      { en: 'leave one of them out', zh: '请去掉其中一个' },
    )
  const compared = to === undefined && since !== undefined ? { since } : {}
  const baseline = to === undefined ? settings.baseline : false
  const published = committedLists(settings)
  const done = await check({
    ...others,
    ...compared,
    baseline,
    ...(asOf && { asOf }),
    ...(published && { published }),
    progress: progress.stage,
  }).finally(progress.end)
  const { report } = done
  refuseEmpty(report.stats.files + report.gaps.length, dir)
  refuseWithoutManifest(done)
  if (to !== undefined) {
    const file = to === true ? settings.baseline || BASELINE_FILE : relative(settings.root, absolute(session, to))
    const count = writeBaseline(settings.root, file, report)
    session.stdout.write(
      lang === 'zh' ? `已写入 ${file}：${count} 项发现\n` : `wrote ${file}: ${count} ${count === 1 ? 'finding' : 'findings'}\n`,
    )
    return
  }
  const url = sourceUrl(session)
  const failed = await deliver(session, lang, outputs, (output) =>
    render(report, {
      format: output.format,
      ...styleFor(session, lang, flags, output),
      rulebook: done.rulebook,
      failOn: settings.failOn,
      all: flags.all ?? false,
      quiet: flags.quiet ?? false,
      text: done.text,
      ...(url && { sourceUrl: url }),
    }),
  )
  session.exitCode = failed ?? exitCodeOf(report, settings)
}

/** A gate without a manifest would hold the code against nothing. */
function refuseWithoutManifest({ manifestMissing, manifestFile, app }: CheckRun): void {
  if (!manifestMissing) return
  const named = app ? ` --app ${app}` : ''
  throw new UserError(
    { en: `there is no ${manifestFile} to hold the code against`, zh: `没有可供核对的 ${manifestFile}` },
    { en: `draft one with:  candor init${named}`, zh: `起草一份：  candor init${named}` },
  )
}
