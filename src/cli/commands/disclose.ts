import { withExamples, withScanOptions } from '../options.ts'
import type { DefineCommand } from '../options.ts'
import type { DiscloseFlags } from '../actions/disclose.ts'

export const define: DefineCommand = (command, context) => {
  const { session, lang, t } = context
  withScanOptions(command, context)
    .option(
      '--list <lists>',
      t('sdks, permissions, collected, shared; default all', '清单：sdks、permissions、collected、shared，默认全部'),
    )
    .option('-f, --format <formats>', t('md, html, csv, xlsx, json; default md', '格式：md、html、csv、xlsx、json，默认 md'))
    .option('--languages <langs>', t('zh, en; default --lang, with --all both', '清单语言：zh、en；默认同 --lang，--all 时两种'))
    .option('-p, --preset <layouts>', t('common layouts, e.g. taobao,oppo,miit-292', '常见版式，如 taobao,oppo,miit-292'))
    .option('--template <file>', t('a layout of your own', '自定义版式文件'))
    .option('-o, --out <path>', t('write a file or a folder instead of printing', '写入文件或目录，而不是打印'))
    .option('--all', t('every list, language and format, with an index', '生成全部清单、语言和格式，并附索引页'))
    .option('--check', t('write nothing; exit 1 when a committed list is stale', '不写入；已提交的清单过期时以 1 退出'))
    .option('--strict', t('exit 1 while anything is to be filled', '存在待填写内容时以 1 退出'))
    .option('--force', t('overwrite files that candor did not write', '覆盖不是 candor 生成的文件'))
    .option('--as-of <date>', t('hold exceptions against this date', '以此日期判断例外是否过期'))
    .action(async (dir: string, flags: DiscloseFlags) =>
      (await import('../actions/disclose.ts')).discloseCommand(session, lang, dir, flags),
    )
  withExamples(command, context, [
    'candor disclose',
    'candor disclose --list sdks --preset taobao --format html --out sdks.html',
    'candor disclose --all --out docs/privacy',
    'candor disclose --check --strict',
  ])
}
