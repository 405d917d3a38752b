import { withCommonOptions, withExamples, withGateOptions, withOutputOptions } from '../options.ts'
import type { DefineCommand } from '../options.ts'

export const define: DefineCommand = (command, context) => {
  const { session, lang, t } = context
  command.argument(
    '<files...>',
    t('reports that were saved as JSON, of candor scan or of candor check', '保存为 JSON 的 scan 或 check 报告'),
  )
  withOutputOptions(command, context, 'json')
  withGateOptions(command, context, 'none')
    .option('--gaps', t('list what could not be seen', '列出未能检查的内容'))
    .action(async (files: string[], flags: object) => (await import('../actions/saved.ts')).mergeCommand(session, lang, files, flags))
  withCommonOptions(command, context)
  withExamples(command, context, [
    'candor merge shop.json admin.json --output all.json',
    'candor merge reports/*.json --format text --fail-on error',
  ])
}
