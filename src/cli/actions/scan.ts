import { loadManifest, scan, unusedPermissions } from '../../index.ts'
import type { ScanFlags } from '../options.ts'
import { progressLine, styleOf } from '../session.ts'
import type { Lang, Session } from '../session.ts'
import { prepare, refuseEmpty } from './prepare.ts'

/** `candor scan`: the inventory. */
export async function scanCommand(session: Session, asked: Lang, dir: string, flags: ScanFlags): Promise<void> {
  const settings = prepare(session, asked, dir, flags)
  const { lang } = settings
  const progress = progressLine(session, lang)
  const done = await scan({ ...settings, progress: progress.stage }).finally(progress.end)
  const { report, rulebook, text } = done
  refuseEmpty(report.stats.files + report.gaps.length, dir)
  if (flags.format === 'json') {
    session.stdout.write((await import('../../report/json.ts')).json(report))
    return
  }
  const file = settings.manifest
  const { manifest } = loadManifest(settings.root, file, rulebook)
  const { scanText } = await import('../../report/scan-text.ts')
  const categories = new Map(rulebook.categories.map((category) => [category.id, category.name]))
  const sdks = new Map(rulebook.sdks.map((sdk) => [sdk.id, sdk.name]))
  session.stdout.write(
    scanText(report, {
      ...styleOf(session, lang, flags.color === false ? false : undefined),
      categoryName: (id) => categories.get(id),
      sdkName: (id) => sdks.get(id),
      unusedPermissions: unusedPermissions(done),
      ...(manifest && { declared: { file, categories: manifest.data.map(({ value }) => value.category) } }),
      frames: flags.frames ?? false,
      all: flags.all ?? false,
      gaps: flags.gaps ?? false,
      text,
    }),
  )
}
