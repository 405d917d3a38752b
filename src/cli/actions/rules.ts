import { InvalidRules, testRules } from '../../index.ts'
import { builtInRuleProblems, loadRulebook, loadRulebookWith, ruleProblems } from '../../io/world.ts'
import type { PackIndex, PackMember } from '../../rule-types.ts'
import { namedMembers, namesOfMember } from '../../rulebook/member-names.ts'
import { nearest } from '../../rulebook/nearest.ts'
import { problemsText } from '../../report/problems-text.ts'
import { ruleText } from '../../report/rules-text.ts'
import type { ShownRule } from '../../report/rules-text.ts'
import { UserError } from '../errors.ts'
import { EXIT } from '../exit-code.ts'
import type { RulesFlags } from '../commands/rules.ts'
import type { Lang, Session } from '../session.ts'
import { ruleFolders } from './prepare.ts'

/** One statement of a pack about one member, as `candor rules list` prints it. */
interface RuleRow extends ShownRule {
  /** The platform folder that the pack lies in. */
  platform: string
}

/** `candor rules list`: every tagged member with its module, tags, category, permission and source. */
export async function listCommand(session: Session, flags: RulesFlags): Promise<void> {
  const { packs } = await loadRulebookWith(ruleFolders(session, flags.rules))
  const rows = packs.flatMap((pack) => pack.members.flatMap((member) => rowsOf(pack, member)))
  if (flags.format === 'json') session.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  else for (const row of rows) session.stdout.write(`${row.module}  ${row.member}  @${row.tag} ${row.category ?? ''}\n`)
}

/** `candor rules show NAME`: what the packs say of a pack's file, a module, a global or a member. */
export async function showCommand(session: Session, lang: Lang, name: string, flags: RulesFlags): Promise<void> {
  const { packs } = await loadRulebookWith(ruleFolders(session, flags.rules))
  const members = namedMembers(packs)
  const rows = members
    .filter((each) => namesOfMember(each).includes(name))
    .flatMap(({ pack, member, written }) => rowsOf(pack, member).map((row) => ({ ...row, member: written })))
  if (rows.length === 0) {
    const near = nearest(name, new Set(members.flatMap(namesOfMember)))
    throw new UserError(
      { en: `no pack says anything of "${name}"`, zh: `没有规则包描述 "${name}"` },
      near
        ? { en: `did you mean "${near}"?`, zh: `是否应为 "${near}"？` }
        : { en: 'candor rules list  prints every member', zh: 'candor rules list  可列出所有成员' },
    )
  }
  session.stdout.write(flags.format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : ruleText(rows, lang))
}

/** `candor rules validate`: what is wrong with rule files, each with its place. */
export async function validateCommand(session: Session, lang: Lang, dir: string | undefined, flags: RulesFlags): Promise<void> {
  const [folder] = dir === undefined ? [] : ruleFolders(session, [dir])
  const found = folder === undefined ? await builtInRuleProblems() : await ruleProblems(folder, await loadRulebook())
  const problems = found.map((each) => ({ ...each, file: shown(each.file, folder, dir) }))
  if (flags.format === 'json') session.stdout.write(`${JSON.stringify(problems, null, 2)}\n`)
  else if (problems.length > 0) session.stdout.write(problemsText(problems, lang))
  else session.stdout.write(lang === 'zh' ? '规则有效\n' : 'the rules are valid\n')
  if (problems.length > 0) session.exitCode = EXIT.usage
}

/**
 * `candor rules test`: runs the proofs of rules. Exit 1 where one of them gives other evidence than it says, or a member
 * gives none.
 */
export async function testCommand(session: Session, lang: Lang, dir: string | undefined, flags: RulesFlags): Promise<void> {
  const [folder] = dir === undefined ? [] : ruleFolders(session, [dir])
  const { proofs, unproved } = await testRules(folder).catch((error: unknown) => {
    if (!(error instanceof InvalidRules)) throw error
    throw new InvalidRules(error.problems.map((each) => ({ ...each, file: shown(each.file, folder, dir) })))
  })
  if (proofs.length === 0)
    throw new UserError(
      dir === undefined
        ? {
            en: 'the proofs of candor’s own rules are in its repository, not in the package',
            zh: 'candor 自带规则的验证代码只在其代码仓库中',
          }
        : { en: `no proofs in ${dir}: nothing was tested`, zh: `${dir} 中没有验证代码：未进行任何测试` },
      {
        en: 'write code that uses your API, with  // expect: collect contacts  where evidence must stand',
        zh: '请编写使用该 API 的代码，并在应有证据处注明  // expect: collect contacts',
      },
    )
  const failed = proofs.filter(({ deviations }) => deviations.length > 0)
  const open = unproved.map((each) => ({ ...each, file: shown(each.file, folder, dir) }))
  const expected = proofs.reduce((sum, proof) => sum + proof.expected, 0)
  if (failed.length > 0 || open.length > 0) session.exitCode = EXIT.findings
  if (flags.format === 'json') {
    const results = proofs.map(({ file, deviations, expected: demanded }) => ({ file, expected: demanded, deviations }))
    session.stdout.write(`${JSON.stringify({ proofs: results, unproved: open }, null, 2)}\n`)
    return
  }
  for (const { file, deviations } of failed) session.stdout.write(`${file}\n${deviations.map((each) => `  ${each}\n`).join('')}`)
  const nothing = lang === 'zh' ? '没有验证代码给出证据' : 'gives no evidence in any proof'
  for (const { file, line, member } of open) session.stdout.write(`${file}:${line} ${member} ${nothing}\n`)
  session.stdout.write(
    lang === 'zh'
      ? `${proofs.length} 份验证代码，${expected} 处应有证据：${failed.length} 份不符，${open.length} 个成员未验证\n`
      : `${proofs.length} proofs, ${expected} expectations: ${failed.length} proofs differ, ${open.length} members are unproved\n`,
  )
}

function rowsOf(pack: PackIndex, { module, member, tags, line }: PackMember): RuleRow[] {
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
    ...(tags.note && { note: tags.note }),
    ...(tags.source && { source: tags.source }),
    file: pack.file,
    line,
  }))
}

/** A path as the user would write it, from the folder as it was typed. */
function shown(file: string, folder: string | undefined, dir: string | undefined): string {
  return folder !== undefined && file.startsWith(folder) ? `${dir!.replace(/\/+$/, '')}${file.slice(folder.length)}` : file
}
