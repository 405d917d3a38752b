import { formatOption, rulesOption, withCommonOptions, withExamples } from '../options.ts'
import type { CommonFlags, DefineCommand } from '../options.ts'

export interface SdkFlags extends CommonFlags {
  format: 'text' | 'json'
  list?: boolean
  rules?: string[]
}

export const define: DefineCommand = (command, context) => {
  const { session, lang, t } = context
  command
    .argument('[name]', t('an id, a package, a pod, a provider key, a script host or a name', 'ID、包名、Pod、服务商标识、脚本域名或名称'))
    .option('--list', t('print every SDK', '列出所有 SDK'))
    .addOption(rulesOption(context))
    .addOption(formatOption(context))
    .action(async (name: string | undefined, flags: SdkFlags) => (await import('../actions/sdk.ts')).sdkCommand(session, lang, name, flags))
  withCommonOptions(command, context)
  withExamples(command, context, ['candor sdk jpush-react-native', 'candor sdk 微信支付', 'candor sdk --list --format json'])
}
