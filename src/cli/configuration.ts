import * as v from 'valibot'
import { parseDocument } from 'yaml'
import { nearest } from '../rulebook/nearest.ts'
import { readText } from '../io/files.ts'
import { UserError } from './errors.ts'

const list = v.array(v.string())

export const configurationSchema = v.strictObject({
  manifest: v.optional(v.string()),
  rules: v.optional(list),
  include: v.optional(list),
  exclude: v.optional(list),
  failOn: v.optional(v.picklist(['error', 'warning', 'none'])),
  lang: v.optional(v.picklist(['zh', 'en'])),
  strict: v.optional(v.boolean()),
})

export type Configuration = v.InferOutput<typeof configurationSchema>

export const CONFIGURATION_FILE = 'candor.config.yaml'

/**
 * Reads the configuration: the named file, `candor.config.yaml` of the app, or a `candor` key in its package.json.
 * @throws UserError when the named file is absent or anything in it is wrong
 */
export function readConfiguration(root: string, named: string | undefined): Configuration {
  if (named !== undefined) {
    const result = readText(named)
    if (!('text' in result))
      throw new UserError(
        { en: `cannot read the configuration ${named}: ${result.message}`, zh: `无法读取配置 ${named}：${result.message}` },
        { en: 'check the path after --config', zh: '请检查 --config 后的路径' },
      )
    return parse(result.text, named)
  }
  const own = readText(`${root}/${CONFIGURATION_FILE}`)
  if ('text' in own) return parse(own.text, CONFIGURATION_FILE)
  const manifest = readText(`${root}/package.json`)
  if (!('text' in manifest) || !manifest.text.includes('"candor"')) return {}
  try {
    const content = JSON.parse(manifest.text) as { candor?: unknown }
    return content.candor === undefined || typeof content.candor === 'string' ? {} : validate(content.candor, 'package.json')
  } catch (error) {
    if (error instanceof UserError) throw error
    return {}
  }
}

function parse(text: string, file: string): Configuration {
  const document = parseDocument(text)
  const error = document.errors[0]
  if (error) {
    const [start] = error.linePos ?? []
    throw new UserError(
      {
        en: `${file}:${start?.line ?? 1}:${start?.col ?? 1} ${error.message.split('\n')[0]}`,
        zh: `${file}:${start?.line ?? 1}:${start?.col ?? 1} YAML 语法错误`,
      },
      { en: 'mend the configuration', zh: '请修正配置文件' },
    )
  }
  return validate(document.toJS() ?? {}, file)
}

function validate(content: unknown, file: string): Configuration {
  const result = v.safeParse(configurationSchema, content)
  if (result.success) return result.output
  const [issue] = result.issues
  const key = String(issue.path?.at(-1)?.key ?? '')
  const keys = Object.keys(configurationSchema.entries)
  const near = issue.type === 'strict_object' ? nearest(key, keys) : undefined
  throw new UserError(
    issue.type === 'strict_object'
      ? { en: `${file}: unknown key "${key}"`, zh: `${file}：未知的键 "${key}"` }
      : { en: `${file}: "${key}" cannot be ${issue.received}`, zh: `${file}："${key}" 的值 ${issue.received} 无效` },
    near
      ? { en: `did you mean "${near}"?`, zh: `是否应为 "${near}"？` }
      : {
          en: `expected ${issue.expected === 'never' ? `one of ${keys.join(', ')}` : issue.expected}`,
          zh: `应为 ${issue.expected === 'never' ? keys.join('、') : issue.expected}`,
        },
  )
}
