import { formatOption, rulesOption, withCommonOptions, withExamples } from '../options.ts'
import type { DefineCommand, ScanFlags } from '../options.ts'

export const define: DefineCommand = (command, context) => {
  const { session, lang, t } = context
  command.helpCommand(false)
  const list = command.command('list').description(t('print every tagged member', '列出所有已标注的成员'))
  list
    .addOption(formatOption(context))
    .addOption(rulesOption(context))
    .action(async (flags: ScanFlags) => (await import('../actions/rules.ts')).listCommand(session, flags))
  const validate = command.command('validate').description(t('say what is wrong with rule files', '检查规则文件'))
  validate
    .argument('[dir]', t('a folder of your own rules; candor’s own when left out', '自有规则目录；省略时检查自带规则'))
    .addOption(formatOption(context))
    .action(async (dir: string | undefined, flags: ScanFlags) =>
      (await import('../actions/rules.ts')).validateCommand(session, lang, dir, flags),
    )
  for (const each of [list, validate]) withCommonOptions(each, context)
  withExamples(command, context, ['candor rules list --format json', 'candor rules validate privacy-rules'])
}
