import { Argument } from 'commander'
import { withCommonOptions, withExamples } from '../options.ts'
import type { DefineCommand } from '../options.ts'

export const SHELLS = ['bash', 'zsh', 'fish'] as const

export const define: DefineCommand = (command, context) => {
  const { session, lang, t } = context
  command
    .addArgument(new Argument('<shell>', t('the shell to write for', '目标 shell')).choices(SHELLS))
    .action(async (shell: (typeof SHELLS)[number]) => (await import('../actions/completion.ts')).completionCommand(session, lang, shell))
  withCommonOptions(command, context)
  withExamples(command, context, [
    'eval "$(candor completion bash)"',
    'candor completion zsh > ~/.zfunc/_candor',
    'candor completion fish > ~/.config/fish/completions/candor.fish',
  ])
}
