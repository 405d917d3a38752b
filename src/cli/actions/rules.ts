import { builtInRuleProblems, loadRulebook, loadRulebookWith, ruleProblems } from '../../io/world.ts'
import { problemsText } from '../../report/problems-text.ts'
import { EXIT } from '../exit-code.ts'
import type { ScanFlags } from '../options.ts'
import type { Lang, Session } from '../session.ts'
import { ruleFolders } from './prepare.ts'

/** `candor rules list`: every tagged member with its module, tags, category, permission and source. */
export async function listCommand(session: Session, flags: ScanFlags): Promise<void> {
  const { packs } = await loadRulebookWith(ruleFolders(session, flags.rules))
  const rows = packs.flatMap((pack) =>
    pack.members.flatMap(({ module, member, tags, line }) => {
      const says =
        tags.says.length > 0
          ? tags.says
          : [{ tag: tags.starts.length > 0 ? 'starts' : tags.holds ? 'holds' : tags.element ? 'element' : 'invokes' }]
      return says.map((said) => ({
        platform: pack.platform,
        module,
        member,
        tag: said.tag,
        ...('category' in said && said.category && { category: said.category }),
        ...(tags.permissions.length > 0 && { permission: tags.permissions.join(' ') }),
        ...(tags.source && { source: tags.source }),
        file: pack.file,
        line,
      }))
    }),
  )
  if (flags.format === 'json') session.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  else for (const row of rows) session.stdout.write(`${row.module}  ${row.member}  @${row.tag} ${row.category ?? ''}\n`)
}

/** `candor rules validate`: what is wrong with rule files, each with its place. */
export async function validateCommand(session: Session, lang: Lang, dir: string | undefined, flags: ScanFlags): Promise<void> {
  const [folder] = dir === undefined ? [] : ruleFolders(session, [dir])
  const found = folder === undefined ? await builtInRuleProblems() : await ruleProblems(folder, await loadRulebook())
  const problems = found.map((each) => ({ ...each, file: shown(each.file, folder, dir) }))
  if (flags.format === 'json') session.stdout.write(`${JSON.stringify(problems, null, 2)}\n`)
  else if (problems.length > 0) session.stdout.write(problemsText(problems, lang))
  else session.stdout.write(lang === 'zh' ? '规则有效\n' : 'the rules are valid\n')
  if (problems.length > 0) session.exitCode = EXIT.usage
}

/** A path as the user would write it, from the folder as it was typed. */
function shown(file: string, folder: string | undefined, dir: string | undefined): string {
  return folder !== undefined && file.startsWith(folder) ? `${dir!.replace(/\/+$/, '')}${file.slice(folder.length)}` : file
}
