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
 * @param callers files that name a function, or, for a default export, that import its file
 */
export function callerEvidence(
  context: Context,
  parameters: PermissionParameter[],
  callers: (name: string | undefined, declaredIn: TypeScript.SourceFile) => string[],
): CallerEvidence {
  const { ts } = context
  const result: CallerEvidence = { evidence: new Map(), parameters: [], missingFiles: [] }
  const inProgram = new Map([...context.program.sources].map(([file, source]) => [source, file]))
  for (const { parameter, kind } of new Map(parameters.map((each) => [each.parameter, each])).values()) {
    const owner = parameter.parent
    const name = functionName(ts, owner)
    const isDefault = isDefaultExport(ts, owner, name)
    if (!name && !isDefault) continue
    const declaredIn = parameter.getSourceFile()
    const files = new Set([...(name ? callers(name, declaredIn) : []), ...(isDefault ? callers(undefined, declaredIn) : [])])
    for (const file of files) if (!context.program.sources.has(file)) result.missingFiles.push(file)
    if (result.missingFiles.length > 0) continue
    for (const file of new Set([...files, inProgram.get(declaredIn) ?? ''])) {
      const source = context.program.sources.get(file)
      const names = source && new Set([...(name ? [name] : []), ...(isDefault ? defaultImports(ts, source) : [])])
      if (names) collectCalls(context, source, file, names, { parameter, kind }, result)
    }
  }
  return result
}

/** Finds the calls of a wrapper in one file, and what each fixes. */
function collectCalls(
  context: Context,
  source: TypeScript.SourceFile,
  file: string,
  names: Set<string>,
  { parameter, kind }: PermissionParameter,
  result: CallerEvidence,
): void {
  const { ts } = context
  const owner = parameter.parent
  const index = owner.parameters.indexOf(parameter)
  const list = result.evidence.get(file) ?? []
  const visit = (node: TypeScript.Node): void => {
    ts.forEachChild(node, visit)
    if (!ts.isCallExpression(node) || !names.has(calledName(ts, node) ?? '') || !callsFunction(context, node, owner)) return
    const argument = node.arguments[index]
    if (!argument) return
    const asked = fromLiterals(context, literalsOf(context, argument))
    for (const next of asked.parameters) if (next !== parameter) result.parameters.push({ parameter: next, kind })
    const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression
    const api = node.expression.getText(source).replace(/\s+/g, '').slice(-60)
    for (const { name: permission, known } of asked.permissions)
      if (known) {
        const shared = { kind, api, module: file, permission, needs: [permission], picker: false, os: [], node: called }
        list.push({
          ...shared,
          ...(known.category && { category: known.category }),
          confidence: 'certain',
          start: called.getStart(source),
          end: called.end,
        })
      }
  }
  visit(source)
  if (list.length > 0) result.evidence.set(file, list)
}

/** `export default function`, `export default (name) => ...`, `export default ask`. */
function isDefaultExport(ts: Context['ts'], owner: TypeScript.SignatureDeclaration, name: string | undefined): boolean {
  if (ts.isExportAssignment(owner.parent)) return true
  if (ts.isFunctionDeclaration(owner) && owner.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) return true
  return owner
    .getSourceFile()
    .statements.some(
      (statement) => ts.isExportAssignment(statement) && ts.isIdentifier(statement.expression) && statement.expression.text === name,
    )
}

/** The names under which a file takes the default exports of others. */
function defaultImports(ts: Context['ts'], source: TypeScript.SourceFile): string[] {
  return source.statements.flatMap((statement) => {
    const name = ts.isImportDeclaration(statement) ? statement.importClause?.name : undefined
    return name ? [name.text] : []
  })
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
