import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import { FORMATS } from '../report/reporters.ts'
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
  quiet?: boolean
  verbose?: boolean
  debug?: boolean
}

/** Options of every command that gives a report. */
export interface OutputFlags extends CommonFlags {
  /** As typed: `NAME` or `NAME=FILE`. */
  format?: string[]
  output?: string
  all?: boolean
}

/** Options that every command which scans takes. */
export interface ScanFlags extends OutputFlags {
  config?: string
  manifest?: string
  app?: string[]
  include?: string[]
  rules?: string[]
  exclude?: string[]
  reportRoot?: string
  brief?: boolean
  frames?: boolean
  gaps?: boolean
  failOn?: 'error' | 'warning' | 'none'
  maxWarnings?: number
  strict?: boolean
  asOf?: string
  baseline?: string | false
  writeBaseline?: string | true
  since?: string
  force?: boolean
  cache?: boolean
  cacheLocation?: string
  threads?: number
}

/** Options of `candor config`, whose format is its own and not what a report is written in. */
export type ConfigFlags = Omit<ScanFlags, 'format'> & { format: 'text' | 'json' }

/** Options of `candor diff`, whose formats are its own. */
export type DiffFlags = Omit<ScanFlags, 'format'> & { format: 'text' | 'json' | 'markdown' }

/** `--lang`, `--no-color` and `--debug`, which every command takes. */
export function withCommonOptions(command: Command, { t }: CommandContext): Command {
  return command
    .option('--no-color', t('no colour', '不使用颜色'))
    .addOption(new Option('--lang <zh|en>', t('language of messages', '消息语言')).choices(['zh', 'en']))
    .option('-q, --quiet', t('no progress and no explanations', '不显示进度和说明'))
    .option('--verbose', t('say on stderr how long each stage took', '在 stderr 上显示各阶段用时'))
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
    .option('-c, --config <file>', t('configuration file', '配置文件'))
    .option('-m, --manifest <file>', t('the manifest, relative to the folder', '清单文件，相对于应用目录'))
    .addOption(
      new Option(
        '--app <name>',
        t('of several apps below the folder, this one; may be repeated', '目录中有多个应用时指定其一，可重复使用'),
      ).argParser((name: string, before: string[] | undefined) => [...(before ?? []), name]),
    )
    .addOption(rulesOption(context))
    .option('--include <glob...>', t('look only at these files', '只检查这些文件'))
    .option('--exclude <glob...>', t('leave these files out', '排除这些文件'))
    .option(
      '--report-root <path>',
      t('the folder’s path in the repository, for the report (default: found by .git)', '报告中该目录在仓库内的路径（默认按 .git 查找）'),
    )
    .option('--no-cache', t('neither use nor keep results of other runs', '不使用也不保存其他运行的结果'))
    .option('--cache-location <dir>', t('where results are kept', '结果缓存目录'))
    .addOption(
      new Option('--threads <n>', t('threads that read the source (default: as many as gain)', '读取源码的线程数（默认自动）')).argParser(
        (given: string) => {
          const threads = Number(given)
          if (!Number.isInteger(threads) || threads < 1)
            throw new InvalidArgumentError(t('Give a whole number from 1.', '应为不小于 1 的整数。'))
          return threads
        },
      ),
    )
  return withCommonOptions(command, context)
}

/** `--format` any number of times, and `--output`. The default is left to the action, for a configuration may have one. */
export function withOutputOptions(command: Command, context: CommandContext, usual: string): Command {
  const { t } = context
  const listed = FORMATS.join(', ')
  const text = t(
    `${listed}; with =FILE into a file, and then any number of times (default ${usual})`,
    `${listed}；加 =文件 则写入文件，可重复使用（默认 ${usual}）`,
  )
  command
    .addOption(
      new Option('-f, --format <name[=file]>', text).argParser((each: string, before: string[] | undefined) => [...(before ?? []), each]),
    )
    .option('-o, --output <file>', t('write the format that names no file into this one', '将未指定文件的格式写入此文件'))
    .option('--all', t('fold nothing', '不折叠'))
  return command
}

/** What makes a report fail. */
export function withGateOptions(command: Command, { t }: CommandContext, usual: string): Command {
  const failOn = t(`exit 1 from this severity on (default ${usual})`, `达到该级别时以 1 退出（默认 ${usual}）`)
  return command
    .addOption(new Option('--fail-on <severity>', failOn).choices(['error', 'warning', 'none']))
    .addOption(
      new Option('--max-warnings <count>', t('exit 1 when there are more warnings than this', '警告超过该数量时以 1 退出')).argParser(
        (text) => {
          if (/^\d+$/.test(text)) return Number(text)
          throw new InvalidArgumentError(t('It must be a whole number.', '须为非负整数。'))
        },
      ),
    )
    .option('--strict', t('exit 3 when something could not be seen', '存在未能检查的内容时以 3 退出'))
}

/** Examples below a command's help. */
export function withExamples(command: Command, { t }: CommandContext, lines: string[]): Command {
  return command.addHelpText('after', `\n${t('Examples', '示例')}:\n${lines.map((line) => `  $ ${line}`).join('\n')}`)
}
