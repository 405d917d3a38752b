import { loadRulebook } from '../../io/world.ts'
import type { ScanFlags } from '../program.ts'
import type { Session } from '../session.ts'

/** `candor rules list`: every tagged member with its module, tags, category, permission and source. */
export async function listCommand(session: Session, flags: ScanFlags): Promise<void> {
  const { packs } = await loadRulebook()
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
