import { dirname } from 'node:path'
import { chineseReason, formatNamed, systemReason } from '../index.ts'
import type { Format } from '../index.ts'
import type { TextStyle } from '../report/terminal-text.ts'
import { makeFolder, writeWhole } from '../io/write.ts'
import { printableLines } from '../report/terminal-text.ts'
import { UserError } from './errors.ts'
import { EXIT } from './exit-code.ts'
import type { CommonFlags } from './options.ts'
import { absolute, styleOf } from './session.ts'
import type { Lang, Session } from './session.ts'

/** One form of the report and where it goes. */
export interface Output {
  format: Format
  /** The file as the user wrote it; absent for stdout. */
  file?: string
}

/**
 * What `--format NAME`, `--format NAME=FILE` and `--output FILE` ask for.
 * @throws UserError when a format is unknown, or two of them go to one place
 */
export function outputsOf(formats: readonly string[], output: string | undefined): Output[] {
  const outputs = formats.map((each): Output => {
    const [name, file] = [each.split('=', 1)[0]!, each.includes('=') ? each.slice(each.indexOf('=') + 1) : undefined]
    const format = formatNamed(name)
    if (file === '')
      throw new UserError(
        { en: `--format ${each} names no file`, zh: `--format ${each} 没有指定文件` },
        { en: `write  --format ${name}=FILE`, zh: `写作  --format ${name}=文件` },
      )
    return { format, ...(file !== undefined && { file }) }
  })
  const toStdout = outputs.filter(({ file }) => file === undefined)
  if (toStdout.length > 1)
    throw new UserError(
      {
        en: `only one format goes to the terminal, not ${toStdout.map(({ format }) => format).join(' and ')}`,
        zh: `只能有一种格式输出到终端，而不是 ${toStdout.map(({ format }) => format).join(' 和 ')}`,
      },
      {
        en: `name a file for the others:  --format ${toStdout.at(-1)!.format}=FILE`,
        zh: `请为其余格式指定文件：  --format ${toStdout.at(-1)!.format}=文件`,
      },
    )
  if (output !== undefined) {
    const [only] = toStdout
    if (!only)
      throw new UserError(
        { en: '--output is for a format without a file, and each has one', zh: '--output 用于未指定文件的格式，而各格式都已有文件' },
        { en: 'leave it out', zh: '请去掉该选项' },
      )
    only.file = output
  }
  const files = outputs.flatMap(({ file }) => file ?? [])
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined)
    throw new UserError(
      { en: `two formats would be written to ${twice}`, zh: `有两种格式要写入 ${twice}` },
      { en: 'give each a file of its own', zh: '请为每种格式指定不同的文件' },
    )
  return outputs
}

/** Columns of text in a file, which has no terminal to fit. */
const FILE_WIDTH = 100

/** How text is laid out: for the terminal as the terminal is, in a file the same everywhere. */
export function styleFor(session: Session, lang: Lang, { color }: CommonFlags, { file }: Output): TextStyle {
  return file === undefined ? styleOf(session, lang, color === false ? false : undefined) : { width: FILE_WIDTH, color: false, lang }
}

/**
 * Writes every output, files first and whole or not at all. One that cannot be written does not keep the others.
 * @returns the exit code that a failure asks for, or undefined where all was written
 */
export async function deliver(
  session: Session,
  lang: Lang,
  outputs: Output[],
  render: (output: Output) => Promise<string>,
): Promise<number | undefined> {
  const texts: [Output, string][] = []
  for (const output of outputs) texts.push([output, await render(output)])
  // A signal that came while there was no time to look is heard now, before anything is written.
  await new Promise((resolve) => setImmediate(resolve))
  let failed = false
  for (const [{ file }, text] of texts) {
    if (file === undefined) continue
    try {
      const path = absolute(session, file)
      makeFolder(dirname(path))
      writeWhole(path, text)
    } catch (error) {
      failed = true
      const reason = systemReason(error)
      session.stderr.write(
        printableLines(
          lang === 'zh' ? `candor: 无法写入 ${file}：${chineseReason(reason)}\n` : `candor: cannot write ${file}: ${reason}\n`,
        ),
      )
    }
  }
  for (const [{ file }, text] of texts) if (file === undefined) session.stdout.write(text)
  return failed ? EXIT.usage : undefined
}
