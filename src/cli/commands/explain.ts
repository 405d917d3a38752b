import { rulesOption, withCommonOptions, withExamples } from '../options.ts'
import type { DefineCommand, ScanFlags } from '../options.ts'

export const define: DefineCommand = (command, context) => {
  const { session, lang, t } = context
  command
    .argument('[id]', t('a check, a category, a permission, an SDK or an API', '检查项、类别、权限、SDK 或 API'))
    .addOption(rulesOption(context))
    .action(async (id: string | undefined, flags: ScanFlags) =>
      (await import('../actions/explain.ts')).explainCommand(session, lang, id, flags),
    )
  withCommonOptions(command, context)
  withExamples(command, context, ['candor explain undeclared-collection', 'candor explain clipboard/read'])
}
