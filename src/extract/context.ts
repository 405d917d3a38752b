import type { ts as TypeScript } from 'ts-morph'
import type { Permission, Tags } from '../rule-types.ts'
import type { AppProgram } from './program.ts'
import { tagsOf } from '../rulebook/doc-comments.ts'

export type Compiler = typeof TypeScript

/** What the walk over one program needs: the compiler, the packs' tags, the permission tables. */
export interface Context {
  ts: Compiler
  checker: TypeScript.TypeChecker
  program: AppProgram
  /** The tags of a pack's declaration; undefined for the app's own declarations and untagged ones. */
  tags(declaration: TypeScript.Node): Tags | undefined
  /** True when a declaration stands in a pack. */
  inPack(declaration: TypeScript.Node): boolean
  /** A permission by its name or alias. */
  permission(name: string): Permission | undefined
}

export function makeContext(ts: Compiler, program: AppProgram, permissions: Map<string, Permission>): Context {
  const known = new Map<TypeScript.Node, Tags | undefined>()
  const inPack = (declaration: TypeScript.Node): boolean => program.isPack(declaration.getSourceFile())
  return {
    ts,
    checker: program.checker,
    program,
    inPack,
    permission: (name) => permissions.get(name),
    tags(declaration) {
      if (!inPack(declaration)) return undefined
      if (!known.has(declaration)) known.set(declaration, tagsOf(ts, declaration.getSourceFile().text, declaration))
      return known.get(declaration)
    },
  }
}

/** The module or global that a pack's declaration belongs to, and its path there: `react-native`, `Platform.Version`. */
export function packPath(ts: Compiler, declaration: TypeScript.Node): { module: string; member: string } {
  const names: string[] = []
  for (let node: TypeScript.Node = declaration; node && !ts.isSourceFile(node); node = node.parent) {
    const name = (node as unknown as { name?: TypeScript.Node }).name
    if (!name) continue
    if (ts.isModuleDeclaration(node) && ts.isStringLiteral(name)) return { module: name.text, member: names.join('.') || 'default' }
    if (ts.isIdentifier(name) || ts.isStringLiteral(name)) {
      if (ts.isParameter(node)) continue
      names.unshift(name.text)
    }
  }
  return { module: names[0] ?? '', member: names.join('.') }
}
