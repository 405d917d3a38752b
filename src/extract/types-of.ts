import type { ts as TypeScript } from 'ts-morph'
import type { Context } from './context.ts'

/** How many initialisers are followed from one name to the next. */
const MAX_STEPS = 6

/** Strips brackets, casts, `!` and `satisfies`. */
export function skipCasts(context: Context, node: TypeScript.Expression): TypeScript.Expression {
  const { ts } = context
  let inner = node
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isTypeAssertionExpression(inner) ||
    ts.isNonNullExpression(inner) ||
    ts.isSatisfiesExpression(inner)
  )
    inner = inner.expression
  return inner
}

export function isAny(context: Context, type: TypeScript.Type): boolean {
  return (type.flags & context.ts.TypeFlags.Any) !== 0
}

/**
 * The type of an expression as the value has it, where casts, `any` annotations and untyped steps hide it from the
 * checker: what was cast, what a variable was initialised with, the property of what was found so.
 */
export function typeOf(context: Context, expression: TypeScript.Expression, steps = MAX_STEPS): TypeScript.Type {
  const { ts, checker } = context
  const node = skipCasts(context, expression)
  const type = checker.getTypeAtLocation(node)
  if (!isAny(context, type) || steps === 0) return checker.getNonNullableType(type)
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const name = accessedName(context, node)
    const property = name === undefined ? undefined : propertyOf(context, typeOf(context, node.expression, steps - 1), name)
    return property ? checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, node)) : type
  }
  if (ts.isCallExpression(node)) {
    const callee = typeOf(context, node.expression, steps - 1)
    const signature = callee.getCallSignatures()[0]
    return signature ? checker.getReturnTypeOfSignature(signature) : type
  }
  if (ts.isAwaitExpression(node)) return checker.getAwaitedType(typeOf(context, node.expression, steps - 1)) ?? type
  if (ts.isIdentifier(node)) {
    const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration
    if (declaration && ts.isVariableDeclaration(declaration) && declaration.initializer)
      return typeOf(context, declaration.initializer, steps - 1)
  }
  return type
}

/** The constant name that an access uses: `.x`, `['x']`, or a variable that holds one string. */
export function accessedName(
  context: Context,
  node: TypeScript.PropertyAccessExpression | TypeScript.ElementAccessExpression,
): string | undefined {
  const { ts, checker } = context
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  const argument = node.argumentExpression
  if (ts.isStringLiteralLike(argument)) return argument.text
  const type = checker.getTypeAtLocation(argument)
  return type.isStringLiteral() ? type.value : undefined
}

/** A property of a type, looked for in every constituent of a union. */
export function propertyOf(context: Context, type: TypeScript.Type, name: string): TypeScript.Symbol | undefined {
  const { checker } = context
  const direct = checker.getPropertyOfType(checker.getApparentType(type), name)
  if (direct || !type.isUnion()) return direct
  for (const part of type.types) {
    const found = checker.getPropertyOfType(checker.getApparentType(part), name)
    if (found) return found
  }
  return undefined
}
