import type { ManifestVocabulary } from './references.ts'
import { manifestSchema } from './schema.ts'

/** The part of `@valibot/to-json-schema` that is needed; the build passes it, so that it need not ship. */
type Converter = (schema: typeof manifestSchema, config: { errorMode: 'ignore' }) => object

type Schema = Record<string, unknown>

/** The JSON Schema of privacy.yaml for editors, made of the validator's own schema and the known words. */
export function manifestJsonSchema(convert: Converter, { categories, checks }: Pick<ManifestVocabulary, 'categories' | 'checks'>): object {
  const schema = convert(manifestSchema, { errorMode: 'ignore' }) as Schema
  const enums: Record<string, string[]> = { category: [...categories], check: [...checks] }
  const data = property(schema, 'data').items as { anyOf: Schema[] }
  const shorthand = data.anyOf.find(({ type }) => type === 'string')
  if (shorthand) shorthand.enum = enums.category
  narrow(schema, enums)
  return { ...schema, title: 'privacy.yaml: what an app declares that it collects' }
}

function property(schema: Schema, name: string): Schema {
  return (schema.properties as Record<string, Schema>)[name]!
}

/** Lists the allowed words wherever a property of that name is a text. */
function narrow(node: unknown, enums: Record<string, string[]>): void {
  if (node === null || typeof node !== 'object') return
  for (const [name, value] of Object.entries(node)) {
    const words = enums[name]
    if (words && (value as Schema | null)?.type === 'string') (value as Schema).enum = words
    else narrow(value, enums)
  }
}
