import type { ts as TypeScript } from 'ts-morph'
import type { Tags, TemplateAttribute, TemplateElement } from '../rule-types.ts'
import { docComment } from './doc-comments.ts'
import { parseTags } from './tags.ts'

type Compiler = typeof TypeScript

/** Reads an `interface TemplateElements`: elements, their telling attributes and the attributes' telling values. */
export function readElements(
  ts: Compiler,
  text: string,
  declaration: TypeScript.InterfaceDeclaration,
  inheritedSource: string | undefined,
): TemplateElement[] {
  const tagsOf = (node: TypeScript.Node): Tags | undefined => {
    const tags = parseTags(docComment(ts, text, node))
    if (!tags || tags.says.length === 0) return undefined
    return { ...tags, ...(!tags.source && inheritedSource && { source: inheritedSource }) }
  }
  return properties(ts, declaration.members).map(({ name, node, type }) => {
    const tags = tagsOf(node)
    const attributes = properties(ts, type ?? []).map((attribute): TemplateAttribute => {
      const own = tagsOf(attribute.node)
      const values = properties(ts, attribute.type ?? []).flatMap((value) => {
        const valueTags = tagsOf(value.node)
        return valueTags ? [{ value: value.name, tags: valueTags }] : []
      })
      return { name: attribute.name, ...(own && { tags: own }), values }
    })
    return { name, ...(tags && { tags }), attributes }
  })
}

function properties(
  ts: Compiler,
  members: readonly TypeScript.TypeElement[],
): { name: string; node: TypeScript.PropertySignature; type?: readonly TypeScript.TypeElement[] }[] {
  return members.flatMap((member) => {
    if (!ts.isPropertySignature(member)) return []
    const name = ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) ? member.name.text : ''
    const type = member.type && ts.isTypeLiteralNode(member.type) ? member.type.members : undefined
    return [{ name, node: member, ...(type && { type }) }]
  })
}
