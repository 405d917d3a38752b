import type { ts as TypeScript } from 'ts-morph'
import type { PackIndex } from '../rule-types.ts'
import type { Context, GlobalOfType } from './context.ts'
import { isByName } from './references.ts'

/** Reads from the packs' indexes which global leads to which type, on the shortest way. */
export function globalsByType(packs: PackIndex[]): GlobalOfType {
  const mentions = new Map<string, string[]>()
  for (const pack of packs)
    for (const [name, types] of Object.entries(pack.interfaceMentions)) mentions.set(name, [...(mentions.get(name) ?? []), ...types])
  const known = new Map<string, string>()
  let frontier = packs
    .flatMap((pack) => pack.globalTypes.flatMap(({ global, types }) => types.map((type): [string, string] => [type, global])))
    .toSorted(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))
    // Several hosts share a type; the one that it is named after comes first.
    .toSorted(([type, a], [, b]) => Number(type.toLowerCase() === b.toLowerCase()) - Number(type.toLowerCase() === a.toLowerCase()))
  while (frontier.length > 0) {
    const next: [string, string][] = []
    for (const [type, global] of frontier) {
      if (known.has(type)) continue
      known.set(type, global)
      for (const other of mentions.get(type) ?? []) next.push([other, global])
    }
    frontier = next
  }
  return (type) => known.get(type)
}

/** Names of the global object, through which the others may be written. */
const GLOBAL_OBJECTS = new Set(['window', 'self', 'globalThis', 'global'])

/**
 * The module or global by which the code reached an API: what the file imports or names itself, and where the API came from
 * another file, what the pack says.
 * @param reference the whole expression that ends in the API's name
 */
export function originOf(context: Context, reference: TypeScript.Node, declaration: TypeScript.Node): string {
  return reachedBy(context, reference) ?? declaredOrigin(context, declaration)
}

/** The module or global that a pack declares an API for. */
function declaredOrigin(context: Context, declaration: TypeScript.Node): string {
  const { ts, globalOfType } = context
  let outermost = ''
  for (let node: TypeScript.Node = declaration; node && !ts.isSourceFile(node); node = node.parent) {
    const { name } = node as unknown as { name?: TypeScript.Node }
    if (!name || ts.isParameter(node)) continue
    if (ts.isModuleDeclaration(node) && ts.isStringLiteral(name)) return name.text
    if (ts.isIdentifier(name) || ts.isStringLiteral(name)) outermost = name.text
  }
  // Several modules and globals lead to a native module of the app's own.
  return isByName(context, declaration) ? outermost : (globalOfType(outermost) ?? outermost)
}

function reachedBy(context: Context, reference: TypeScript.Node): string | undefined {
  const { ts, checker, program } = context
  const names: TypeScript.Identifier[] = []
  for (let node: TypeScript.Node | undefined = reference; node;) {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name)) names.unshift(node.name)
    if (ts.isIdentifier(node)) names.unshift(node)
    node = (node as unknown as { expression?: TypeScript.Node }).expression
  }
  while (names.length > 1 && GLOBAL_OBJECTS.has(names[0]!.text)) names.shift()
  const [root] = names
  const symbol = root && checker.getSymbolAtLocation(root)
  const declarations = symbol?.declarations ?? []
  const module = declarations.map((each) => importedFrom(ts, each)).find((each) => each !== undefined)
  if (module !== undefined) return program.modules.has(module) ? module : undefined
  const isGlobal = root !== undefined && program.globals.has(root.text) && declarations.some((each) => context.inPack(each))
  return isGlobal && !GLOBAL_OBJECTS.has(root.text) ? root.text : undefined
}

/** The name of the module that an import brings something from. */
function importedFrom(ts: Context['ts'], declaration: TypeScript.Node): string | undefined {
  let node: TypeScript.Node = declaration
  while (ts.isImportSpecifier(node) || ts.isNamedImports(node) || ts.isNamespaceImport(node) || ts.isImportClause(node)) node = node.parent
  return ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined
}
