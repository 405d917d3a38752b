import type { LocalText, Problem } from '../types.ts'

/** Problems of rule files, one a line with its place, and below it what to do. */
export function problemsText(problems: Problem[], lang: keyof LocalText): string {
  return problems
    .map(({ file, line, column, message, help }) => {
      const said = `${file}:${line}:${column} ${message[lang]}\n`
      return help ? `${said}  ${help[lang]}\n` : said
    })
    .join('')
}
