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

/** `show-location` for `showLocation`. */
export function kebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).toLowerCase()
}
