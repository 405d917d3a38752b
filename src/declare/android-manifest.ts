import { descendants, parseXml, unclosedTag } from '../documents/xml.ts'
import type { DeclaredPermission, PlatformFacts } from '../types.ts'
import { malformed } from './facts.ts'

const PERMISSION_TAGS = new Set(['uses-permission', 'uses-permission-sdk-23', 'uses-permission-sdk-m'])

/** The permissions of an AndroidManifest.xml; those marked `tools:node="remove"` are taken away, not asked for. */
export function androidManifest(text: string, file: string): PlatformFacts {
  const permissions: DeclaredPermission[] = []
  for (const { name: tag, attributes, line, column } of descendants(parseXml(text))) {
    if (!PERMISSION_TAGS.has(tag)) continue
    const name = byLocalName(attributes, 'name')
    if (!name || ['remove', 'removeAll'].includes(attributes['tools:node'] ?? '')) continue
    permissions.push({ name, kind: 'permission', from: 'app', file, line, column })
  }
  const unclosed = unclosedTag(text)
  const problems = unclosed
    ? [malformed(file, unclosed.line, unclosed.column, { en: `<${unclosed.name}> is not closed`, zh: `<${unclosed.name}> 未闭合` })]
    : []
  return { permissions, coordinates: [], problems }
}

/** An attribute under whatever prefix the document binds to Android's namespace. */
function byLocalName(attributes: Record<string, string>, name: string): string | undefined {
  return (
    attributes[`android:${name}`] ?? Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`) && !key.startsWith('tools:'))?.[1]
  )
}
