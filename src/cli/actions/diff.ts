import { diff } from '../../index.ts'
import type { DiffFlags } from '../options.ts'
import { progressLine, styleOf } from '../session.ts'
import type { Lang, Session } from '../session.ts'
import { prepare } from './prepare.ts'

/** `candor diff REF`: what an app newly collects, asks for and uses, and what it no longer does. */
export async function diffCommand(session: Session, asked: Lang, ref: string, dir: string, { format, ...flags }: DiffFlags): Promise<void> {
  const settings = prepare(session, asked, dir, flags)
  const { lang } = settings
  const progress = progressLine(session, lang, flags)
  const { difference, rulebook } = await diff({ ...settings, since: ref, progress: progress.stage }).finally(progress.end)
  if (format === 'json') {
    session.stdout.write(`${JSON.stringify(difference, null, 2)}\n`)
    return
  }
  const sdks = new Map(rulebook.sdks.map((sdk) => [sdk.id, sdk.name[lang]]))
  const { diffMarkdown, diffText } = await import('../../report/diff-text.ts')
  const style = styleOf(session, lang, flags.color === false ? false : undefined)
  const render = format === 'markdown' ? diffMarkdown : diffText
  session.stdout.write(render(difference, { ...style, sdkName: (id) => sdks.get(id) }))
}
