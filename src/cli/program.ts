import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { printableLines } from '../report/terminal-text.ts'
import type { Lang, Session } from './session.ts'

/** Options that every command which scans takes. */
export interface ScanFlags {
  format: 'text' | 'json'
  config?: string
  manifest?: string
  include?: string[]
  rules?: string[]
  exclude?: string[]
  color?: boolean
  all?: boolean
  frames?: boolean
  gaps?: boolean
  quiet?: boolean
  failOn?: 'error' | 'warning' | 'none'
  strict?: boolean
  asOf?: string
  force?: boolean
}

/** The command line: names, options and texts only. What a command does is loaded when it runs. */
export function makeProgram(session: Session, lang: Lang): Command {
  const t = (en: string, zh: string): string => (lang === 'zh' ? zh : en)
  const program = new Command('candor')
  program
    .description(
      t('says, with proof, what a TypeScript app collects about the people who use it', '以证据说明 TypeScript 应用收集了用户的哪些信息'),
    )
    .version(version(), '-V, --version', t('print the version', '显示版本'))
    .helpOption('-h, --help', t('show help', '显示帮助'))
    .addOption(new Option('--lang <zh|en>', t('language of messages', '消息语言')).choices(['zh', 'en']))
    .option('--debug', t('show the stack of an internal error', '显示内部错误的堆栈'))
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .showHelpAfterError(t('(candor --help lists commands and options)', '（candor --help 列出命令与选项）'))
    .configureOutput({
      writeOut: (text) => void session.stdout.write(text),
      writeErr: (text) => void session.stderr.write(printableLines(text)),
    })
    .exitOverride()

  const ownRules = (): Option =>
    new Option('--rules <dir>', t('add a folder of your own rules; may be repeated', '加入自有规则目录，可重复使用')).argParser(
      (dir: string, before: string[] | undefined) => [...(before ?? []), dir],
    )
  const scanning = (command: Command): Command =>
    command
      .argument('[dir]', t('the app’s folder', '应用所在目录'), '.')
      .addOption(new Option('-f, --format <format>', t('output format', '输出格式')).choices(['text', 'json']).default('text'))
      .option('-c, --config <file>', t('configuration file', '配置文件'))
      .option('-m, --manifest <file>', t('the manifest, relative to the folder', '清单文件，相对于应用目录'))
      .addOption(ownRules())
      .option('--include <glob...>', t('look only at these files', '只检查这些文件'))
      .option('--exclude <glob...>', t('leave these files out', '排除这些文件'))
      .option('--all', t('fold nothing', '不折叠'))
      .option('--no-color', t('no colour', '不使用颜色'))
      .addOption(new Option('--lang <zh|en>', t('language of messages', '消息语言')).choices(['zh', 'en']))
      .option('--debug', t('show the stack of an internal error', '显示内部错误的堆栈'))

  scanning(program.command('scan'))
    .description(
      t('take the inventory: what is collected and asked for, with which SDKs', '盘点：收集了什么、申请了什么权限、使用了哪些 SDK'),
    )
    .option('--frames', t('show every place with its code', '显示每一处代码'))
    .option('--gaps', t('list what could not be seen', '列出未能检查的内容'))
    .addHelpText(
      'after',
      examples(t('Examples', '示例'), ['candor scan', 'candor scan apps/shop --frames', 'candor scan --format json > inventory.json']),
    )
    .action(async (dir: string, flags: ScanFlags) => (await import('./commands/scan.ts')).scanCommand(session, lang, dir, flags))

  scanning(program.command('check'))
    .description(t('hold the inventory against privacy.yaml and the platform files', '与 privacy.yaml 及平台文件核对'))
    .addOption(
      new Option('--fail-on <severity>', t('exit 1 from this severity on (default error)', '达到该级别时以 1 退出（默认 error）')).choices([
        'error',
        'warning',
        'none',
      ]),
    )
    .option('--strict', t('exit 3 when something could not be seen', '存在未能检查的内容时以 3 退出'))
    .option('--as-of <date>', t('hold exceptions against this date', '以此日期判断例外是否过期'))
    .option('-q, --quiet', t('only the findings', '只显示发现'))
    .addHelpText(
      'after',
      examples(t('Examples', '示例'), [
        'candor check',
        'candor check --fail-on warning --strict',
        'candor check --format json > report.json',
      ]),
    )
    .action(async (dir: string, flags: ScanFlags) => (await import('./commands/check.ts')).checkCommand(session, lang, dir, flags))

  scanning(program.command('init'))
    .description(t('draft a privacy.yaml from what is found', '根据发现的内容起草 privacy.yaml'))
    .option('--force', t('overwrite an existing manifest', '覆盖已有清单'))
    .action(async (dir: string, flags: ScanFlags) => (await import('./commands/init.ts')).initCommand(session, lang, dir, flags))

  program
    .command('explain')
    .addOption(ownRules())
    .argument('[id]', t('a check, a category, a permission, an SDK or an API', '检查项、类别、权限、SDK 或 API'))
    .description(t('explain a check, a category, a permission, an SDK or an API', '解释检查项、类别、权限、SDK 或 API'))
    .option('--no-color', t('no colour', '不使用颜色'))
    .addOption(new Option('--lang <zh|en>', t('language of messages', '消息语言')).choices(['zh', 'en']))
    .action(async (id: string | undefined, flags: ScanFlags) =>
      (await import('./commands/explain.ts')).explainCommand(session, lang, id, flags),
    )

  const rules = program.command('rules').description(t('the rule packs', '规则包'))
  rules
    .command('list')
    .description(t('print every tagged member', '列出所有已标注的成员'))
    .addOption(new Option('-f, --format <format>', t('output format', '输出格式')).choices(['text', 'json']).default('text'))
    .addOption(ownRules())
    .action(async (flags: ScanFlags) => (await import('./commands/rules.ts')).listCommand(session, flags))
  rules
    .command('validate')
    .argument('[dir]', t('a folder of your own rules; candor’s own when left out', '自有规则目录；省略时检查自带规则'))
    .description(t('say what is wrong with rule files', '检查规则文件'))
    .addOption(new Option('-f, --format <format>', t('output format', '输出格式')).choices(['text', 'json']).default('text'))
    .addOption(new Option('--lang <zh|en>', t('language of messages', '消息语言')).choices(['zh', 'en']))
    .action(async (dir: string | undefined, flags: ScanFlags) =>
      (await import('./commands/rules.ts')).validateCommand(session, lang, dir, flags),
    )
  return program
}

function examples(title: string, lines: string[]): string {
  return `\n${title}:\n${lines.map((line) => `  $ ${line}`).join('\n')}`
}

function version(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version
}
