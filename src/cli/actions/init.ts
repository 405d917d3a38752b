import { basename, resolve } from 'node:path'
import { draftManifest } from '../../disclose/draft-manifest.ts'
import { apps, chineseReason, manifestOf, scan, systemReason } from '../../index.ts'
import type { App } from '../../index.ts'
import { readText } from '../../io/files.ts'
import { fileExists, writeWhole } from '../../io/write.ts'
import { UserError } from '../errors.ts'
import type { ScanFlags } from '../options.ts'
import { progressLine } from '../session.ts'
import type { Lang, Session } from '../session.ts'
import { prepare, refuseEmpty } from './prepare.ts'
import type { Settings } from './prepare.ts'

/** `candor init`: a first privacy.yaml from the evidence. Never overwrites one unasked. */
export async function initCommand(session: Session, asked: Lang, dir: string, flags: ScanFlags): Promise<void> {
  const settings = prepare(session, asked, dir, flags)
  const named = settings.apps.length > 0 ? await apps(settings) : [undefined]
  for (const app of named) await draft(session, settings, dir, flags, app)
}

async function draft(session: Session, settings: Settings, dir: string, flags: ScanFlags, app: App | undefined): Promise<void> {
  const { lang, root } = settings
  const file = app ? manifestOf(app, settings.manifest) : settings.manifest
  const path = resolve(root, file)
  if (fileExists(path) && !flags.force)
    throw new UserError(
      { en: `${file} is there already`, zh: `${file} 已存在` },
      { en: 'candor check  holds the code against it; --force overwrites it', zh: 'candor check  可与代码核对；--force 覆盖' },
    )
  const progress = progressLine(session, lang, flags)
  const picked = app ? { apps: [app.folder] } : {}
  const { report, rulebook } = await scan({ ...settings, ...picked, progress: progress.stage }).finally(progress.end)
  refuseEmpty(report.stats.files + report.gaps.length, dir)
  const drafted = draftManifest(report, rulebook, appName(app ? resolve(root, app.folder) : root))
  try {
    writeWhole(path, drafted)
  } catch (error) {
    const reason = systemReason(error)
    throw new UserError({ en: `cannot write ${file}: ${reason}`, zh: `无法写入 ${file}：${chineseReason(reason)}` })
  }
  const count = (pattern: RegExp): number => drafted.match(pattern)?.length ?? 0
  const [categories, sdks] = [count(/^ {2}- category:/gm), count(/^ {2}- id:/gm)]
  const permissions = count(/^ {2}- name:/gm)
  session.stdout.write(
    lang === 'zh'
      ? `已写入 ${file}：${categories} 个类别、${permissions} 项权限、${sdks} 个 SDK\n请逐项填写目的和场景，然后运行：candor check\n`
      : `wrote ${file}: ${categories} categories, ${permissions} permissions, ${sdks} SDKs\nsay for each what it is for, then run: candor check\n`,
  )
}

function appName(root: string): string {
  const result = readText(`${root}/package.json`)
  const name = 'text' in result ? /"name"\s*:\s*"([^"]+)"/.exec(result.text)?.[1] : undefined
  return name ?? basename(root)
}
