import type { ts as TypeScript } from 'ts-morph'
import type { Context } from './context.ts'

/** Takes literal types: a string, a union of strings, an array or tuple of those. False when the type is wider. */
export function collectTypes(
  type: TypeScript.Type,
  node: TypeScript.Node,
  found: { values: { text: string; node: TypeScript.Node }[] },
  ts: Context['ts'],
): boolean {
  const texts: string[] = []
  if (!literalTexts(type, texts, ts) || texts.length === 0) return false
  for (const text of texts) found.values.push({ text, node })
  return true
}

/** Adds the strings that a type allows; false where it allows any other. */
export function literalTexts(type: TypeScript.Type, texts: string[], ts: Context['ts']): boolean {
  if (type.isStringLiteral()) return texts.push(type.value) > 0
  if ((type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Never)) !== 0) return true
  if (type.isUnion()) return type.types.every((part) => literalTexts(part, texts, ts))
  const element = (type.flags & ts.TypeFlags.Object) === 0 ? undefined : type.getNumberIndexType()
  return element !== undefined && literalTexts(element, texts, ts)
}
