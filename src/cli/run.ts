import { CommanderError } from 'commander'
import { EXIT } from './exit-code.ts'
import { UserError, WrongFile } from './errors.ts'
import { InvalidRules } from '../rulebook/invalid-rules.ts'
import { chineseReason, systemReason } from '../io/files.ts'
import { problemsText } from '../report/problems-text.ts'
import { printableLines } from '../report/terminal-text.ts'
import { makeProgram } from './program.ts'
import { askedLanguage, languageOf } from './session.ts'
import type { Session } from './session.ts'

/** Runs the command line and sets the exit code; never exits by itself, so that output is flushed. */
export async function run(session: Session): Promise<void> {
  const asked = askedLanguage(session.argv)
  const lang = languageOf(session, asked)
  let broken: number | undefined
  session.stdout.on?.('error', (error) => {
    // `candor scan | head`: the reader has what it wanted.
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return
    const reason = systemReason(error)
    session.stderr.write(lang === 'zh' ? `candor: 无法输出：${chineseReason(reason)}\n` : `candor: cannot write the output: ${reason}\n`)
    session.exitCode = broken = EXIT.usage
  })
  session.stderr.on?.('error', () => {})
  endOnSignals(session)
  try {
    session.exitCode = EXIT.clean
    const argv = withCommand(session.argv)
    await (await makeProgram(session, lang, (name) => argv.includes(name))).parseAsync(argv)
  } catch (error) {
    session.exitCode = report(session, error, session.lang ?? lang)
  }
  if (broken !== undefined) session.exitCode = broken
}

/**
 * Ends at a signal with the code that shells give for it, the line that shows progress removed. Files are written in one
 * step, between which no signal is heard, so there is never half a report.
 */
function endOnSignals(session: Session): void {
  for (const [signal, code] of [['SIGINT', EXIT.interrupted] as const, ['SIGTERM', EXIT.terminated] as const])
    session.on?.(signal, () => {
      if (session.stderr.isTTY) session.stderr.write('\r\u001B[2K')
      session.exit?.(code)
    })
}

/** Options that stand without a command. */
const ALONE = new Set(['--lang', '--debug', '--no-color', '-q', '--quiet', '--verbose'])

/** What was typed; `candor` alone takes a first look at the folder that it is in. */
function withCommand(argv: string[]): string[] {
  const typed = argv.slice(2)
  const isAlone = typed.every((each, index) => ALONE.has(each) || each.startsWith('--lang=') || typed[index - 1] === '--lang')
  return isAlone ? [...argv.slice(0, 2), 'scan', '--brief', ...typed] : argv
}

function report(session: Session, error: unknown, lang: 'zh' | 'en'): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage
  if (error instanceof UserError) {
    session.stderr.write(printableLines(`candor: ${error.text[lang]}\n`))
    if (error.help) session.stderr.write(printableLines(`  ${error.help[lang]}\n`))
    return EXIT.usage
  }
  if (error instanceof InvalidRules) {
    const wrong = lang === 'zh' ? '规则文件有误，未进行任何检查' : 'the rule files are wrong, so nothing was audited'
    session.stderr.write(`candor: ${wrong}\n${problemsText(error.problems, lang)}`)
    return EXIT.usage
  }
  if (error instanceof WrongFile) {
    session.stderr.write(`candor: ${error.text[lang]}\n${printableLines(problemsText(error.problems, lang))}`)
    return EXIT.usage
  }
  const { message, stack } = error as Error
  const debug = session.argv.includes('--debug') || session.env.CANDOR_DEBUG
  session.stderr.write(
    lang === 'zh'
      ? `candor：内部错误：${message}\n  这是 candor 的缺陷，请附上 --debug 的输出反馈\n`
      : `candor: internal error: ${message}\n  this is a defect of candor; please report it with the output of --debug\n`,
  )
  if (debug) session.stderr.write(`${stack}\n`)
  return EXIT.internal
}
