import { CHECKS } from '../../index.ts'
import { loadRulebookWith } from '../../io/world.ts'
import { nearest } from '../../rulebook/nearest.ts'
import { explain, explainableIds } from '../../report/explain-text.ts'
import { UserError } from '../errors.ts'
import type { ScanFlags } from '../options.ts'
import { ruleFolders } from './prepare.ts'
import { styleOf } from '../session.ts'
import type { Lang, Session } from '../session.ts'

/** `candor explain ID`: one screen about a check, a category, a permission, an SDK or an API. */
export async function explainCommand(session: Session, lang: Lang, id: string | undefined, flags: ScanFlags): Promise<void> {
  const rulebook = await loadRulebookWith(ruleFolders(session, flags.rules))
  const style = styleOf(session, lang, flags.color === false ? false : undefined)
  const text = explain(id, { rulebook, checks: CHECKS }, style)
  if (text !== undefined) {
    session.stdout.write(text)
    return
  }
  const near = nearest(id!, explainableIds({ rulebook, checks: CHECKS }))
  throw new UserError(
    { en: `nothing is known of "${id}"`, zh: `未找到 "${id}"` },
    near
      ? { en: `did you mean "${near}"?`, zh: `是否应为 "${near}"？` }
      : { en: 'candor explain  lists checks and categories', zh: 'candor explain  可列出检查项与类别' },
  )
}
