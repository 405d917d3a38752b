import type { ts as TypeScript } from 'ts-morph'
import { leadsToCollector, UNKNOWN } from '../rulebook/collectors.ts'
import type { Context } from './context.ts'
import { literalsOf } from './literals.ts'
import type { Given, ParameterPath } from './parameters.ts'
import { placeOf, readAt } from './permissions.ts'
import type { ArgumentPlace } from './permissions.ts'

/** Where a request goes: to a collector, or to what the callers of the function around it say. */
export interface Sent {
  toCollector: boolean
  parameters: ParameterPath[]
}

/** A parameter of an app's function that decides where a request inside goes. */
export interface AddressParameter extends ParameterPath {
  /** What the request is evidence of where it goes to a collector. */
  category: string
  /** The module or global that sends in the end. */
  module: string
}

/**
 * Reads the address that a function whose rule says `@toCollector PARAM[.PROP]` is run with.
 * @param signature the rule's declaration of the function
 */
export function sentTo(context: Context, given: Given, signature: TypeScript.Node, address: string): Sent {
  if ('elements' in given) return { toCollector: false, parameters: [] }
  const values = 'arguments' in given ? given.arguments : given.beside
  return sentAt(context, values, placeOf(context, signature, address))
}

/** The same for the arguments of a call and the place of the address among them. */
export function sentAt(context: Context, values: readonly TypeScript.Expression[], place: ArgumentPlace): Sent {
  const found = readAt(context, values, place, (value) => literalsOf(context, value, UNKNOWN))
  return {
    toCollector: found.some(({ values: texts }) => texts.some(({ text }) => leadsToCollector(text, context.collectors))),
    parameters: found.flatMap(({ parameters }) => parameters),
  }
}
