import type { ts as TypeScript } from 'ts-morph'
import type { Permission, Tags } from '../rule-types.ts'
import type { Context } from './context.ts'
import { literalsOf } from './literals.ts'
import type { Literals } from './literals.ts'
import { madeOf, parameterPath } from './parameters.ts'
import type { Given, Making, ParameterPath } from './parameters.ts'
import { spreadInto, valueOfProperty } from './properties.ts'
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

/** How the strings of an expression are read. */
type Reading = (expression: TypeScript.Expression) => Literals

/** What the arguments of a call say at a place; functions say nothing there. */
export function readAt(context: Context, values: readonly TypeScript.Expression[], place: ArgumentPlace, read: Reading): Literals[] {
  return values
    .slice(place.index, place.isRest ? values.length : place.index + 1)
    .flatMap((value) => (context.ts.isFunctionLike(value) ? [] : [literalsAt(context, value, place.path, read)]))
}

/** Literals of a property of an argument, or of a property of that; of an object that a caller hands over, it is theirs to say. */
function literalsAt(context: Context, value: TypeScript.Expression, path: string[], read: Reading): Literals {
  const none: Literals = { values: [], parameters: [], open: false }
  const [key, ...rest] = path
  if (key === undefined) return read(value)
  const own = parameterPath(context, value)
  if (own) return { ...none, parameters: [{ ...own, path: [...own.path, ...path] }] }
  const given = valueOfProperty(context, value, key)
  if (given) return context.ts.isFunctionLike(given) ? none : literalsAt(context, given, rest, read)
  const taken = spreadInto(context, value).map((each) => literalsAt(context, each, path, read))
  return { ...none, values: taken.flatMap((each) => each.values), parameters: taken.flatMap((each) => each.parameters) }
}

export function allAsked(asked: Asked[]): Asked {
  return { permissions: asked.flatMap((each) => each.permissions), parameters: asked.flatMap((each) => each.parameters) }
}

/** Where a permission's name stands among the arguments of a call, and what is made of it there. */
export interface ArgumentPlace {
  index: number
  isRest: boolean
  path: string[]
  made?: Making
}

/**
 * The permissions that a call's arguments name at a place.
 * @param guessed whether it is not certain that these are the function's arguments, so that only known names count
 */
export function askedIn(context: Context, values: readonly TypeScript.Expression[], place: ArgumentPlace, guessed: boolean): Asked {
  const read: Reading = (value) => permissionLiterals(context, value)
  const all = readAt(context, values, place, read).map((each) => fromLiterals(context, each, place.made))
  const permissions = all.flatMap((each) => each.permissions)
  return guessed
    ? { permissions: permissions.filter(({ known }) => known), parameters: [] }
    : { permissions, parameters: all.flatMap((each) => each.parameters) }
}

/** @param made what the code makes of the strings before it asks */
export function fromLiterals(context: Context, literals: Literals, made?: Making): Asked {
  const permissions = literals.values.flatMap(({ text }): AskedPermission[] => {
    const name = made ? made.of(text) : text
    const known = name === undefined ? undefined : context.permission(name)
    return name === undefined ? [] : [{ name, ...(known && { known }) }]
  })
  return {
    permissions,
    parameters: made ? literals.parameters.map((each) => ({ ...each, made: madeOf(made, each.made) })) : literals.parameters,
  }
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
