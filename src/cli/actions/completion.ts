import type { Command } from 'commander'
import { CHECKS } from '../../index.ts'
import { loadRulebookWith } from '../../io/world.ts'
import type { SHELLS } from '../commands/completion.ts'
import { completionScript } from '../completion-scripts.ts'
import type { CompletedCommand } from '../completion-scripts.ts'
import { makeProgram } from '../program.ts'
import type { Lang, Session } from '../session.ts'

/** `candor completion SHELL`: a script that knows every command, option, check and category. */
export async function completionCommand(session: Session, lang: Lang, shell: (typeof SHELLS)[number]): Promise<void> {
  const program = await makeProgram(session, lang, () => true)
  const { categories } = await loadRulebookWith([])
  const explained = [...CHECKS, ...categories].map(({ id }) => id)
  session.stdout.write(completionScript(shell, commandsBelow(program, { explain: explained })))
}

/** A command and those below it, with the words that may follow each. */
function commandsBelow(command: Command, words: Record<string, string[]>, path: string[] = []): CompletedCommand[] {
  const helper = command.createHelp()
  const options = helper.visibleOptions(command).map((option) => ({
    flags: [option.short, option.long].filter((flag) => flag !== undefined && flag !== null),
    about: option.description,
    takesValue: option.required || option.optional,
    choices: option.argChoices ?? [],
  }))
  const own: CompletedCommand = {
    path,
    about: command.description(),
    words: [...(words[path.join(' ')] ?? []), ...command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? [])],
    options,
  }
  return [own, ...command.commands.flatMap((each) => commandsBelow(each, words, [...path, each.name()]))]
}
