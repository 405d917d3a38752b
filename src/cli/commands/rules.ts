import { formatOption, rulesOption, withCommonOptions, withExamples } from '../options.ts'
import type { CommonFlags, DefineCommand } from '../options.ts'

export interface RulesFlags extends CommonFlags {
  format: 'text' | 'json'
  rules?: string[]
}

export const define: DefineCommand = (command, context) => {
  const { session, lang, t } = context
  command.helpCommand(false)
  const actions = () => import('../actions/rules.ts')
  const list = command.command('list').description(t('print every tagged member', '列出所有已标注的成员'))
  list.addOption(rulesOption(context)).action(async (flags: RulesFlags) => (await actions()).listCommand(session, flags))
  const show = command
    .command('show')
    .description(t('what the packs say of a module, a global or a member', '查看规则包对模块、全局对象或成员的描述'))
  show
    .argument('<name>', t('such as expo-clipboard, wx or wx.getLocation', '例如 expo-clipboard、wx 或 wx.getLocation'))
    .addOption(rulesOption(context))
    .action(async (name: string, flags: RulesFlags) => (await actions()).showCommand(session, lang, name, flags))
  const dir = t('a folder of your own rules; candor’s own when left out', '自有规则目录；省略时检查自带规则')
  const validate = command.command('validate').description(t('say what is wrong with rule files', '检查规则文件'))
  validate
    .argument('[dir]', dir)
    .action(async (folder: string | undefined, flags: RulesFlags) => (await actions()).validateCommand(session, lang, folder, flags))
  const test = command.command('test').description(t('run the proofs of rules', '运行规则的验证代码'))
  test
    .argument('[dir]', dir)
    .action(async (folder: string | undefined, flags: RulesFlags) => (await actions()).testCommand(session, lang, folder, flags))
  for (const each of [list, show, validate, test]) withCommonOptions(each.addOption(formatOption(context)), context)
  withExamples(command, context, [
    'candor rules list --format json',
    'candor rules show wx.getLocation',
    'candor rules validate privacy-rules',
    'candor rules test privacy-rules',
  ])
}
