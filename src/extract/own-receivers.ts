import type { ts as TypeScript } from 'ts-morph'
import type { Context } from './context.ts'
import { ownName } from './names.ts'
import type { RawEvidence } from './raw-evidence.ts'

/**
 * Leaves out guesses at an untyped receiver that is called like an object, class or module of the app's own with a function
 * of that name: `this.wifiService.getConnectedWifi()` beside `const wifiService = { getConnectedWifi() {...} }`.
 */
export function withoutOwnReceivers(context: Context, evidence: RawEvidence[], owners: Map<string, Set<string>>): RawEvidence[] {
  const { ts } = context
  return evidence.filter(({ guessed, node }) => {
    const access = guessed ? node?.parent : undefined
    if (!access || !(ts.isPropertyAccessExpression(access) || ts.isElementAccessExpression(access))) return true
    const receiver = ownName(context, access.expression)
    const name = ts.isIdentifier(node!) || ts.isStringLiteralLike(node!) ? node.text : undefined
    if (receiver === undefined || name === undefined) return true
    let known = owners.get(name)
    if (!known) owners.set(name, (known = ownersOf(context, name)))
    return !known.has(receiver.toLowerCase())
  })
}

/** What holds a function of a name in the app: classes, variables with an object, and files by their own name; in lower case. */
function ownersOf(context: Context, name: string): Set<string> {
  const { ts } = context
  const owners = new Set<string>()
  for (const [file, source] of context.program.sources) {
    if (!source.text.includes(name)) continue
    const visit = (node: TypeScript.Node): void => {
      if (isFunctionNamed(ts, node, name)) {
        owners.add(fileName(file))
        const holder = holderOf(ts, node)
        if (holder) owners.add(holder.toLowerCase())
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return owners
}

function isFunctionNamed(ts: Context['ts'], node: TypeScript.Node, name: string): boolean {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return isNamed(ts, node.name, name)
  if (ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node))
    return isNamed(ts, node.name, name) && node.initializer !== undefined && ts.isFunctionLike(node.initializer)
  return false
}

function isNamed(ts: Context['ts'], node: TypeScript.Node | undefined, name: string): boolean {
  return node !== undefined && (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && node.text === name
}

/** The class, or the variable with the object, around a method. */
function holderOf(ts: Context['ts'], node: TypeScript.Node): string | undefined {
  const owner = node.parent
  if (ts.isClassLike(owner)) return owner.name?.text
  if (ts.isObjectLiteralExpression(owner) && ts.isVariableDeclaration(owner.parent) && ts.isIdentifier(owner.parent.name))
    return owner.parent.name.text
  return undefined
}

/** `sdk/common/wifiService.js` is `wifiservice`. */
function fileName(file: string): string {
  return file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\..*$/, '')
    .toLowerCase()
}
