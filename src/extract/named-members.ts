import type { ts as TypeScript } from 'ts-morph'
import { evidenceKindOf } from '../rule-types.ts'
import type { Context } from './context.ts'
import type { ParameterPath } from './parameters.ts'
import { propertyOf } from './types-of.ts'
import type { RawEvidence } from './raw-evidence.ts'

/** A parameter of an app's function that decides which member of a pack's global is called inside: `uni[name](...)`. */
export interface MemberParameter extends ParameterPath {
  /** The global's name. */
  owner: string
  /** Where the member is called; while no caller fixes its name, it is not seen what is called there. */
  access: TypeScript.Node
}

/** A pack's global by its name, where the packs of this program declare it. */
function packGlobal({ ts, checker, inPack }: Context, name: string, from: TypeScript.Node): TypeScript.Symbol | undefined {
  const found = checker.getSymbolsInScope(from, ts.SymbolFlags.Variable).find((symbol) => symbol.name === name)
  return found?.declarations?.some(inPack) ? found : undefined
}

/** What calling a global's member says, where the code names the member by a string: at the place that names it. */
export function memberEvidence(context: Context, owner: string, member: string, at: TypeScript.Node): RawEvidence[] {
  const global = packGlobal(context, owner, at.getSourceFile())
  const property = global && propertyOf(context, context.checker.getTypeOfSymbolAtLocation(global, at), member)
  // Which overload it is the arguments would say, which a wrapper hands through: the last one is the most permissive.
  const tags = property?.declarations?.flatMap((declaration) => context.tags(declaration) ?? []).at(-1)
  // Where it goes, no string says.
  if (tags?.toCollector) return []
  return (tags?.says ?? []).flatMap(({ tag, category }): RawEvidence[] => {
    const kind = evidenceKindOf[tag]
    if (!kind || !tags) return []
    const [permission] = kind === 'request' ? tags.permissions : []
    return [
      {
        kind,
        ...(category && { category }),
        api: `${owner}.${member}`,
        module: owner,
        ...(permission && { permission, implied: true as const }),
        needs: tags.permissions,
        picker: tag === 'picks',
        confidence: 'certain',
        os: tags.os,
        ...(tags.note && { note: tags.note }),
        start: at.getStart(),
        end: at.end,
        node: at,
      },
    ]
  })
}
