import type { ts as TypeScript } from 'ts-morph'
import type { Permission, Tags } from '../rule-types.ts'
import type { Context } from './context.ts'
import { literalsOf } from './literals.ts'
import type { Literals } from './literals.ts'
import { skipCasts } from './types-of.ts'

export interface AskedPermission {
  name: string
  known?: Permission
}

/** What a request asks for: the permissions that are fixed here, and the parameters through which callers choose. */
export interface Asked {
  permissions: AskedPermission[]
  parameters: TypeScript.ParameterDeclaration[]
}

/** Reads the permission names of a call whose rule says `@permissionFrom PARAM[.PROP]`. */
export function askedPermissions(
  context: Context,
  call: TypeScript.CallExpression | TypeScript.NewExpression,
  signature: TypeScript.Node,
  tags: Tags,
): Asked {
  const { ts } = context
  const [parameterName, ...path] = (tags.permissionFrom ?? '').split('.')
  const parameters = ts.isFunctionLike(signature) ? signature.parameters : undefined
  const index = parameters?.findIndex((parameter) => ts.isIdentifier(parameter.name) && parameter.name.text === parameterName) ?? 0
  let argument = call.arguments?.[Math.max(index, 0)]
  for (const key of path) argument = argument && propertyValue(context, argument, key)
  if (!argument) return { permissions: [], parameters: [] }
  const asked = fromLiterals(context, permissionLiterals(context, argument))
  if (!parameters?.[index]?.dotDotDotToken) return asked
  const rest = (call.arguments ?? []).slice(index + 1).map((each) => fromLiterals(context, permissionLiterals(context, each)))
  return {
    permissions: [asked, ...rest].flatMap(({ permissions }) => permissions),
    parameters: [asked, ...rest].flatMap((each) => each.parameters),
  }
}

export function fromLiterals(context: Context, literals: Literals): Asked {
  const permissions = literals.values.map(({ text }): AskedPermission => {
    const known = context.permission(text)
    return { name: text, ...(known && { known }) }
  })
  return { permissions, parameters: literals.parameters }
}

/** Literals of the argument; of an object literal its keys, as in `{ camera: true }`. */
function permissionLiterals(context: Context, argument: TypeScript.Expression): Literals {
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
