import type { ts as TypeScript } from 'ts-morph'
import type { Permission, Tags } from '../rule-types.ts'
import type { Context } from './context.ts'
import { literalsOf } from './literals.ts'
import type { Literals } from './literals.ts'
import type { Given, ParameterPath } from './parameters.ts'
import { skipCasts } from './types-of.ts'

export interface AskedPermission {
  name: string
  known?: Permission
}

/** What a request asks for: the permissions that are fixed here, and the parameters through which callers choose. */
export interface Asked {
  permissions: AskedPermission[]
  parameters: ParameterPath[]
}

/** Reads the permission names that a function whose rule says `@permissionFrom PARAM[.PROP]` is run with. */
export function askedPermissions(context: Context, given: Given, signature: TypeScript.Node, tags: Tags): Asked {
  if ('elements' in given) return fromLiterals(context, permissionLiterals(context, given.elements))
  const values = 'arguments' in given ? given.arguments : given.beside
  return askedIn(context, values, placeOf(context, signature, tags.permissionFrom ?? ''), 'beside' in given)
}

/** Where a call of a function has what a rule calls `PARAM[.PROP]`. */
export function placeOf({ ts }: Context, signature: TypeScript.Node, words: string): ArgumentPlace {
  const [parameterName, ...path] = words.split('.')
  const parameters = ts.isFunctionLike(signature) ? signature.parameters : undefined
  const index = parameters?.findIndex((parameter) => ts.isIdentifier(parameter.name) && parameter.name.text === parameterName) ?? 0
  return { index: Math.max(index, 0), isRest: parameters?.[index]?.dotDotDotToken !== undefined, path }
}

/** What stands among the arguments of a call at a place; functions say nothing there. */
export function argumentsAt(context: Context, values: readonly TypeScript.Expression[], place: ArgumentPlace): TypeScript.Expression[] {
  return values.slice(place.index, place.isRest ? values.length : place.index + 1).flatMap((value) => {
    let at: TypeScript.Expression | undefined = value
    for (const key of place.path) at = at && propertyValue(context, at, key)
    return at && !context.ts.isFunctionLike(at) ? [at] : []
  })
}

export function allAsked(asked: Asked[]): Asked {
  return { permissions: asked.flatMap((each) => each.permissions), parameters: asked.flatMap((each) => each.parameters) }
}

/** Where a permission's name stands among the arguments of a call. */
export interface ArgumentPlace {
  index: number
  isRest: boolean
  path: string[]
}

/**
 * The permissions that a call's arguments name at a place.
 * @param guessed whether it is not certain that these are the function's arguments, so that only known names count
 */
export function askedIn(context: Context, values: readonly TypeScript.Expression[], place: ArgumentPlace, guessed: boolean): Asked {
  const all = argumentsAt(context, values, place).map((value) => fromLiterals(context, permissionLiterals(context, value)))
  const permissions = all.flatMap((each) => each.permissions)
  return guessed
    ? { permissions: permissions.filter(({ known }) => known), parameters: [] }
    : { permissions, parameters: all.flatMap((each) => each.parameters) }
}

export function fromLiterals(context: Context, literals: Literals): Asked {
  const permissions = literals.values.map(({ text }): AskedPermission => {
    const known = context.permission(text)
    return { name: text, ...(known && { known }) }
  })
  return { permissions, parameters: literals.parameters }
}

/** Literals of the argument; of an object literal its keys, as in `{ camera: true }`. */
export function permissionLiterals(context: Context, argument: TypeScript.Expression): Literals {
  const { ts } = context
  const node = skipCasts(context, argument)
  if (!ts.isObjectLiteralExpression(node)) return literalsOf(context, node)
  const values = node.properties.flatMap((property) =>
    property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
      ? [{ text: property.name.text, node: property.name as TypeScript.Node }]
      : [],
  )
  return { values, parameters: [], open: false }
}

/** The value of a property of an object that is written here or in a constant. */
export function propertyValue(context: Context, expression: TypeScript.Expression, key: string): TypeScript.Expression | undefined {
  const { ts, checker } = context
  const node = skipCasts(context, expression)
  if (ts.isObjectLiteralExpression(node)) {
    for (const property of node.properties) {
      if (!property.name || !(ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)) || property.name.text !== key) continue
      if (ts.isPropertyAssignment(property)) return property.initializer
      if (ts.isShorthandPropertyAssignment(property)) return property.name
    }
    return undefined
  }
  if (!ts.isIdentifier(node)) return undefined
  const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration
  if (declaration && ts.isVariableDeclaration(declaration) && declaration.initializer)
    return propertyValue(context, declaration.initializer, key)
  return undefined
}
