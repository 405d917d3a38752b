import { descendants, parseXml } from '../documents/xml.ts'
import type { XmlElement } from '../documents/xml.ts'
import type { DeclaredPermission, PlatformFacts } from '../types.ts'
import { xmlProblems } from './xml-problems.ts'

const PERMISSION_TAGS = new Set(['uses-permission', 'uses-permission-sdk-23', 'uses-permission-sdk-m'])

/** The permissions of an AndroidManifest.xml; those marked `tools:node="remove"` are taken away, not asked for. */
export function androidManifest(text: string, file: string): PlatformFacts {
  const permissions = [...descendants(parseXml(text))].flatMap((element): DeclaredPermission[] => {
    const name = askedPermission(element)
    return name ? [{ name, kind: 'permission', from: 'app', file, line: element.line, column: element.column }] : []
  })
  return { permissions, coordinates: [], problems: xmlProblems(text, file) }
}

/** The permission that an element asks for, if it is one that asks. */
export function askedPermission({ name: tag, attributes }: XmlElement): string | undefined {
  if (!PERMISSION_TAGS.has(tag)) return undefined
  return byLocalName(attributes, 'node')?.startsWith('remove') ? undefined : byLocalName(attributes, 'name')
}

/** An attribute under whatever prefix the document binds to its namespace. */
function byLocalName(attributes: Record<string, string>, name: string): string | undefined {
  return attributes[`android:${name}`] ?? Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1]
}
