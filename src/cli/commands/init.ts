import { withExamples, withScanOptions } from '../options.ts'
import type { DefineCommand, ScanFlags } from '../options.ts'

export const define: DefineCommand = (command, context) => {
  const { session, lang, t } = context
  withScanOptions(command, context)
    .option('--force', t('overwrite an existing manifest', '覆盖已有清单'))
    .action(async (dir: string, flags: ScanFlags) => (await import('../actions/init.ts')).initCommand(session, lang, dir, flags))
  withExamples(command, context, ['candor init', 'candor init apps/shop --force'])
}
