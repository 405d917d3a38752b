import { Parser } from 'htmlparser2'
import { evidenceKindOf } from '../rule-types.ts'
import type { PackIndex, Tags, TemplateAttribute, TemplateElement } from '../rule-types.ts'
import type { RawEvidence } from './raw-evidence.ts'

/** The name under which packs say what a component that none of them describes is taken for. */
export const ANY_COMPONENT = '*'

/** Template elements of the packs by name; what several packs say of one element is joined. */
export function elementsOf(packs: PackIndex[]): Map<string, TemplateElement> {
  const elements = new Map<string, TemplateElement>()
  for (const pack of packs)
    for (const element of pack.elements) {
      const known = elements.get(element.name)
      if (known) known.attributes.push(...element.attributes)
      else elements.set(element.name, { ...element, attributes: [...element.attributes] })
      if (known && element.tags) known.tags ??= element.tags
    }
  return elements
}

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

/** What the mere use of an element says. */
export function elementEvidence(element: TemplateElement, at: { start: number; end: number }): RawEvidence[] {
  return element.tags ? fromTags(element.tags, `<${element.name}>`, at) : []
}

/**
 * What an attribute says.
 * @param values its possible values; undefined when it is there without a value or with one that cannot be read
 */
export function attributeEvidence(
  element: TemplateElement,
  name: string,
  values: string[] | undefined,
  at: { start: number; end: number },
): RawEvidence[] {
  return element.attributes
    .filter((attribute) => attribute.name === name)
    .flatMap((attribute) => [
      ...(attribute.tags && values?.join() !== 'false' ? fromTags(attribute.tags, `<${element.name} ${name}>`, at) : []),
      ...telling(attribute, values).flatMap(({ value, tags }) => fromTags(tags, `<${element.name} ${name}="${value}">`, at)),
    ])
}

function telling(attribute: TemplateAttribute, values: string[] | undefined): { value: string; tags: Tags }[] {
  return attribute.values.filter(({ value }) => values?.includes(value) || values?.some((each) => each.split('|').includes(value)))
}

function fromTags(tags: Tags, api: string, at: { start: number; end: number }): RawEvidence[] {
  return tags.says.flatMap((said): RawEvidence[] => {
    const kind = evidenceKindOf[said.tag]
    if (!kind) return []
    const asked = kind === 'request' ? tags.permissions[0] : undefined
    return [
      {
        kind,
        ...(said.category && { category: said.category }),
        api,
        module: 'template',
        ...(asked && { permission: asked }),
        needs: tags.permissions,
        picker: said.tag === 'picks',
        confidence: 'certain',
        os: tags.os,
        ...(tags.note && { note: tags.note }),
        start: at.start,
        end: at.end,
      },
    ]
  })
}

/** `:show-location`, `v-bind:showLocation` and `showLocation` all name `show-location`. */
export function attributeName(name: string): string {
  return kebabCase(name.replace(/^(?:v-bind)?:/, ''))
}

function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).toLowerCase()
}

/** A plain value, or the string literals of a bound expression: `{{agreed ? 'getPhoneNumber' : ''}}`. */
function literalsIn(name: string, value: string): string[] | undefined {
  const bound = /^(?:v-bind)?:/.test(name)
  const expression = bound ? value : /^\s*\{\{([\s\S]*)\}\}\s*$/.exec(value)?.[1]
  if (expression === undefined) return value === '' ? undefined : [value]
  const strings = [...expression.matchAll(/(['"`])([^'"`]*)\1/g)].map((match) => match[2]!)
  return strings.length > 0 ? strings : [expression.trim()]
}
