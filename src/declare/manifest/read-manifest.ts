import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import * as v from 'valibot'
import type { Declared, Manifest, Position, Problem } from '../../types.ts'
import { nearest } from '../nearest.ts'
import { ENTRY_KEYS, ENTRY_SCHEMAS, manifestSchema } from './schema.ts'
import type { ManifestFile } from './schema.ts'

export interface ManifestInput {
  text: string
  file: string
  categories: ReadonlySet<string>
  checks: readonly string[]
  /** The text of a file that the manifest extends, by its path as resolved against the manifest; undefined when absent. */
  read(file: string): string | undefined
}

type Path = (string | number)[]

/** Reads a privacy.yaml. Whatever is wrong is told with its place; what is right is kept. */
export function readManifest(input: ManifestInput, seen: readonly string[] = []): { manifest?: Manifest; problems: Problem[] } {
  const { text, file } = input
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: true })
  const place = (path: Path): Position => placeOf(document, counter, file, path)
  if (document.errors.length > 0) return { problems: document.errors.map((error) => syntaxProblem(error, counter, file)) }
  const content: unknown = document.toJS()
  if (content === null || typeof content !== 'object' || Array.isArray(content))
    return {
      problems: [
        problem(
          'manifest-empty',
          place([]),
          { en: 'the manifest is empty or not a map', zh: '清单为空或不是键值结构' },
          { en: 'run: candor init', zh: '请运行：candor init' },
        ),
      ],
    }
  const { schema } = content as { schema?: unknown }
  if (schema !== 1 && schema !== undefined)
    return {
      problems: [
        problem(
          'manifest-unknown-version',
          place(['schema']),
          {
            en: `schema ${String(schema)} is not known; this version reads schema 1`,
            zh: `未知的 schema ${String(schema)}；当前版本支持 schema 1`,
          },
          { en: 'set  schema: 1  or use a newer candor', zh: '改为  schema: 1  或升级 candor' },
        ),
      ],
    }

  const problems: Problem[] = []
  const parsed = v.safeParse(manifestSchema, content)
  for (const issue of parsed.issues ?? []) problems.push(...schemaProblems(issue, content, place))
  const manifest = assemble(content as Partial<ManifestFile>, file, place, problems, input)
  return extended(manifest, content as Partial<ManifestFile>, input, problems, place, seen)
}

function problem(code: string, position: Position, message: Problem['message'], help?: Problem['help']): Problem {
  return { code, ...position, message, ...(help && { help }) }
}

function syntaxProblem(error: { message: string; pos: [number, number] }, counter: LineCounter, file: string): Problem {
  const { line, col } = counter.linePos(error.pos[0])
  const reason = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')
  return problem(
    'manifest-syntax',
    { file, line, column: col },
    { en: `not valid YAML: ${reason}`, zh: `YAML 语法错误：${reason}` },
    { en: 'mend the line; nothing was audited against this manifest', zh: '请修正该行；此清单未参与核对' },
  )
}

/** Where a path stands in the YAML; the nearest ancestor that exists where it does not. */
function placeOf(document: Document, counter: LineCounter, file: string, path: Path): Position {
  for (let length = path.length; length >= 0; length--) {
    const part = path.slice(0, length)
    const key = part.at(-1)
    const holder = part.length > 0 ? document.getIn(part.slice(0, -1), true) : document.contents
    const pair = isMap(holder) ? holder.items.find(({ key: name }) => isScalar(name) && String(name.value) === String(key)) : undefined
    const node = pair ? pair.key : part.length === 0 ? document.contents : isSeq(holder) ? document.getIn(part, true) : undefined
    if (isNode(node) && node.range) {
      const { line, col } = counter.linePos(node.range[0])
      return { file, line, column: col }
    }
  }
  return { file, line: 1, column: 1 }
}

/** One message for each thing that the schema refuses; an entry of a list is told by its own schema. */
function schemaProblems(issue: v.BaseIssue<unknown>, content: object, place: (path: Path) => Position): Problem[] {
  const path = (issue.path ?? []).map(({ key }) => key as string | number)
  const [list, index] = path
  if (issue.type === 'union' && typeof index === 'number' && (list === 'data' || list === 'permissions' || list === 'sdks')) {
    const entry = (content as Record<string, unknown[]>)[list]?.[index]
    if (entry !== null && typeof entry === 'object' && path.length === 2) {
      const inner = v.safeParse(ENTRY_SCHEMAS[list], entry)
      return (inner.issues ?? []).flatMap((each) => [
        toProblem(each, [...path, ...(each.path ?? []).map(({ key }) => key as string | number)], place),
      ])
    }
  }
  return [toProblem(issue, path, place)]
}

function toProblem(issue: v.BaseIssue<unknown>, path: Path, place: (path: Path) => Position): Problem {
  const position = place(path)
  const name = path.filter((key) => typeof key === 'string').join('.')
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const key = String(path.at(-1))
    const group = path.length === 1 ? 'top' : (path[0] as keyof typeof ENTRY_KEYS)
    const near = nearest(key, ENTRY_KEYS[group] ?? [])
    return problem(
      'manifest-unknown-key',
      position,
      { en: `unknown key "${key}"`, zh: `未知的键 "${key}"` },
      near ? { en: `did you mean "${near}"?`, zh: `是否应为 "${near}"？` } : { en: 'remove it', zh: '请删除' },
    )
  }
  if (issue.received === 'undefined')
    return problem(
      'manifest-missing-key',
      position,
      { en: `"${name}" is missing`, zh: `缺少 "${name}"` },
      { en: `add ${name}`, zh: `请添加 ${name}` },
    )
  const options = issue.expected?.includes('|') ? issue.expected.replace(/[()"]/g, '').split(' | ') : []
  const near = typeof issue.input === 'string' ? nearest(issue.input, options) : undefined
  const expected = options.length > 0 ? options.join(', ') : (issue.expected ?? issue.message).replaceAll('"', '')
  return problem(
    'manifest-wrong-value',
    position,
    { en: `"${name}" cannot be ${String(issue.received)}`, zh: `"${name}" 的值 ${String(issue.received)} 无效` },
    near
      ? { en: `did you mean "${near}"? one of: ${expected}`, zh: `是否应为 "${near}"？可用值：${expected}` }
      : { en: `expected: ${expected}`, zh: `应为：${expected}` },
  )
}

/** Builds what the audit compares out of everything that is usable. */
function assemble(
  content: Partial<ManifestFile>,
  file: string,
  place: (path: Path) => Position,
  problems: Problem[],
  input: ManifestInput,
): Manifest {
  const list = <T>(key: string): T[] => {
    const value = (content as Record<string, unknown>)[key]
    return Array.isArray(value) ? (value as T[]) : []
  }
  const known = (category: string, path: Path): boolean => {
    if (input.categories.has(category)) return true
    const near = nearest(category, input.categories)
    problems.push(
      problem(
        'manifest-unknown-category',
        place(path),
        { en: `unknown category "${category}"`, zh: `未知的类别 "${category}"` },
        near
          ? { en: `did you mean "${near}"? (candor explain lists them)`, zh: `是否应为 "${near}"？（candor explain 可列出全部）` }
          : { en: 'candor explain lists the categories', zh: 'candor explain 可列出全部类别' },
      ),
    )
    return false
  }
  const strings = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []
  type Entry = Record<string, unknown> | string
  const data = list<Entry>('data').flatMap((entry, index): Manifest['data'] => {
    const category = typeof entry === 'string' ? entry : entry?.category
    if (typeof category !== 'string' || !known(category, typeof entry === 'string' ? ['data', index] : ['data', index, 'category']))
      return []
    const fields = typeof entry === 'string' ? {} : entry
    return [
      {
        position: place(['data', index]),
        value: {
          category,
          purpose: strings(fields.purpose),
          scenario: strings(fields.scenario),
          collectedBy: typeof fields.collectedBy === 'string' ? fields.collectedBy : 'first-party',
        },
      },
    ]
  })
  const permissions = list<Entry>('permissions').flatMap((entry, index): Manifest['permissions'] => {
    const name = typeof entry === 'string' ? entry : entry?.name
    if (typeof name !== 'string') return []
    const platforms = typeof entry === 'string' ? {} : ((entry.platforms ?? {}) as Record<string, unknown>)
    return [{ position: place(['permissions', index]), value: { name, names: Object.values(platforms).flatMap(strings) } }]
  })
  const sdks = list<Entry>('sdks').flatMap((entry, index): Manifest['sdks'] => {
    const fields = typeof entry === 'string' ? { id: entry } : entry
    if (typeof fields?.id !== 'string') return []
    const declared = (fields.data ?? {}) as { required?: unknown; optional?: unknown }
    const value = {
      id: fields.id,
      packages: strings(fields.packages),
      nativePackages: strings(fields.nativePackages),
      data: [...strings(declared.required), ...strings(declared.optional)],
      permissions: strings(fields.permissions),
    }
    for (const [key, names] of Object.entries(declared))
      strings(names).forEach((category, at) => known(category, ['sdks', index, 'data', key, at]))
    return [{ position: place(['sdks', index]), value }]
  })
  const exceptions = list<Record<string, unknown>>('exceptions').flatMap(
    (entry, index): Declared<Manifest['exceptions'][number]['value']>[] => {
      const { check, reason, until, where, category } = entry ?? {}
      if (typeof check !== 'string' || typeof reason !== 'string' || typeof until !== 'string') return []
      if (!input.checks.includes(check)) {
        const near = nearest(check, input.checks)
        problems.push(
          problem(
            'manifest-unknown-check',
            place(['exceptions', index, 'check']),
            { en: `unknown check "${check}"`, zh: `未知的检查项 "${check}"` },
            near ? { en: `did you mean "${near}"?`, zh: `是否应为 "${near}"？` } : undefined,
          ),
        )
        return []
      }
      return [
        {
          position: place(['exceptions', index]),
          value: { check, reason, until, ...(typeof where === 'string' && { where }), ...(typeof category === 'string' && { category }) },
        },
      ]
    },
  )
  const { name } = (content.app ?? {}) as { name?: unknown }
  const appName = typeof name === 'string' ? { zh: name, en: name } : { zh: '', en: '', ...(name as object) }
  return { file, appName, data, permissions, sdks, exceptions }
}

/** Joins the manifests that this one extends: their entries stand unless the extending one says the same thing. */
function extended(
  manifest: Manifest,
  content: Partial<ManifestFile>,
  input: ManifestInput,
  problems: Problem[],
  place: (path: Path) => Position,
  seen: readonly string[],
): { manifest: Manifest; problems: Problem[] } {
  const { extends: base } = content
  if (typeof base !== 'string') return { manifest, problems }
  const folder = input.file.includes('/') ? input.file.slice(0, input.file.lastIndexOf('/') + 1) : ''
  const file = normalize(folder + base)
  const text = seen.includes(file) ? undefined : input.read(file)
  if (text === undefined) {
    const reason = seen.includes(file)
      ? { en: `${base} extends itself`, zh: `${base} 循环引用` }
      : { en: `cannot read ${base}`, zh: `无法读取 ${base}` }
    problems.push(
      problem('manifest-extends', place(['extends']), reason, { en: 'the path is relative to this manifest', zh: '路径相对于此清单' }),
    )
    return { manifest, problems }
  }
  const parent = readManifest({ ...input, text, file }, [...seen, input.file])
  // What one of the two leaves out the other may say.
  const own = problems.filter(({ code }) => code !== 'manifest-missing-key')
  problems.splice(0, problems.length, ...own, ...parent.problems.filter(({ code }) => code !== 'manifest-missing-key'))
  if (!parent.manifest) return { manifest, problems }
  const joined = <T>(own: Declared<T>[], inherited: Declared<T>[], key: (value: T) => string): Declared<T>[] => {
    const keys = new Set(own.map(({ value }) => key(value)))
    return [...own, ...inherited.filter(({ value }) => !keys.has(key(value)))]
  }
  return {
    manifest: {
      ...manifest,
      data: joined(manifest.data, parent.manifest.data, ({ category, scenario }) => `${category} ${scenario.join()}`),
      permissions: joined(manifest.permissions, parent.manifest.permissions, ({ name }) => name),
      sdks: joined(manifest.sdks, parent.manifest.sdks, ({ id }) => id),
      exceptions: [...manifest.exceptions, ...parent.manifest.exceptions],
    },
    problems,
  }
}

function normalize(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return (path.startsWith('/') ? '/' : '') + parts.join('/')
}
