import { withExamples, withGateOptions, withOutputOptions, withScanOptions } from '../options.ts'
import type { DefineCommand, ScanFlags } from '../options.ts'

export const define: DefineCommand = (command, context) => {
  const { session, lang, t } = context
  withScanOptions(command, context)
  withOutputOptions(command, context, 'text')
  withGateOptions(command, context, 'error')
    .option('--as-of <date>', t('hold exceptions against this date', '以此日期判断例外是否过期'))
    .option('--since <ref>', t('only what was added since this git ref', '只检查自此 git 引用以来新增的内容'))
    .option(
      '--baseline <file>',
      t(
        'leave out what this baseline holds (default candor.baseline.json, if it is there)',
        '排除此基线已有的发现（默认 candor.baseline.json，如存在）',
      ),
    )
    .option('--no-baseline', t('use no baseline', '不使用基线'))
    .option('--write-baseline [file]', t('write all of today’s findings as the baseline', '将当前全部发现写入基线'))
    .action(async (dir: string, flags: ScanFlags) => (await import('../actions/check.ts')).checkCommand(session, lang, dir, flags))
  withExamples(command, context, [
    'candor check',
    'candor check --fail-on warning --strict',
    'candor check --since origin/main',
    'candor check --write-baseline',
    'candor check --format text --format sarif=candor.sarif',
  ])
}
