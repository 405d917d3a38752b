// Build step after tsc: JSON Schemas for other tools and for editors, from the types and validators that the code uses.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { createGenerator } from 'ts-json-schema-generator'
import { configurationSchema } from '../dist/cli/configuration.js'
import { manifestSchema } from '../dist/declare/manifest/schema.js'

const folder = new URL('../dist/schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
const write = (name, schema) => writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`)
const types = new URL('../src/types.ts', import.meta.url).pathname
write('report', createGenerator({ path: types, type: 'Report', skipTypeCheck: true }).createSchema('Report'))
const lists = new URL('../src/disclose/formats/json.ts', import.meta.url).pathname
write('list', createGenerator({ path: lists, type: 'ListDocument', skipTypeCheck: true }).createSchema('ListDocument'))
write('manifest', described(toJsonSchema(manifestSchema, { errorMode: 'ignore' })))
write('config', toJsonSchema(configurationSchema, { errorMode: 'ignore' }))

/** Gives every key of the manifest what an editor shows of it; docs/manifest.md is made of the same. */
function described(schema) {
  const { keys, unused } = JSON.parse(readFileSync(new URL('manifest-notes.json', import.meta.url), 'utf8'))
  const enter = (each, above) => {
    for (const [name, value] of Object.entries(each.properties ?? {})) {
      const path = above === '' ? name : `${above}.${name}`
      const isUnused = unused.some((other) => path === other || path.startsWith(`${other}.`) || path.startsWith(`${other}[`))
      if (keys[path]) value.description = keys[path] + (isUnused ? ' Nothing uses it yet.' : '')
      enter(value, path)
    }
    if (each.items) enter(each.items, `${above}[]`)
    for (const one of each.anyOf ?? []) enter(one, above)
  }
  enter(schema, '')
  return schema
}
