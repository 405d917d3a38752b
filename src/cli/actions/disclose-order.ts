import { extname, relative, resolve } from 'node:path'
import type { CommittedLists, ListLanguage, ListFormat, ListId, Template } from '../../index.ts'
import { LIST_FORMATS } from '../../disclose/page.ts'
import { chineseReason, folderProblem, readBytes, readText } from '../../io/files.ts'
import { LISTS } from '../../rulebook/lists.ts'
import { nearest } from '../../rulebook/nearest.ts'
import { UserError } from '../errors.ts'
import { absolute } from '../session.ts'
import type { Lang, Session } from '../session.ts'
import type { DiscloseFlags } from './disclose.ts'
import type { Settings } from './prepare.ts'

/** Where the lists go, or where the committed ones lie. */
export type Target = { kind: 'print'; shown: '' } | { kind: 'file' | 'folder'; path: string; shown: string }

export interface CommandOrder {
  lists: ListId[]
  languages: ListLanguage[]
  formats: ListFormat[]
  presets: string[]
  template?: Template
  target: Target
}

/** The folder of the committed lists where nothing else is said, below the app's. */
export const LISTS_FOLDER = 'docs/privacy'

/**
 * What the command line asks for, over the configuration, over the defaults.
 * @throws UserError when a word is not known, or when something cannot be printed
 */
export function orderOf(session: Session, lang: Lang, settings: Settings, flags: DiscloseFlags): CommandOrder {
  const configured = settings.disclose ?? {}
  const whole = flags.all === true || (flags.check === true && flags.out === undefined)
  const lists = words(flags.list, LISTS, '--list') ?? configured.lists ?? [...LISTS]
  const languages =
    words(flags.languages, ['zh', 'en'] as const, '--languages') ?? (whole ? (configured.languages ?? ['zh', 'en']) : [lang])
  const formats = words(flags.format, LIST_FORMATS, '--format') ?? (whole ? (configured.formats ?? [...LIST_FORMATS]) : ['md'])
  const presets = flags.preset?.split(',').filter((each) => each !== '') ?? [configured.preset ?? []].flat()
  const template = flags.template ?? (configured.template === undefined ? undefined : resolve(settings.root, configured.template))
  const files = lists.length * formats.reduce((sum, format) => sum + (format === 'json' ? 1 : languages.length), 0)
  const target = targetOf(session, settings, flags, whole, files === 1 ? formats[0] : undefined)
  if (target.kind === 'print') refuseUnprintable(formats, files)
  return {
    lists,
    languages,
    formats,
    presets,
    target,
    ...(template !== undefined && { template: templateAt(absolute(session, template)) }),
  }
}

/** The committed lists that the configuration names; undefined where it names none. */
export function committedLists({ root, disclose }: Settings): CommittedLists | undefined {
  if (!disclose) return undefined
  const { out: folder = LISTS_FOLDER, lists, languages, formats = [...LIST_FORMATS], preset, template } = disclose
  const committed = (name: string): Uint8Array | undefined => {
    try {
      return readBytes(resolve(root, folder, name))
    } catch {
      return undefined
    }
  }
  return {
    folder,
    formats,
    committed,
    presets: [preset ?? []].flat(),
    ...(lists && { lists }),
    ...(languages && { languages }),
    ...(template !== undefined && { template: templateAt(resolve(root, template)) }),
  }
}

/** @throws UserError when there is no such file */
export function templateAt(path: string): Template {
  const result = readText(path)
  if ('text' in result) return { file: path, text: result.text }
  throw new UserError(
    { en: `cannot read the template ${path}: ${result.message}`, zh: `无法读取版式文件 ${path}：${chineseReason(result.message)}` },
    { en: 'docs/disclosure.md shows what a template may say', zh: '版式文件的写法见 docs/disclosure.md' },
  )
}

function targetOf(session: Session, { root, disclose }: Settings, { out }: DiscloseFlags, whole: boolean, single?: ListFormat): Target {
  if (out === undefined && !whole) return { kind: 'print', shown: '' }
  const path = out === undefined ? resolve(root, disclose?.out ?? LISTS_FOLDER) : absolute(session, out)
  const shown = out ?? (relative(session.cwd(), path) || '.')
  const isFile = !whole && single !== undefined && !/[\\/]$/.test(out!) && (extname(path) !== '' || folderProblem(path) === 'not a folder')
  return { kind: isFile ? 'file' : 'folder', path, shown }
}

function words<T extends string>(given: string | undefined, known: readonly T[], option: string): T[] | undefined {
  if (given === undefined) return undefined
  const asked = given
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const wrong = asked.find((word) => !known.includes(word as T))
  if (wrong === undefined && asked.length > 0) return known.filter((word) => asked.includes(word))
  const near = wrong === undefined ? undefined : nearest(wrong, known)
  throw new UserError(
    { en: `${option} does not know "${wrong ?? given}"`, zh: `${option} 不支持 "${wrong ?? given}"` },
    near
      ? { en: `did you mean "${near}"?`, zh: `是否应为 "${near}"？` }
      : { en: `any of ${known.join(', ')}, separated by commas`, zh: `可用值：${known.join('、')}，以逗号分隔` },
  )
}

function refuseUnprintable(formats: ListFormat[], files: number): void {
  const [format] = formats
  const oneAfterTheOther = formats.length === 1 && (files === 1 || format === 'md' || format === 'json')
  if (oneAfterTheOther && format !== 'xlsx') return
  throw new UserError(
    format === 'xlsx'
      ? { en: 'a workbook cannot be printed', zh: '工作簿无法打印' }
      : {
          en: `${files} files of the kind ${formats.join(', ')} cannot be printed one after the other`,
          zh: `${files} 个 ${formats.join('、')} 文件无法依次打印`,
        },
    { en: 'say where to write:  --out <folder>', zh: '请指定写入位置：  --out <目录>' },
  )
}
