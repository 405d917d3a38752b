import { apps, loadManifest, manifestOf, report as render, scan, unusedPermissions } from '../../index.ts'
import { EXIT } from '../exit-code.ts'
import type { ScanFlags } from '../options.ts'
import { deliver, outputsOf, styleFor } from '../outputs.ts'
import { progressLine } from '../session.ts'
import type { Lang, Session } from '../session.ts'
import { sourceUrl } from '../source-url.ts'
import { prepare, refuseEmpty } from './prepare.ts'

/** `candor scan`: the inventory. */
export async function scanCommand(session: Session, asked: Lang, dir: string, flags: ScanFlags): Promise<void> {
  const settings = prepare(session, asked, dir, flags)
  const { lang } = settings
  // The configured formats are those of the gate: an inventory must not take the place of its files.
  const outputs = outputsOf(flags.format ?? ['text'], flags.output)
  const progress = progressLine(session, lang, flags)
  const done = await scan({ ...settings, progress: progress.stage }).finally(progress.end)
  const { report, rulebook, text } = done
  refuseEmpty(report.stats.files + report.gaps.length, dir)
  const [only, ...others] = settings.apps.length > 0 ? await apps(settings) : []
  const file = only && others.length === 0 ? manifestOf(only, settings.manifest) : settings.manifest
  const { manifest } = loadManifest(settings.root, file, rulebook)
  const url = sourceUrl(session)
  const failed = await deliver(session, lang, outputs, (output) =>
    render(report, {
      format: output.format,
      ...styleFor(session, lang, flags, output),
      rulebook,
      unusedPermissions: unusedPermissions(done),
      ...(manifest && !done.apps && { declared: { file, categories: manifest.data.map(({ value }) => value.category) } }),
      ...(done.apps && { apps: done.apps }),
      brief: flags.brief ?? false,
      frames: flags.frames ?? false,
      all: flags.all ?? false,
      gaps: flags.gaps ?? false,
      text,
      ...(url && { sourceUrl: url }),
    }),
  )
  session.exitCode = failed ?? EXIT.clean
}
