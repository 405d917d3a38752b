import { descendants, parseXml, unclosedTag } from '../documents/xml.ts'
import type { DeclaredCoordinate, DeclaredPermission, PlatformFacts } from '../types.ts'
import { malformed } from './facts.ts'

/** A Cordova config.xml: plugins, permissions and usage descriptions that it writes into the native files. */
export function cordovaConfig(text: string, file: string): PlatformFacts {
  const permissions: DeclaredPermission[] = []
  const coordinates: DeclaredCoordinate[] = []
  for (const element of descendants(parseXml(text))) {
    const { name: tag, attributes, line, column } = element
    const place = { file, line, column }
    if (tag === 'plugin' && attributes.name) {
      const version = attributes.spec ?? attributes.version
      coordinates.push({ type: 'cordova', name: attributes.name, ...place, ...(version && { version }), active: true })
    } else if (tag === 'uses-permission') {
      const name = attributes['android:name']
      if (name && attributes['tools:node'] !== 'remove') permissions.push({ name, kind: 'permission', from: 'app', ...place })
    } else if (
      (tag === 'edit-config' || tag === 'config-file') &&
      (attributes.target ?? attributes.parent ?? '').endsWith('UsageDescription')
    ) {
      const name = (attributes.target ?? attributes.parent)!
      const reason = element.children
        .map((child) => child.text)
        .join('')
        .trim()
      permissions.push({ name, kind: 'usage-description', from: 'app', ...place, reason })
    }
  }
  const unclosed = unclosedTag(text)
  const problems = unclosed
    ? [malformed(file, unclosed.line, unclosed.column, { en: `<${unclosed.name}> is not closed`, zh: `<${unclosed.name}> 未闭合` })]
    : []
  return { permissions, coordinates, problems }
}
