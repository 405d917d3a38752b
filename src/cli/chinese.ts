import { Help } from 'commander'
import type { Argument, Command, HelpConfiguration, Option } from 'commander'
import { columnsOf, wrap } from '../report/terminal-text.ts'

const TITLES: Record<string, string> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Global Options:': '全局选项：',
}

const plain = new Help()
const words = (text: string): string => text.replace('[options]', '[选项]').replace('[command]', '[命令]')

/** `(choices: "text", "json", default: "text")` behind a description. */
const extra = (text: string): string =>
  text.replace(/ ?\(((?:choices|default|preset|env): .*)\)$/, (_, inner: string) => {
    const said = inner.replace('choices: ', '可选值：').replace(/,? ?default: /, (match) => (match.startsWith(',') ? '；默认：' : '默认：'))
    return `（${said}）`
  })

/** The parser's own words in its help, in Chinese; lines break between any two characters. */
export const CHINESE_HELP: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  commandUsage: (command: Command) => words(plain.commandUsage(command)),
  subcommandTerm: (command: Command) => words(plain.subcommandTerm(command)),
  optionDescription: (option: Option) => extra(plain.optionDescription(option)),
  argumentDescription: (argument: Argument) => extra(plain.argumentDescription(argument)),
  displayWidth: columnsOf,
  boxWrap: (text, width) => wrap(text, width, '', 0),
}

const ERRORS: [RegExp, string][] = [
  [/^error: unknown command '(.*)'/, "错误：未知的命令 '$1'"],
  [/^error: unknown option '(.*)'/, "错误：未知的选项 '$1'"],
  [/^error: option '(.*)' argument '([\s\S]*)' is invalid\. Allowed choices are (.*)\./, "错误：选项 '$1' 的值 '$2' 无效，可选值：$3。"],
  [/^error: option '(.*)' argument '([\s\S]*)' is invalid\. /, "错误：选项 '$1' 的值 '$2' 无效。"],
  [/^error: option '(.*)' argument missing/, "错误：选项 '$1' 缺少参数"],
  [/^error: missing required argument '(.*)'/, "错误：缺少参数 '$1'"],
  [/^error: too many arguments(?: for '.*')?\. Expected (\d+) arguments? but got (\d+)\./, '错误：参数过多，应为 $1 个，实为 $2 个。'],
  [
    /^error: command-argument value '([\s\S]*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\./,
    "错误：参数 '$2' 的值 '$1' 无效，可选值：$3。",
  ],
  [/^error: (.*) cannot be used with (.*)/, '错误：$1 不能与 $2 同时使用'],
  [/^error: /, '错误：'],
]

/** An error of the parser, in Chinese. */
export function chineseError(text: string): string {
  const [pattern, said] = ERRORS.find(([each]) => each.test(text)) ?? []
  return (pattern ? text.replace(pattern, said!) : text)
    .replace(/\(Did you mean one of (.*)\?\)/, '（是否应为以下之一：$1）')
    .replace(/\(Did you mean (.*)\?\)/, '（是否应为 $1？）')
}
