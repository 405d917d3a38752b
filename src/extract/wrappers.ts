import type { ts as TypeScript } from 'ts-morph'
import type { Context } from './context.ts'
import { literalsOf } from './literals.ts'
import { fromLiterals } from './permissions.ts'
import type { PermissionParameter, RawEvidence } from './walk.ts'

export interface CallerEvidence {
  /** Evidence at call sites that fix the permission, by file. */
  evidence: Map<string, RawEvidence[]>
  /** Parameters of wrappers round the wrappers. */
  parameters: PermissionParameter[]
  /** Files that may call a wrapper and are not in the program yet. */
  missingFiles: string[]
}

/**
 * Follows a permission that callers choose to the calls that fix it: `ask('android.permission.CAMERA')` of a function
 * `ask(name) { return PermissionsAndroid.request(name) }`.
 */
export function callerEvidence(
  context: Context,
  parameters: PermissionParameter[],
  callers: (name: string, declaredIn: TypeScript.SourceFile) => string[],
): CallerEvidence {
  const { ts } = context
  const result: CallerEvidence = { evidence: new Map(), parameters: [], missingFiles: [] }
  const inProgram = new Map([...context.program.sources].map(([file, source]) => [source, file]))
  for (const { parameter, kind } of new Map(parameters.map((each) => [each.parameter, each])).values()) {
    const owner = parameter.parent
    const name = functionName(ts, owner)
    if (!name) continue
    const declaredIn = parameter.getSourceFile()
    const files = new Set(callers(name, declaredIn))
    for (const file of files) if (!context.program.sources.has(file)) result.missingFiles.push(file)
    if (result.missingFiles.length > 0) continue
    const index = owner.parameters.indexOf(parameter)
    const visit = (source: TypeScript.SourceFile, file: string, node: TypeScript.Node): void => {
      if (ts.isCallExpression(node) && calledName(ts, node) === name && callsFunction(context, node, owner)) {
        const argument = node.arguments[index]
        if (argument) {
          const asked = fromLiterals(context, literalsOf(context, argument))
          for (const next of asked.parameters) if (next !== parameter) result.parameters.push({ parameter: next, kind })
          const list = result.evidence.get(file) ?? []
          for (const { name: permission, known } of asked.permissions) {
            if (!known) continue
            const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression
            list.push({
              kind,
              ...(known.category && { category: known.category }),
              api: node.expression.getText(source).replace(/\s+/g, '').slice(-60),
              module: file,
              permission,
              needs: [permission],
              picker: false,
              confidence: 'certain',
              os: [],
              start: called.getStart(source),
              end: called.end,
              node: called,
            })
          }
          if (list.length > 0) result.evidence.set(file, list)
        }
      }
      ts.forEachChild(node, (child) => visit(source, file, child))
    }
    for (const file of new Set([...files, inProgram.get(declaredIn) ?? ''])) {
      const source = context.program.sources.get(file)
      if (source) visit(source, file, source)
    }
  }
  return result
}

/** The name by which a function is called: its own, its property's or its variable's. */
function functionName(ts: Context['ts'], owner: TypeScript.SignatureDeclaration): string | undefined {
  const own = owner.name
  if (own && (ts.isIdentifier(own) || ts.isStringLiteral(own))) return own.text
  let holder: TypeScript.Node = owner.parent
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder)) holder = holder.parent
  const named = holder as unknown as { name?: TypeScript.Node }
  return named.name && ts.isIdentifier(named.name) ? named.name.text : undefined
}

function calledName(ts: Context['ts'], call: TypeScript.CallExpression): string | undefined {
  const callee = call.expression
  if (ts.isIdentifier(callee)) return callee.text
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : undefined
}

/** True when the checker finds the wrapper behind a call, or cannot tell (an untyped receiver with the same method name). */
function callsFunction(context: Context, call: TypeScript.CallExpression, owner: TypeScript.SignatureDeclaration): boolean {
  const { ts, checker } = context
  const callee = ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression
  let symbol = checker.getSymbolAtLocation(callee)
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
  const declarations = symbol?.declarations ?? []
  if (checker.getResolvedSignature(call)?.declaration === owner) return true
  if (declarations.length === 0) return ts.isPropertyAccessExpression(call.expression)
  return declarations.some((declaration) => declaration === owner || declaration === owner.parent || containsFunction(declaration, owner))
}

/** `const ask = useCallback((name) => ...)`: the declaration holds the function. */
function containsFunction(declaration: TypeScript.Node, owner: TypeScript.Node): boolean {
  const initializer = (declaration as unknown as { initializer?: TypeScript.Node }).initializer
  return initializer !== undefined && owner.pos >= initializer.pos && owner.end <= initializer.end
}
