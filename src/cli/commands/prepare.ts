import { folderProblem } from '../../io/files.ts'
import { readConfiguration } from '../configuration.ts'
import { UserError } from '../errors.ts'
import type { ScanFlags } from '../program.ts'
import { absolute } from '../session.ts'
import type { Session } from '../session.ts'

/** What a scanning command works with: command line over configuration over defaults. */
export interface Settings {
  root: string
  include: string[]
  exclude: string[]
  manifest?: string
  failOn: 'error' | 'warning' | 'none'
  strict: boolean
}

/** @throws UserError when the folder does not exist, or the configuration is wrong */
export function prepare(session: Session, dir: string, flags: ScanFlags): Settings {
  const root = absolute(session, dir)
  const problem = folderProblem(root)
  if (problem)
    throw new UserError(
      { en: `cannot scan ${dir}: ${problem}`, zh: `无法扫描 ${dir}：${problem}` },
      { en: 'give the folder of an app:  candor scan <dir>', zh: '请指定应用目录：  candor scan <目录>' },
    )
  const configuration = readConfiguration(root, flags.config && absolute(session, flags.config))
  const manifest = flags.manifest ?? configuration.manifest
  return {
    root,
    include: flags.include ?? configuration.include ?? [],
    exclude: flags.exclude ?? configuration.exclude ?? [],
    ...(manifest && { manifest }),
    failOn: flags.failOn ?? configuration.failOn ?? 'error',
    strict: flags.strict ?? configuration.strict ?? false,
  }
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
