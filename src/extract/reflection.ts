import type { ts as TypeScript } from 'ts-morph'
import type { Tags } from '../rule-types.ts'
import type { Context } from './context.ts'
import { applicable } from './references.ts'
import type { Reference } from './references.ts'
import { typeOf } from './types-of.ts'

/**
 * The tagged member that a reflective call runs: `invoke(manager, 'getDeviceId')` runs what the name means on the target's
 * type. A parameter's name may say an element of a list: `pair.1` of redux-saga's `call([object, 'method'])`.
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
  const argument = (place: string): TypeScript.Expression | undefined => {
    const [parameter, element] = place.split('.')
    const value = call.arguments![declaration.parameters.findIndex((each) => ts.isIdentifier(each.name) && each.name.text === parameter)]
    if (element === undefined) return value
    return value && ts.isArrayLiteralExpression(value) ? value.elements[Number(element)] : undefined
  }
  const receiver = ts.isPropertyAccessExpression(call.expression) ? call.expression.expression : undefined
  const target = invokes.target === 'this' ? receiver : argument(invokes.target)
  const method = argument(invokes.name)
  if (!target || !method || !ts.isStringLiteralLike(method)) return undefined
  const type = typeOf(context, target)
  const property = selectorNames(method.text)
    .map((each) => type.getProperty(each))
    .find((each) => each !== undefined)
  const reference = property && applicable(context, property, 'value', method)
  return reference && { method, reference }
}

/** The names that a member may have which an Objective-C selector runs: `requestAccess:completion:` and the like. */
function selectorNames(selector: string): string[] {
  const parts = selector.split(':').filter(Boolean)
  const camel = parts.map((part, index) => (index === 0 ? part : part[0]!.toUpperCase() + part.slice(1))).join('')
  return [...new Set([camel, parts.join(''), parts[0] ?? selector])]
}
