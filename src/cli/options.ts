import { Option } from 'commander'
import type { Command } from 'commander'
import type { Lang, Session } from './session.ts'

/** A command's own file: adds arguments, options, examples and the action, which loads the work only when it runs. */
export type DefineCommand = (command: Command, context: CommandContext) => void

/** What a command's definition may use. */
export interface CommandContext {
  session: Session
  lang: Lang
  /** The text in the language of messages. */
  t(en: string, zh: string): string
}

/** What the options below leave in a command's flags. */
export interface CommonFlags {
  color?: boolean
  lang?: Lang
  debug?: boolean
}

/** Options that every command which scans takes. */
export interface ScanFlags extends CommonFlags {
  format: 'text' | 'json'
  config?: string
  manifest?: string
  include?: string[]
  rules?: string[]
  exclude?: string[]
  all?: boolean
  frames?: boolean
  gaps?: boolean
  quiet?: boolean
  failOn?: 'error' | 'warning' | 'none'
  strict?: boolean
  asOf?: string
  baseline?: string | false
  writeBaseline?: string | true
  since?: string
  force?: boolean
}

/** `--lang`, `--no-color` and `--debug`, which every command takes. */
export function withCommonOptions(command: Command, { t }: CommandContext): Command {
  return command
    .option('--no-color', t('no colour', '不使用颜色'))
    .addOption(new Option('--lang <zh|en>', t('language of messages', '消息语言')).choices(['zh', 'en']))
    .option('--debug', t('show the stack of an internal error', '显示内部错误的堆栈'))
}

/** `--format`, of the formats that the command knows; the first is the default. */
export function formatOption({ t }: CommandContext, formats: string[] = ['text', 'json']): Option {
  return new Option('-f, --format <format>', t('output format', '输出格式')).choices(formats).default(formats[0])
}

/** `--rules DIR`, which may be repeated. */
export function rulesOption({ t }: CommandContext): Option {
  return new Option('--rules <dir>', t('add a folder of your own rules; may be repeated', '加入自有规则目录，可重复使用')).argParser(
    (dir: string, before: string[] | undefined) => [...(before ?? []), dir],
  )
}

/** The folder, and what says which files of it are looked at and how. */
export function withScanOptions(command: Command, context: CommandContext): Command {
  const { t } = context
  command
    .argument('[dir]', t('the app’s folder', '应用所在目录'), '.')
    .addOption(formatOption(context))
    .option('-c, --config <file>', t('configuration file', '配置文件'))
    .option('-m, --manifest <file>', t('the manifest, relative to the folder', '清单文件，相对于应用目录'))
    .addOption(rulesOption(context))
    .option('--include <glob...>', t('look only at these files', '只检查这些文件'))
    .option('--exclude <glob...>', t('leave these files out', '排除这些文件'))
    .option('--all', t('fold nothing', '不折叠'))
  return withCommonOptions(command, context)
}

/** Examples below a command's help. */
export function withExamples(command: Command, { t }: CommandContext, lines: string[]): Command {
  return command.addHelpText('after', `\n${t('Examples', '示例')}:\n${lines.map((line) => `  $ ${line}`).join('\n')}`)
}
