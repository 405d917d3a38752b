import type { ts as TypeScript } from 'ts-morph'
import type { Collector, Permission, Tags } from '../rule-types.ts'
import type { AppProgram } from './program.ts'
import { tagsOf } from '../rulebook/doc-comments.ts'

export type Compiler = typeof TypeScript

/** Names the global through which a value of a pack's type is had: `wx` for `Wx`, `plus` for `PlusDevice`. */
export type GlobalOfType = (type: string) => string | undefined

/** What the walk over one program needs: the compiler, the packs' tags, the permission tables. */
export interface Context {
  ts: Compiler
  checker: TypeScript.TypeChecker
  program: AppProgram
  /** The tags of a pack's declaration; undefined for the app's own declarations and untagged ones. */
  tags(declaration: TypeScript.Node): Tags | undefined
  /** True when a declaration stands in a pack. */
  inPack(declaration: TypeScript.Node): boolean
  /** The global that leads to a pack's type. */
  globalOfType: GlobalOfType
  /** A permission by its name or alias. */
  permission(name: string): Permission | undefined
  /** The collectors that the app names; without any, no request can lead to one. */
  collectors: readonly Collector[]
}

export function makeContext(
  ts: Compiler,
  program: AppProgram,
  {
    permissions,
    globalOfType,
    collectors,
  }: { permissions: Map<string, Permission>; globalOfType: GlobalOfType; collectors: readonly Collector[] },
): Context {
  const known = new Map<TypeScript.Node, Tags | undefined>()
  const inPack = (declaration: TypeScript.Node): boolean => program.isPack(declaration.getSourceFile())
  return {
    ts,
    checker: program.checker,
    program,
    inPack,
    globalOfType,
    collectors,
    permission: (name) => permissions.get(name),
    tags(declaration) {
      if (!inPack(declaration)) return undefined
      if (!known.has(declaration)) known.set(declaration, tagsOf(ts, declaration.getSourceFile().text, declaration))
      return known.get(declaration)
    },
  }
}
