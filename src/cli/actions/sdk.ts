import { loadRulebookWith } from '../../io/world.ts'
import { aboutSdk, sdkList } from '../../report/sdk-text.ts'
import { nearest } from '../../rulebook/nearest.ts'
import { lookUp, lookUpWords } from '../../rulebook/sdk-lookup.ts'
import { UserError } from '../errors.ts'
import type { SdkFlags } from '../commands/sdk.ts'
import { styleOf } from '../session.ts'
import type { Lang, Session } from '../session.ts'
import { ruleFolders } from './prepare.ts'

/** `candor sdk NAME`: what the directory says of an SDK; `candor sdk --list`: every SDK. */
export async function sdkCommand(session: Session, lang: Lang, name: string | undefined, flags: SdkFlags): Promise<void> {
  const { sdks, packs } = await loadRulebookWith(ruleFolders(session, flags.rules))
  if (name === undefined && !flags.list)
    throw new UserError(
      { en: 'which SDK?', zh: '要查看哪个 SDK？' },
      { en: 'candor sdk NAME shows one, candor sdk --list all', zh: 'candor sdk NAME 查看一个，candor sdk --list 列出全部' },
    )
  const found = name === undefined ? sdks : lookUp(sdks, name)
  if (found.length === 0) throw unknown(name!, lookUpWords(sdks))
  const style = styleOf(session, lang, flags.color === false ? false : undefined)
  if (flags.format === 'json') session.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
  else session.stdout.write(flags.list ? sdkList(found, style) : found.map((sdk) => aboutSdk(sdk, packs, style)).join('\n'))
}

function unknown(name: string, words: string[]): UserError {
  const near = nearest(name, words)
  return new UserError(
    { en: `the directory does not know "${name}"`, zh: `SDK 目录中没有 "${name}"` },
    near
      ? { en: `did you mean "${near}"?`, zh: `是否应为 "${near}"？` }
      : { en: 'candor sdk --list  prints every SDK', zh: 'candor sdk --list  可列出所有 SDK' },
  )
}
