import { withExamples, withOutputOptions, withScanOptions } from '../options.ts'
import type { DefineCommand, ScanFlags } from '../options.ts'

export const define: DefineCommand = (command, context) => {
  const { session, lang, t } = context
  withScanOptions(command, context)
  withOutputOptions(command, context, 'text')
    .option('--brief', t('ten lines at most', '最多十行'))
    .option('--frames', t('show every place with its code', '显示每一处代码'))
    .option('--gaps', t('list what could not be seen', '列出未能检查的内容'))
    .action(async (dir: string, flags: ScanFlags) => (await import('../actions/scan.ts')).scanCommand(session, lang, dir, flags))
  withExamples(command, context, ['candor scan', 'candor scan apps/shop --frames', 'candor scan --format json > inventory.json'])
}
