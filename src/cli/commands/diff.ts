import { formatOption, withExamples, withScanOptions } from '../options.ts'
import type { DefineCommand, DiffFlags } from '../options.ts'

export const define: DefineCommand = (command, context) => {
  const { session, lang, t } = context
  command.argument(
    '<ref>',
    t('a branch, tag or commit; compared with is the merge base with HEAD', '分支、标签或提交；与其和 HEAD 的共同祖先比较'),
  )
  withScanOptions(command, context)
    .addOption(formatOption(context, ['text', 'json', 'markdown']))
    .action(async (ref: string, dir: string, flags: DiffFlags) =>
      (await import('../actions/diff.ts')).diffCommand(session, lang, ref, dir, flags),
    )
  withExamples(command, context, ['candor diff origin/main', 'candor diff v1.2.0 apps/shop --format markdown'])
}
