import type { DefineCommand } from '../options.ts'
import type { LocalText } from '../../types.ts'

export interface CommandEntry {
  name: string
  summary: LocalText
  /** Loads the command's arguments and options; only the command that was typed is loaded. */
  load(): Promise<{ define: DefineCommand }>
}

/** Every command, in the order of `candor --help`. */
export const COMMANDS: CommandEntry[] = [
  {
    name: 'scan',
    summary: {
      en: 'take the inventory: what is collected and asked for, with which SDKs',
      zh: '盘点：收集了什么、申请了什么权限、使用了哪些 SDK',
    },
    load: () => import('./scan.ts'),
  },
  {
    name: 'check',
    summary: { en: 'hold the inventory against privacy.yaml and the platform files', zh: '与 privacy.yaml 及平台文件核对' },
    load: () => import('./check.ts'),
  },
  {
    name: 'diff',
    summary: {
      en: 'say what is newly collected, asked for and used since a git ref, and what no longer is',
      zh: '列出自某个 git 引用以来新增和移除的收集、权限与 SDK',
    },
    load: () => import('./diff.ts'),
  },
  {
    name: 'init',
    summary: { en: 'draft a privacy.yaml from what is found', zh: '根据发现的内容起草 privacy.yaml' },
    load: () => import('./init.ts'),
  },
  {
    name: 'disclose',
    summary: {
      en: 'write the lists to publish: SDKs, permissions, collected and shared data',
      zh: '生成对外公示的清单：SDK、权限、收集与共享',
    },
    load: () => import('./disclose.ts'),
  },
  {
    name: 'explain',
    summary: { en: 'explain a check, a category, a permission, an SDK or an API', zh: '解释检查项、类别、权限、SDK 或 API' },
    load: () => import('./explain.ts'),
  },
  {
    name: 'sdk',
    summary: { en: 'the directory of SDKs: who provides one, and what it collects', zh: 'SDK 目录：提供方与收集的信息' },
    load: () => import('./sdk.ts'),
  },
  {
    name: 'report',
    summary: { en: 'show a saved report in another form', zh: '以其他格式呈现已保存的报告' },
    load: () => import('./report.ts'),
  },
  {
    name: 'merge',
    summary: { en: 'join the reports of several runs', zh: '合并多次运行的报告' },
    load: () => import('./merge.ts'),
  },
  {
    name: 'config',
    summary: { en: 'print the settings in force, and where each comes from', zh: '显示生效的设置及其来源' },
    load: () => import('./config.ts'),
  },
  {
    name: 'completion',
    summary: { en: 'print a completion script for a shell', zh: '输出 shell 自动补全脚本' },
    load: () => import('./completion.ts'),
  },
  { name: 'rules', summary: { en: 'the rule packs', zh: '规则包' }, load: () => import('./rules.ts') },
]
