import type { ts as TypeScript } from 'ts-morph'
import type { Tags } from '../rule-types.ts'
import type { Context } from './context.ts'
import { applicable } from './references.ts'
import type { Reference } from './references.ts'
import { propertyOf, typeOf } from './types-of.ts'

/**
 * The tagged member that a reflective call runs: `invoke(manager, 'getDeviceId')` runs what the name means on the target's
 * type, or where that has no such member, on the one that the pack gives the parameter: a native module that is only named. A
 * parameter's name may say an element of a list: `pair.1` of redux-saga's `call([object, 'method'])`.
 * @returns the member with the argument that names it
 */
export function invokedMember(
  context: Context,
  call: TypeScript.CallExpression | TypeScript.NewExpression,
  declaration: TypeScript.Node,
  invokes: NonNullable<Tags['invokes']>,
): { method: TypeScript.Expression; reference: Reference } | undefined {
  const { ts } = context
  if (!call.arguments || !ts.isFunctionLike(declaration)) return undefined
  const indexOf = (place: string): number =>
    declaration.parameters.findIndex(({ name }) => ts.isIdentifier(name) && name.text === place.split('.')[0])
  const argument = (place: string): TypeScript.Expression | undefined => {
    const element = place.split('.')[1]
    const value = call.arguments![indexOf(place)]
    if (element === undefined) return value
    return value && ts.isArrayLiteralExpression(value) ? value.elements[Number(element)] : undefined
  }
  const receiver = ts.isPropertyAccessExpression(call.expression) ? call.expression.expression : undefined
  const target = invokes.target === 'this' ? receiver : argument(invokes.target)
  const method = argument(invokes.name)
  if (!target || !method || !ts.isStringLiteralLike(method)) return undefined
  const described = declaration.parameters[indexOf(invokes.target)]
  const types = [typeOf(context, target), ...(described ? [context.checker.getTypeAtLocation(described)] : [])]
  const names = selectorNames(method.text)
  const property = types.flatMap((type) => names.map((each) => propertyOf(context, type, each))).find((each) => each !== undefined)
  const reference = property && applicable(context, property, 'value', method)
  return reference && !reference.tags.toCollector ? { method, reference } : undefined
}

/** The names that a member may have which an Objective-C selector runs: `requestAccess:completion:` and the like. */
function selectorNames(selector: string): string[] {
  const parts = selector.split(':').filter(Boolean)
  const camel = parts.map((part, index) => (index === 0 ? part : part[0]!.toUpperCase() + part.slice(1))).join('')
  return [...new Set([camel, parts.join(''), parts[0] ?? selector])]
}
