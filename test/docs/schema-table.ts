/** The part of JSON Schema that candor's own schemas use. */
export interface Schema {
  type?: string
  description?: string
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  additionalProperties?: Schema | boolean
  minimum?: number
}

/** One key of a document: its path, what it may hold, whether it must be there. */
export interface Key {
  path: string
  holds: string
  required: boolean
  about: string
}

/** Every key of a document, parents first; texts in two languages are one key. */
export function keysOf(schema: Schema, above = ''): Key[] {
  const alternatives = [schema, ...(schema.anyOf ?? [])]
  return alternatives.flatMap((each) => [
    ...Object.entries(each.properties ?? {}).flatMap(([name, value]) => {
      const path = above === '' ? name : `${above}.${name}`
      const own: Key = { path, holds: holdsOf(value), required: each.required?.includes(name) === true, about: value.description ?? '' }
      return [own, ...(isBilingual(value) ? [] : keysOf(value, path))]
    }),
    ...(each.items && !isBilingual(each.items) ? keysOf(each.items, `${above}[]`) : []),
  ])
}

function isBilingual(schema: Schema): boolean {
  return [schema, ...(schema.anyOf ?? [])].some(({ properties = {} }) => Object.keys(properties).join() === 'zh,en')
}

function holdsOf(schema: Schema): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  if (schema.enum) return schema.enum.map((word) => `\`${String(word)}\``).join(' ')
  if (schema.anyOf) {
    const parts = [...new Set(schema.anyOf.map((each) => (isBilingual(each) ? '{zh, en}' : holdsOf(each))))]
    return parts.join(' or ')
  }
  if (isBilingual(schema)) return '{zh, en}'
  if (schema.type === 'array') return `list of ${holdsOf(schema.items ?? {})}`
  if (schema.type === 'object') return schema.properties ? 'map' : 'map by name'
  return { string: 'text', boolean: 'true or false', integer: 'whole number' }[schema.type ?? ''] ?? schema.type ?? 'anything'
}

/** A Markdown table of keys. */
export function keyTable(keys: Key[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
  const rows = keys.map(({ path, holds, required, about }) => `| \`${path}\`${required ? ' (required)' : ''} | ${cell(holds)} | ${cell(about)} |`)
  return ['| key | holds | says |', '|---|---|---|', ...rows].join('\n')
}
