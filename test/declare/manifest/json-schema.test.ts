import { toJsonSchema } from '@valibot/to-json-schema'
import { describe, expect, it } from 'vitest'
import { manifestJsonSchema } from '../../../src/declare/manifest/json-schema.ts'

const categories = ['clipboard/read', 'location']
const schema = manifestJsonSchema(toJsonSchema, { categories: new Set(categories), checks: ['undeclared-collection'] })

describe('manifestJsonSchema', () => {
  it('names the required keys, and allows no other', () => {
    expect(schema).toMatchObject({ type: 'object', required: ['schema', 'app', 'data'], additionalProperties: false })
  })

  it('lists the known categories and checks', () => {
    const entry = { type: 'object', required: ['category'], properties: { category: { type: 'string', enum: categories } } }
    expect(schema).toMatchObject({
      properties: {
        data: { type: 'array', items: { anyOf: [{ type: 'string', enum: categories }, entry] } },
        exceptions: { items: { properties: { check: { enum: ['undeclared-collection'] }, category: { enum: categories } } } },
      },
    })
  })

  it('lists closed words, and leaves out what JSON Schema cannot say', () => {
    expect(schema).toMatchObject({
      properties: { sharing: { items: { properties: { method: { enum: ['sdk', 'api', 'h5', 'account-binding'] } } } } },
    })
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })
})
