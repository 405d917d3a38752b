import type { ts as TypeScript } from 'ts-morph'
import { evidenceKindOf } from '../rule-types.ts'
import type { Tags } from '../rule-types.ts'
import type { Confidence, EvidenceKind } from '../types.ts'
import type { Context } from './context.ts'
import { isDead, isDevelopmentOnly } from './dead-code.ts'
import { apiName, localNames, ownName } from './names.ts'
import type { WalkNames } from './names.ts'
import { literalsOf } from './literals.ts'
import type { MemberParameter } from './named-members.ts'
import { originOf } from './origins.ts'
import { chosenSignature } from './overloads.ts'
import { everyGiven } from './parameters.ts'
import type { ParameterPath } from './parameters.ts'
import { allAsked, askedPermissions, fromLiterals } from './permissions.ts'
import type { Asked } from './permissions.ts'
import { invokedMember } from './reflection.ts'
import type { RawEvidence } from './raw-evidence.ts'
import { applicable, callAround, hasMembersByName, isByName, isFunctionLike, isReadAtOnce, packSymbol } from './references.ts'
import { sentTo } from './requests.ts'
import type { AddressParameter } from './requests.ts'
import { isAny, skipCasts, typeOf } from './types-of.ts'
import { ANY_COMPONENT } from './elements.ts'
import { isHandedToRender, referenceOf, usageOf } from './usage.ts'
import type { Usage } from './usage.ts'

/** A parameter of an app's function that decides which permission is asked for inside. */
export interface PermissionParameter extends ParameterPath {
  kind: EvidenceKind
  /** The module or global that asks in the end. */
  module: string
}

export interface Walked {
  evidence: RawEvidence[]
  permissionParameters: PermissionParameter[]
  memberParameters: MemberParameter[]
  addressParameters: AddressParameter[]
  /** JSX elements whose component stands for a template element. */
  elements: { node: TypeScript.JsxOpeningLikeElement; element: string }[]
  /** Calls of a global's member whose name is not known here; a caller may fix it. */
  dynamic: TypeScript.ElementAccessExpression[]
}

/** Walks one file once and gathers what its names say. */
export function walkFile(
  context: Context,
  source: TypeScript.SourceFile,
  names: WalkNames,
  { templates, hasHostElements }: { templates: { start: number; end: number }[]; hasHostElements: boolean },
): Walked {
  const { ts } = context
  const walked: Walked = { evidence: [], permissionParameters: [], memberParameters: [], addressParameters: [], elements: [], dynamic: [] }
  const local = localNames(context, source, names)
  const inTemplate = (node: TypeScript.Node): boolean => templates.some(({ start, end }) => node.pos >= start && node.end <= end)

  const visit = (node: TypeScript.Node): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return
    if (ts.isIdentifier(node)) {
      if (names.members.has(node.text) || local.has(node.text)) considerName(node)
    } else if (ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent)) {
      if (names.members.has(node.text)) considerName(node)
    } else if (ts.isElementAccessExpression(node)) {
      if (ts.isNumericLiteral(node.argumentExpression)) considerHeldFunction(node.argumentExpression, usageOf(ts, node.argumentExpression))
      else if (!ts.isStringLiteralLike(node.argumentExpression)) considerComputed(node)
    } else if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const { tagName } = node
      if (ts.isIdentifier(tagName) && /^[A-Z]/.test(tagName.text)) walked.elements.push({ node, element: ANY_COMPONENT })
      else if (hasHostElements && ts.isIdentifier(tagName)) walked.elements.push({ node, element: tagName.text })
    }
    ts.forEachChild(node, visit)
  }

  /** `wx[name]` with a name that the checker knows. */
  const considerComputed = (node: TypeScript.ElementAccessExpression): void => {
    if (!isRooted(node.expression)) return
    const type = context.checker.getTypeAtLocation(node.argumentExpression)
    if (type.isStringLiteral()) {
      if (names.members.has(type.value)) considerName(node.argumentExpression)
      return
    }
    const { values, parameters } = literalsOf(context, node.argumentExpression)
    values.forEach(({ text }) => considerMember(node, text))
    if (values.length > 0 && parameters.length === 0) return
    const receiver = skipCasts(context, node.expression)
    if (ts.isCallExpression(node.parent) && node.parent.expression === node && ts.isIdentifier(receiver)) {
      const owner = context.checker.getSymbolAtLocation(receiver)
      if (!owner?.declarations?.some((declaration) => context.inPack(declaration)) || isDead(context, node)) return
      walked.dynamic.push(node)
      for (const each of parameters) walked.memberParameters.push({ ...each, owner: owner.name, access: node })
    }
  }

  /** One of the names that `uni[name]` may have. */
  const considerMember = (node: TypeScript.ElementAccessExpression, text: string): void => {
    const member = names.members.has(text) ? typeOf(context, node.expression).getProperty(text) : undefined
    const usage = usageOf(ts, node.argumentExpression)
    const found = member && !isDead(context, node) && applicable(context, member, usage, node.argumentExpression)
    if (found) report(node.argumentExpression, usage, found.declaration, found.tags)
  }

  const isRooted = (expression: TypeScript.Expression): boolean => {
    let node = expression
    while (!ts.isIdentifier(node)) {
      const inner = (node as unknown as { expression?: TypeScript.Expression }).expression
      if (!inner) return false
      node = inner
    }
    return names.roots.has(node.text) || local.has(node.text)
  }

  const considerName = (name: TypeScript.Node): void => {
    let usage = usageOf(ts, name)
    if (usage === 'type' && !isLocalBinding(ts, name)) return
    if (ts.isBindingElement(name.parent) && name.parent.propertyName && name.parent.name === name) return
    if (inTemplate(name) && ts.isExpressionStatement(name.parent)) usage = 'render'
    if (isDead(context, name)) return
    const resolved = packSymbol(context, name)
    if (!resolved) {
      considerHeldFunction(name, usage)
      considerUnknownReceiver(name, usage)
      return
    }
    const reference = applicable(context, resolved.symbol, usage, name)
    if (!reference) return
    // A value is read where it is taken out of its object; a function where its local name is used.
    const isBinding = isLocalBinding(ts, name)
    const runs = isFunctionLike(context, reference.declaration)
    if (runs ? isBinding : resolved.bound && !isBinding) return
    report(name, usage, reference.declaration, reference.tags)
  }

  /** A function that came out of a hook's result, by a local name or by its index: its type's call signature carries the tags. */
  const considerHeldFunction = (name: TypeScript.Node, usage: Usage): void => {
    if (usage === 'test' || usage === 'write' || usage === 'type') return
    if (!ts.isNumericLiteral(name) && !(ts.isIdentifier(name) && local.has(name.text))) return
    const held = referenceOf(ts, name)
    const type = context.checker.getNonNullableType(context.checker.getTypeAtLocation(held))
    const declaration = usage === 'new' ? constructorOf(name) : type.getCallSignatures().at(-1)?.declaration
    const tags = declaration && context.inPack(declaration) ? context.tags(declaration) : undefined
    if (declaration && tags && tags.says.length > 0) report(name, usage, declaration, tags)
  }

  /** The constructor that runs where a class came out of a call: `const Intent = plus.android.importClass('android.content.Intent')`. */
  const constructorOf = (name: TypeScript.Node): TypeScript.Node | undefined => {
    const made = callAround(ts, name)
    return made && chosenSignature(context, made)
  }

  const considerUnknownReceiver = (name: TypeScript.Node, usage: Usage): void => {
    const candidates = ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? names.distinctive.get(name.text) : undefined
    if (!candidates || usage === 'test' || usage === 'write' || usage === 'type') return
    const access = name.parent
    if (!ts.isPropertyAccessExpression(access) && !ts.isElementAccessExpression(access)) return
    if (access.expression === name || access.expression.kind === ts.SyntaxKind.ThisKeyword) return
    const receiver = ownName(context, access.expression)
    const known = candidates.find(({ tags }) => !tags.distinctiveOn || (receiver !== undefined && tags.distinctiveOn.includes(receiver)))
    const type = typeOf(context, access.expression)
    const isNative = hasMembersByName(context, type)
    if (!known || !(isNative || isAny(context, type)) || isAliasOfThis(context, access.expression)) return
    const confidence = isNative ? 'likely' : 'guessed'
    const asked = known.tags.permissionFrom ? askedAnywhere(name) : []
    for (const said of known.tags.says)
      if (said.category || asked.length === 0) add(name, known.module, said, known.tags, confidence)
      else
        for (const { category, permission } of asked)
          add(name, known.module, { tag: said.tag, category }, known.tags, confidence, permission)
  }

  /** Known permissions among a call's arguments, where nothing says which argument holds them. */
  const askedAnywhere = (name: TypeScript.Node): { category: string; permission: string }[] =>
    (callAround(ts, name)?.arguments ?? []).flatMap((argument) =>
      ts.isFunctionLike(argument)
        ? []
        : fromLiterals(context, literalsOf(context, argument)).permissions.flatMap(({ name: permission, known }) =>
            known?.category ? [{ category: known.category, permission }] : [],
          ),
    )

  const report = (name: TypeScript.Node, usage: Usage, declaration: TypeScript.Node, tags: Tags): void => {
    const module = originOf(context, referenceOf(ts, name), declaration)
    const tag = referenceOf(ts, name).parent
    if (tags.element && usage === 'render' && (ts.isJsxOpeningElement(tag) || ts.isJsxSelfClosingElement(tag)))
      walked.elements.push({ node: tag, element: tags.element })
    if (usage === 'test' && (isFunctionLike(context, declaration) || isObject(context, declaration))) return
    if (tags.whole && isReadAtOnce(ts, name)) return
    if (tags.toCollector && !leadsToCollector(name, module, declaration, tags)) return
    if (tags.invokes) reportInvoked(name, declaration, tags.invokes)
    const saying = tags.says.filter(({ tag, category }) => {
      // A version gate or a tablet check: the value goes nowhere.
      if (usage === 'compare') return category !== 'device-info'
      if (usage === 'write') return tag === 'assigns'
      if (tag === 'assigns') return usage === 'read-write'
      if (tag === 'renders') return usage === 'render' || usage === 'argument' || isHandedToRender(ts, name)
      return usage !== 'test' || tag === 'collects'
    })
    const asked = tags.permissionFrom ? askedOf(name, declaration, tags) : undefined
    for (const said of saying) {
      if (asked && !said.category) reportAsked(name, module, said, tags, asked)
      else add(name, module, said, tags, confidenceOf(declaration))
    }
  }

  const confidenceOf = (declaration: TypeScript.Node): Confidence => (isByName(context, declaration) ? 'likely' : 'certain')

  /** Whether a request goes to a collector; where callers say so, they are followed. */
  const leadsToCollector = (name: TypeScript.Node, module: string, declaration: TypeScript.Node, tags: Tags): boolean => {
    if (context.collectors.length === 0) return false
    const sent = everyGiven(context, referenceOf(ts, name)).map((given) => sentTo(context, given, declaration, tags.toCollector!))
    for (const { category } of tags.says)
      for (const each of category ? sent.flatMap(({ parameters }) => parameters) : [])
        walked.addressParameters.push({ ...each, category: category!, module })
    return sent.some(({ toCollector }) => toCollector)
  }

  const askedOf = (name: TypeScript.Node, declaration: TypeScript.Node, tags: Tags): Asked | undefined => {
    const asked = everyGiven(context, referenceOf(ts, name)).map((given) => askedPermissions(context, given, declaration, tags))
    return asked.length === 0 ? undefined : allAsked(asked)
  }

  const reportAsked = (name: TypeScript.Node, module: string, said: Tags['says'][number], tags: Tags, asked: Asked): void => {
    const kind = evidenceKindOf[said.tag]
    for (const each of asked.parameters) if (kind) walked.permissionParameters.push({ ...each, kind, module })
    if (asked.permissions.length === 0) {
      add(name, module, said, tags, 'certain')
      return
    }
    for (const { name: permission, known } of asked.permissions)
      add(name, module, { tag: said.tag, ...(known?.category && { category: known.category }) }, tags, 'certain', permission)
  }

  const reportInvoked = (name: TypeScript.Node, declaration: TypeScript.Node, invokes: NonNullable<Tags['invokes']>): void => {
    const call = callAround(ts, name)
    const invoked = call && invokedMember(context, call, declaration, invokes)
    if (!invoked) return
    const { method, reference } = invoked
    const module = originOf(context, method, reference.declaration)
    const { tags } = reference
    const beside = call.arguments?.slice(1) ?? []
    const asked = tags.permissionFrom ? askedPermissions(context, { beside }, reference.declaration, tags) : undefined
    for (const said of tags.says)
      if (asked && !said.category) reportAsked(method, module, said, tags, asked)
      else add(method, module, said, tags, confidenceOf(reference.declaration))
  }

  const add = (
    name: TypeScript.Node,
    module: string,
    said: Tags['says'][number],
    tags: Tags,
    confidence: Confidence | 'guessed',
    permission?: string,
  ): void => {
    const kind = evidenceKindOf[said.tag]
    if (!kind) return
    const asked = permission ?? (kind === 'request' ? tags.permissions[0] : undefined)
    walked.evidence.push({
      kind,
      ...(said.category && { category: said.category }),
      api: apiName(ts, name, source),
      module,
      ...(asked && { permission: asked }),
      ...(asked && !permission && { implied: true as const }),
      needs: permission ? [permission] : tags.permissions,
      picker: said.tag === 'picks',
      ...(confidence === 'guessed' ? { confidence: 'likely', guessed: true } : { confidence }),
      os: tags.os,
      ...noteOf(name, tags),
      start: name.getStart(source),
      end: name.end,
      node: name,
    })
  }

  const noteOf = (name: TypeScript.Node, tags: Tags): { note?: string } => {
    const note = [tags.note, isDevelopmentOnly(ts, name) && 'development builds only'].filter(Boolean).join('; ')
    return note ? { note } : {}
  }

  visit(source)
  return walked
}

/** `const that = this`: a member of it is the app's own. */
function isAliasOfThis(context: Context, expression: TypeScript.Expression): boolean {
  const { ts, checker } = context
  if (!ts.isIdentifier(expression)) return false
  const declaration = checker.getSymbolAtLocation(expression)?.valueDeclaration
  return declaration !== undefined && ts.isVariableDeclaration(declaration) && declaration.initializer?.kind === ts.SyntaxKind.ThisKeyword
}

/** The name under which a value is taken out; of `{ model: own }` it is the property's. */
function isLocalBinding(ts: Context['ts'], name: TypeScript.Node): boolean {
  return ts.isBindingElement(name.parent) && name.parent.initializer !== name && !ts.isArrayBindingPattern(name.parent.parent)
}

function isObject(context: Context, declaration: TypeScript.Node): boolean {
  const { ts, checker } = context
  return (checker.getNonNullableType(checker.getTypeAtLocation(declaration)).flags & ts.TypeFlags.Object) !== 0
}
