import { parseJson } from '../../documents/json.ts'
import type { Problem } from '../../types.ts'

/** A JSON object of which nothing is known yet. */
export type JsonObject = Record<string, unknown>

/**
 * Parses a lockfile's JSON with the platform's own parser, since lockfiles are large and their places are not asked for; only
 * a broken one is read again, to say where.
 */
export function parseLarge(text: string, file: string, readable = text): { root: JsonObject } | { problem: Problem } {
  try {
    return { root: objectAt(JSON.parse(readable)) }
  } catch (error) {
    const parsed = parseJson(text, file)
    if ('problem' in parsed) return parsed
    throw error
  }
}

/** The value as an object; an empty one for anything else. */
export function objectAt(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}
}

/** The value as text; undefined for anything else. */
export function textAt(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
