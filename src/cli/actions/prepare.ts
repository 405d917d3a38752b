import { join, resolve } from 'node:path'
import { appCacheFolder, userCacheFolder } from '../../io/cache-folder.ts'
import { chineseReason, folderProblem } from '../../io/files.ts'
import { placeInRepository } from '../../io/repository.ts'
import { readConfiguration } from '../configuration.ts'
import type { Configuration } from '../configuration.ts'
import { UserError } from '../errors.ts'
import type { SeverityByCheck } from '../../index.ts'
import type { ScanFlags } from '../options.ts'
import { absolute } from '../session.ts'
import type { Lang, Session } from '../session.ts'
import { settle } from '../settings.ts'
import type { InForce } from '../settings.ts'

/** What a scanning command works with: command line over configuration over defaults. */
export interface Settings {
  root: string
  /** The folder as the report names it: its path from the repository's root. */
  reportRoot: string
  include: string[]
  /** Folders of the team's own rules, absolute. */
  rules: string[]
  exclude: string[]
  manifest: string
  /** Names of the apps to look at, in a folder that holds several; all when empty. */
  apps: string[]
  /** Each as NAME or NAME=FILE. */
  formats: string[]
  failOn: 'error' | 'warning' | 'none'
  maxWarnings?: number
  strict: boolean
  severity: SeverityByCheck
  /** Relative to the root, or absolute; false for none. */
  baseline: string | false
  since?: string
  lang: Lang
  /** Every key with where its value comes from. */
  inForce: InForce[]
  /** The folder in which results are kept. */
  cache?: string
  /** The folder in which the compiler's machine code is kept. */
  machineCode?: string
  threads?: number
  /** What the configuration says of the published lists. */
  disclose?: Configuration['disclose']
}

/** @throws UserError when the folder does not exist; WrongFile when the configuration is wrong */
export function prepare(session: Session, lang: Lang, dir: string, flags: ScanFlags): Settings {
  const root = absolute(session, dir)
  const problem = folderProblem(root)
  if (problem)
    throw new UserError(
      { en: `cannot scan ${dir}: ${problem}`, zh: `无法扫描 ${dir}：${chineseReason(problem)}` },
      { en: 'give the folder of an app:  candor scan <dir>', zh: '请指定应用目录：  candor scan <目录>' },
    )
  const named = flags.config === undefined ? undefined : { path: absolute(session, flags.config), shown: flags.config }
  const inForce = settle(session, root, lang, flags, readConfiguration(root, named))
  const value = <T>(key: InForce['key']): T => inForce.find((each) => each.key === key)!.value as T
  session.lang = value('lang')
  const since = value<string | undefined>('since')
  const maxWarnings = value<number | undefined>('maxWarnings')
  const userCache = userCacheFolder(session.env)
  const cache = cacheFolder(session, root, flags, value('cacheLocation'), userCache)
  const threads = value<number | undefined>('threads')
  const disclose = value<Configuration['disclose']>('disclose')
  return {
    root,
    reportRoot: flags.reportRoot ?? placeInRepository(root),
    rules: ruleFolders(session, flags.rules ?? value<string[]>('rules').map((folder) => resolve(root, folder))),
    include: value('include'),
    exclude: value('exclude'),
    manifest: value('manifest'),
    apps: value('apps'),
    formats: value('formats'),
    failOn: value('failOn'),
    ...(maxWarnings !== undefined && { maxWarnings }),
    strict: value('strict'),
    severity: value('severity'),
    baseline: value('baseline'),
    ...(since !== undefined && { since }),
    lang: value('lang'),
    inForce,
    ...(cache !== undefined && { cache }),
    ...(userCache !== undefined && { machineCode: join(userCache, 'compiler') }),
    ...(threads !== undefined && { threads }),
    ...(disclose && { disclose }),
  }
}

/** Where results are kept: what is typed is relative to where the user is, what is configured to the app. */
function cacheFolder(
  session: Session,
  root: string,
  flags: ScanFlags,
  configured: string | undefined,
  userCache: string | undefined,
): string | undefined {
  if (flags.cache === false) return undefined
  if (flags.cacheLocation !== undefined) return absolute(session, flags.cacheLocation)
  return configured === undefined ? appCacheFolder(root, userCache) : resolve(root, configured)
}

/**
 * The folders of a team's own rules.
 * @throws UserError when one of them is no folder
 */
export function ruleFolders(session: Session, named: string[] = []): string[] {
  return named.map((name) => {
    const folder = absolute(session, name)
    const problem = folderProblem(folder)
    if (problem)
      throw new UserError(
        { en: `cannot read the rules in ${name}: ${problem}`, zh: `无法读取规则目录 ${name}：${chineseReason(problem)}` },
        { en: 'give the folder that has your packs', zh: '请指定规则包所在的目录' },
      )
    return folder
  })
}

/** Nothing to audit is never success. */
export function refuseEmpty(files: number, dir: string): void {
  if (files === 0)
    throw new UserError(
      { en: `no source files in ${dir}: nothing was audited`, zh: `${dir} 中没有源文件：未进行任何检查` },
      {
        en: 'candor reads .ts .tsx .js .jsx .vue .ets and templates; tests, build output and node_modules are left out',
        zh: 'candor 读取 .ts .tsx .js .jsx .vue .ets 及模板文件；测试、构建产物和 node_modules 不在范围内',
      },
    )
}
