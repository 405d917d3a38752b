import * as v from 'valibot'
import { CHECKS } from '../index.ts'
import { keyPositionAt, parseLocated, plain, valueAt } from '../documents/located.ts'
import type { Located, Path } from '../documents/located.ts'
import { explain, refusalsOf } from '../documents/refusals.ts'
import { ABSENT, chineseReason, readText } from '../io/files.ts'
import type { Position, Problem } from '../types.ts'
import { UserError, WrongFile } from './errors.ts'
import { LIST_FORMATS } from '../disclose/page.ts'
import { LISTS } from '../rulebook/lists.ts'

const list = v.array(v.string())
const about = <T extends v.GenericSchema>(schema: T, text: string): v.OptionalSchema<T, undefined> =>
  v.optional(v.pipe(schema, v.description(text)) as unknown as T)
const levels = v.picklist(['error', 'warning', 'note', 'off'])
const whole = (least: number): v.GenericSchema<number> =>
  v.pipe(v.number(), v.integer('a whole number'), v.minValue(least, `a number from ${least}`))

/** The published lists: what `candor disclose` writes where, and what `candor check` holds up to date. */
const disclosure = v.strictObject({
  out: about(v.string(), 'The folder of the committed lists. Default: docs/privacy.'),
  lists: about(v.array(v.picklist(LISTS)), 'The lists to write. Default: all.'),
  languages: about(v.array(v.picklist(['zh', 'en'])), 'Their languages. Default: both.'),
  formats: about(v.array(v.picklist(LIST_FORMATS)), 'Their formats. Default: all.'),
  preset: about(v.union([v.string(), list]), 'The common layouts to use.'),
  template: about(v.string(), 'A file with a layout of your own.'),
})

/** `candor.config.yaml`, or the `candor` key of package.json. Paths are relative to the app's folder. */
export const configurationSchema = v.strictObject({
  manifest: about(v.string(), 'The manifest. Default: privacy.yaml.'),
  baseline: about(v.union([v.string(), v.literal(false)]), 'The baseline; false for none. Default: candor.baseline.json, if it is there.'),
  since: about(v.string(), 'Let check look only at what was added since this git ref.'),
  rules: about(list, 'Folders of your own rules.'),
  include: about(list, 'Globs of the files to look at. Default: all.'),
  exclude: about(list, 'Globs of files to leave out.'),
  apps: about(list, 'Names or folders of the apps of a monorepo to look at. Default: all.'),
  failOn: about(v.picklist(['error', 'warning', 'none']), 'Exit with 1 from this severity on. Default: error.'),
  maxWarnings: about(whole(0), 'Exit with 1 when there are more warnings.'),
  strict: about(v.boolean(), 'Exit with 3 when something could not be seen. Default: false.'),
  severity: about(
    // A manifest that cannot be read is never a lesser thing: nothing would be held against anything.
    v.strictObject(
      Object.fromEntries(
        CHECKS.filter(({ id }) => id !== 'invalid-manifest').map(({ id, title }) => [id, about(levels, title.en)]),
      ) as Record<string, v.OptionalSchema<typeof levels, undefined>>,
    ),
    'A severity for each check that is not to have its own; off leaves it out.',
  ),
  formats: about(list, 'Formats to write, each as NAME or NAME=FILE. Default: text.'),
  lang: about(v.picklist(['zh', 'en']), 'Language of messages. Default: by the locale.'),
  cacheLocation: about(v.string(), 'Folder of the cache.'),
  threads: about(whole(1), 'How many threads to use at most.'),
  disclose: about(disclosure, 'The committed lists: what candor disclose writes, and candor check holds up to date.'),
})

export type Configuration = v.InferOutput<typeof configurationSchema>

export const CONFIGURATION_FILE = 'candor.config.yaml'

/** A configuration with the places of its keys. */
export interface ConfigurationReading {
  values: Configuration
  /** The file that it was read from; absent when there is none. */
  file?: string
  /** Where a key stands. */
  place(key: keyof Configuration): Position | undefined
}

/**
 * Reads the configuration: the named file, `candor.config.yaml` of the app, or a `candor` key in its package.json.
 * @param named an absolute path, and how to show it
 * @throws UserError when the named file cannot be read; WrongFile when anything in it is wrong
 */
export function readConfiguration(root: string, named: { path: string; shown: string } | undefined): ConfigurationReading {
  if (named !== undefined) return parse(readable(named.path, named.shown), named.shown)
  const own = readText(`${root}/${CONFIGURATION_FILE}`)
  if ('text' in own || own.message !== ABSENT)
    return parse(readable(`${root}/${CONFIGURATION_FILE}`, CONFIGURATION_FILE), CONFIGURATION_FILE)
  return inPackageJson(root) ?? { values: {}, place: () => undefined }
}

function readable(path: string, shown: string): string {
  const result = readText(path)
  if ('text' in result) return result.text
  throw new UserError(
    { en: `cannot read the configuration ${shown}: ${result.message}`, zh: `无法读取配置 ${shown}：${chineseReason(result.message)}` },
    { en: 'check the path after --config', zh: '请检查 --config 后的路径' },
  )
}

/** The `candor` key of a package.json; a file that is broken, or has another use for the key, is not ours to judge. */
function inPackageJson(root: string): ConfigurationReading | undefined {
  const result = readText(`${root}/package.json`)
  if (!('text' in result) || !result.text.includes('"candor"')) return undefined
  // JSON is YAML, so one reader gives the places of both.
  const parsed = parseLocated(result.text, 'package.json')
  const own = 'root' in parsed ? valueAt(parsed.root, ['candor']) : undefined
  return own?.members ? validated(own, 'package.json') : undefined
}

function parse(text: string, file: string): ConfigurationReading {
  const parsed = parseLocated(text, file)
  if ('problems' in parsed) throw wrong(parsed.problems)
  const { root } = parsed
  return root.scalar === null ? { values: {}, file, place: () => undefined } : validated(root, file)
}

function validated(root: Located, file: string): ConfigurationReading {
  const result = v.safeParse(configurationSchema, plain(root))
  if (!result.success) throw wrong(refusalsOf(result.issues).map((refusal) => explain(refusal, root, configurationSchema)))
  const place = (key: string): Position | undefined => keyPositionAt(root, [key] satisfies Path)
  return { values: result.output, file, place }
}

function wrong(problems: Problem[]): WrongFile {
  const coded = problems.map((problem) => ({ ...problem, code: `configuration-${problem.code}` }))
  return new WrongFile({ en: 'the configuration is wrong, so nothing was audited', zh: '配置有误，未进行任何检查' }, coded)
}
