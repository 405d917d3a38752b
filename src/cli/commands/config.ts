import { withExamples, withScanOptions } from '../options.ts'
import type { DefineCommand, ScanFlags } from '../options.ts'

export const define: DefineCommand = (command, context) => {
  const { session, lang } = context
  withScanOptions(command, context).action(async (dir: string, flags: ScanFlags) =>
    (await import('../actions/config.ts')).configCommand(session, lang, dir, flags),
  )
  withExamples(command, context, ['candor config', 'candor config apps/shop --format json'])
}
