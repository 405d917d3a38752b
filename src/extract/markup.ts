import { Parser } from 'htmlparser2'
import type { TemplateElement } from '../rule-types.ts'
import { ANY_COMPONENT, attributeEvidence, attributeName, elementEvidence, kebabCase } from './elements.ts'
import type { RawEvidence } from './raw-evidence.ts'

/** What the elements and attributes of a template collect. Offsets count from the file's start. */
export function markupEvidence(text: string, range: { start: number; end: number }, elements: Map<string, TemplateElement>): RawEvidence[] {
  const found: RawEvidence[] = []
  let pending: { name: string; value: string; start: number; end: number }[] = []
  const parser = new Parser(
    {
      onattribute(name, value) {
        pending.push({ name, value, start: range.start + parser.startIndex, end: range.start + parser.endIndex })
      },
      onopentag(name) {
        const described = elements.get(name) ?? elements.get(kebabCase(name))
        const element = described ?? componentNamed(name, elements)
        if (element) {
          const start = range.start + parser.startIndex
          if (!isImported(text, name)) found.push(...elementEvidence(element, { start, end: start + name.length + 1 }))
          for (const attribute of pending) {
            const literals = literalsIn(attribute.name, attribute.value)
            const evidence = attributeEvidence(element, attributeName(attribute.name), literals, attribute)
            found.push(...(described ? evidence : evidence.map((each) => ({ ...each, confidence: 'likely' as const }))))
          }
        }
        pending = []
      },
    },
    { xmlMode: false, lowerCaseTags: false, lowerCaseAttributeNames: false, recognizeSelfClosing: true },
  )
  parser.write(text.slice(range.start, range.end))
  parser.end()
  return found
}

/** A component that no pack describes, by what the packs say of any component; not the host's own elements. */
function componentNamed(name: string, elements: Map<string, TemplateElement>): TemplateElement | undefined {
  const any = /-|^[A-Z]/.test(name) ? elements.get(ANY_COMPONENT) : undefined
  return any && { ...any, name }
}

/** `<Camera />` of an icon library is not the host's camera. */
function isImported(text: string, name: string): boolean {
  if (!/^[A-Z]\w*$/.test(name)) return false
  const module = new RegExp(`\\bimport\\s(?:[^'";]*[\\s{,])?${name}\\b[^'";]*\\bfrom\\s*['"]([^'"]+)['"]`).exec(text)?.[1]
  return module !== undefined && !module.startsWith('@tarojs/')
}

/** A plain value, or the string literals of a bound expression: `{{agreed ? 'getPhoneNumber' : ''}}`. */
function literalsIn(name: string, value: string): string[] | undefined {
  const bound = /^(?:v-bind)?:/.test(name)
  const expression = bound ? value : /^\s*\{\{([\s\S]*)\}\}\s*$/.exec(value)?.[1]
  if (expression === undefined) return value === '' ? undefined : [value]
  const strings = [...expression.matchAll(/(['"`])([^'"`]*)\1/g)].map((match) => match[2]!)
  return strings.length > 0 ? strings : [expression.trim()]
}
