interface Schema {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  items?: Schema
  anyOf?: Schema[]
  definitions?: Record<string, Schema>
}

/** Where a value is not what a JSON Schema says; knows the keywords that candor's own schemas use. */
export function mismatches(value: unknown, root: unknown): string[] {
  const definitions = (root as Schema).definitions ?? {}
  return differ(value, root as Schema, '$')

  function differ(value: unknown, schema: Schema, path: string): string[] {
    if (schema.$ref) {
      const target = definitions[decodeURIComponent(schema.$ref.slice('#/definitions/'.length))]
      return target ? differ(value, target, path) : [`${path} has no schema`]
    }
    if (schema.anyOf)
      return schema.anyOf.some((each) => differ(value, each, path).length === 0) ? [] : [`${path} is none of what is allowed`]
    const type = typeOf(value)
    const allowed = ([] as string[]).concat(schema.type ?? [])
    const isWhole = allowed.includes('integer') && Number.isInteger(value)
    if (schema.type && !allowed.includes(type) && !isWhole) return [`${path} is a ${type}`]
    if ('const' in schema && value !== schema.const) return [`${path} is ${String(value)}`]
    if (schema.enum && !schema.enum.includes(value)) return [`${path} is ${String(value)}`]
    if (Array.isArray(value)) return value.flatMap((each, index) => (schema.items ? differ(each, schema.items, `${path}[${index}]`) : []))
    if (type !== 'object') return []
    const { properties = {}, required = [], additionalProperties } = schema
    const object = value as Record<string, unknown>
    return [
      ...required.filter((key) => !(key in object)).map((key) => `${path}.${key} is missing`),
      ...Object.entries(object).flatMap(([key, each]) => {
        if (properties[key]) return differ(each, properties[key], `${path}.${key}`)
        if (additionalProperties === false) return [`${path}.${key} is not known`]
        return typeof additionalProperties === 'object' ? differ(each, additionalProperties, `${path}.${key}`) : []
      }),
    ]
  }
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}
