import type { ts as TypeScript } from 'ts-morph'
import type { TemplateElement } from '../rule-types.ts'
import type { Context } from './context.ts'
import { literalsOf } from './literals.ts'
import { ANY_COMPONENT, attributeEvidence, attributeName, elementEvidence } from './elements.ts'
import { packSymbol } from './references.ts'
import type { RawEvidence } from './raw-evidence.ts'

/** What a JSX element says whose component stands for a template element: `<Button openType="getPhoneNumber">`. */
export function jsxEvidence(context: Context, node: TypeScript.JsxOpeningLikeElement, element: TemplateElement | undefined): RawEvidence[] {
  const { ts } = context
  if (!element) return []
  const source = node.getSourceFile()
  const at = (part: TypeScript.Node): { start: number; end: number; node: TypeScript.Node } => ({
    start: part.getStart(source),
    end: part.end,
    node: part,
  })
  const found = elementEvidence(element, at(node.tagName)).map((each) => ({ ...each, node: node.tagName as TypeScript.Node }))
  for (const attribute of node.attributes.properties) {
    if (!ts.isJsxAttribute(attribute) || !ts.isIdentifier(attribute.name)) continue
    const name = attributeName(attribute.name.text)
    if (!element.attributes.some((each) => each.name === name)) continue
    const { initializer } = attribute
    const values =
      initializer === undefined
        ? undefined
        : ts.isStringLiteral(initializer)
          ? [initializer.text]
          : ts.isJsxExpression(initializer) && initializer.expression
            ? valuesOf(context, initializer.expression)
            : undefined
    const evidence = attributeEvidence(element, name, values, at(attribute))
    found.push(...evidence.map((each) => ({ ...each, node: attribute as TypeScript.Node })))
  }
  if (element.name !== ANY_COMPONENT || found.length === 0) return found
  // What a pack says of the component itself is all there is to say.
  if (packSymbol(context, node.tagName)) return []
  return found.map((each) => ({
    ...each,
    api: each.api.replace(ANY_COMPONENT, node.tagName.getText(source)),
    confidence: 'likely' as const,
  }))
}

function valuesOf(context: Context, expression: TypeScript.Expression): string[] | undefined {
  if (expression.kind === context.ts.SyntaxKind.FalseKeyword) return ['false']
  const { values } = literalsOf(context, expression)
  return values.length > 0 ? values.map(({ text }) => text) : undefined
}
