import type { ts as TypeScript } from 'ts-morph'
import type { Context } from './context.ts'
import { declarationOf, literalsOf, partsOf } from './literals.ts'
import { isAny, skipCasts } from './types-of.ts'

export type Call = TypeScript.CallExpression | TypeScript.NewExpression

/** The overload that a call runs: the one that constants behind its arguments choose, else the one that the checker picks. */
export function chosenSignature(context: Context, call: Call, symbol?: TypeScript.Symbol): TypeScript.Node | undefined {
  const { ts, checker } = context
  const picked = checker.getResolvedSignature(call)?.declaration ?? (symbol && fittingSignature(context, call, symbol))
  return picked && ts.isFunctionLike(picked) ? (chosenByConstant(context, call, picked) ?? picked) : picked
}

/**
 * `query(URI)` where the compiler knows `URI` as a string only: an overload that asks for a certain text is chosen by the
 * texts that the argument may hold.
 */
function chosenByConstant(
  context: Context,
  call: Call,
  picked: TypeScript.SignatureDeclaration,
): TypeScript.SignatureDeclaration | undefined {
  const { ts, checker } = context
  const overloads = overloadsBeside(context, picked)
  for (const [index, argument] of (call.arguments ?? []).entries()) {
    const typeAt = ({ parameters: { [index]: parameter } }: TypeScript.SignatureDeclaration): TypeScript.Type | undefined =>
      parameter && checker.getTypeAtLocation(parameter)
    const asking = overloads.flatMap((overload) => {
      const type = typeAt(overload)
      return type && asksForText(context, type) ? [{ overload, type }] : []
    })
    if (asking.length === 0 || asking.some(({ overload }) => overload === picked)) continue
    const type = checker.getTypeAtLocation(argument)
    if ((type.flags & ts.TypeFlags.String) === 0 && !isAny(context, type)) continue
    const { whole, texts } = textsOf(context, argument)
    const chosen = asking.find((each) => (whole || !isExact(context, each.type)) && texts.some((text) => fits(context, text, each.type)))
    if (chosen) return chosen.overload
  }
  return undefined
}

/** All overloads of a pack's function, method or constructor, given one of them. */
function overloadsBeside({ ts, checker, inPack }: Context, one: TypeScript.SignatureDeclaration): TypeScript.SignatureDeclaration[] {
  if (!inPack(one)) return []
  const symbol = one.name && checker.getSymbolAtLocation(one.name)
  const beside = symbol?.declarations ?? (ts.isConstructorDeclaration(one) ? one.parent.members : [])
  return beside.filter((each): each is TypeScript.SignatureDeclaration => each.kind === one.kind && inPack(each))
}

function fits({ checker }: Context, text: string, type: TypeScript.Type): boolean {
  return checker.isTypeAssignableTo(checker.getStringLiteralType(text), type)
}

function isExact({ ts }: Context, type: TypeScript.Type): boolean {
  return type.isUnion() ? type.types.every(({ flags }) => (flags & ts.TypeFlags.StringLiteral) !== 0) : type.isStringLiteral()
}

/** The texts that an argument may hold; where a part of it is not known, those without that part. */
function textsOf(context: Context, argument: TypeScript.Expression, steps = 6): { whole: boolean; texts: string[] } {
  const node = skipCasts(context, argument)
  const known = literalsOf(context, node).values
  if (known.length > 0 || steps === 0) return { whole: true, texts: known.map(({ text }) => text) }
  const parts = partsOf(context.ts, node)
  if (parts) {
    const each = parts.map((part) => (typeof part === 'string' ? part : (textsOf(context, part, steps - 1).texts[0] ?? '')))
    return { whole: false, texts: [each.join('')] }
  }
  const { initializer } = (declarationOf(context, node) ?? {}) as { initializer?: TypeScript.Expression }
  return initializer ? textsOf(context, initializer, steps - 1) : { whole: false, texts: [] }
}

/** A string literal, a template with a fixed part, or several of those. */
function asksForText({ ts }: Context, type: TypeScript.Type): boolean {
  const one = ts.TypeFlags.StringLiteral | ts.TypeFlags.TemplateLiteral
  return type.isUnion() ? type.types.every(({ flags }) => (flags & one) !== 0) : (type.flags & one) !== 0
}

/** Overload resolution where the checker gave up because the receiver is `any` to it. */
function fittingSignature(context: Context, call: Call, symbol: TypeScript.Symbol): TypeScript.Node | undefined {
  const { checker } = context
  const signatures = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(symbol, call)).getCallSignatures()
  const fitting = signatures.find((signature) =>
    (call.arguments ?? []).every((argument, index) => {
      const parameter = signature.parameters[index]
      if (!parameter) return false
      const expected = checker.getTypeOfSymbolAtLocation(parameter, call)
      return checker.isTypeAssignableTo(checker.getTypeAtLocation(argument), expected)
    }),
  )
  return (fitting ?? signatures.at(-1))?.declaration
}
