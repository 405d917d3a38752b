import type { ts as TypeScript } from 'ts-morph'
import type { Context } from './context.ts'
import { accessedName, skipCasts } from './types-of.ts'

/** How many names are followed to the object that the last of them stands for. */
const MAX_STEPS = 6

/** The object literal that an expression stands for: written here, in a constant of this or another file, frozen, or inside another. */
function objectOf(context: Context, expression: TypeScript.Expression, steps: number): TypeScript.ObjectLiteralExpression | undefined {
  const { ts, checker } = context
  const node = skipCasts(context, expression)
  if (ts.isObjectLiteralExpression(node) || steps === 0) return ts.isObjectLiteralExpression(node) ? node : undefined
  // `Object.freeze({ ... })`, `Object.seal({ ... })`
  if (ts.isCallExpression(node)) {
    const isKept = ts.isPropertyAccessExpression(node.expression) && ['freeze', 'seal'].includes(node.expression.name.text)
    return isKept && node.arguments[0] ? objectOf(context, node.arguments[0], steps - 1) : undefined
  }
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const key = accessedName(context, node)
    const value = key === undefined ? undefined : valueOfProperty(context, node.expression, key, steps - 1)
    if (value) return objectOf(context, value, steps - 1)
  }
  const name = ts.isPropertyAccessExpression(node) ? node.name : node
  let symbol = checker.getSymbolAtLocation(name)
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
  const declaration = symbol?.valueDeclaration
  const initializer =
    declaration && (ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)) ? declaration.initializer : undefined
  return initializer && objectOf(context, initializer, steps - 1)
}

/** The value that an object gives a property, whatever an annotation (`Record<string, Permission>`) leaves of it. */
export function valueOfProperty(
  context: Context,
  expression: TypeScript.Expression,
  key: string,
  steps = MAX_STEPS,
): TypeScript.Expression | undefined {
  const { ts } = context
  const object = objectOf(context, expression, steps)
  for (const property of object?.properties ?? []) {
    if (!property.name || !(ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)) || property.name.text !== key) continue
    if (ts.isPropertyAssignment(property)) return property.initializer
    if (ts.isShorthandPropertyAssignment(property)) return property.name
  }
  return undefined
}

/** The values of all properties of an object. */
export function valuesOfProperties(context: Context, expression: TypeScript.Expression): TypeScript.Expression[] {
  const { ts } = context
  return (objectOf(context, expression, MAX_STEPS)?.properties ?? []).flatMap((property) =>
    ts.isPropertyAssignment(property) ? [property.initializer] : ts.isShorthandPropertyAssignment(property) ? [property.name] : [],
  )
}

/** What an object takes over from others: `options` of `{ ...options, title }`. */
export function spreadInto(context: Context, expression: TypeScript.Expression): TypeScript.Expression[] {
  const { ts } = context
  return (objectOf(context, expression, MAX_STEPS)?.properties ?? []).flatMap((property) =>
    ts.isSpreadAssignment(property) ? [property.expression] : [],
  )
}
