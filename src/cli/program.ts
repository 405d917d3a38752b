import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { printableLines } from '../report/terminal-text.ts'
import { CHINESE_HELP, chineseError } from './chinese.ts'
import { COMMANDS } from './commands/index.ts'
import type { CommandContext } from './options.ts'
import type { Lang, Session } from './session.ts'

/**
 * The command line: every command by name, and those that `wanted` lets through with their options. What a command does
 * is loaded when it runs.
 */
export async function makeProgram(
  session: Session,
  lang: Lang,
  wanted: (name: string) => boolean = (name) => session.argv.includes(name),
): Promise<Command> {
  const t = (en: string, zh: string): string => (lang === 'zh' ? zh : en)
  const context: CommandContext = { session, lang, t }
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
      outputError: (text, write) => write(lang === 'zh' ? chineseError(text) : text),
    })
    .configureHelp(lang === 'zh' ? CHINESE_HELP : {})
    .exitOverride()
  for (const { name, summary, load } of COMMANDS) {
    const command = program.command(name).description(summary[lang])
    if (wanted(name)) (await load()).define(command, context)
  }
  return program
}

function version(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version
}
