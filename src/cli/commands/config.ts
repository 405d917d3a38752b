import { formatOption, withExamples, withScanOptions } from '../options.ts'
import type { ConfigFlags, DefineCommand } from '../options.ts'

export const define: DefineCommand = (command, context) => {
  const { session, lang } = context
  withScanOptions(command, context)
    .addOption(formatOption(context))
    .action(async (dir: string, flags: ConfigFlags) => (await import('../actions/config.ts')).configCommand(session, lang, dir, flags))
  withExamples(command, context, ['candor config', 'candor config apps/shop --format json'])
}
