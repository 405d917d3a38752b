import { withCommonOptions, withExamples, withGateOptions, withOutputOptions } from '../options.ts'
import type { DefineCommand } from '../options.ts'

export const define: DefineCommand = (command, context) => {
  const { session, lang, t } = context
  command.argument('<file>', t('a report that was saved as JSON; - for stdin', '保存为 JSON 的报告；- 表示标准输入'))
  withOutputOptions(command, context, 'text')
  withGateOptions(command, context, 'none')
    .option('--gaps', t('list what could not be seen', '列出未能检查的内容'))
    .action(async (file: string, flags: object) => (await import('../actions/saved.ts')).reportCommand(session, lang, file, flags))
  withCommonOptions(command, context)
  withExamples(command, context, [
    'candor report report.json',
    'candor report report.json -f sarif=out.sarif -f markdown=comment.md',
    'candor report report.json --fail-on error',
  ])
}
