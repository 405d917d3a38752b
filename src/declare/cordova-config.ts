import { descendants, parseXml } from '../documents/xml.ts'
import type { XmlElement } from '../documents/xml.ts'
import type { DeclaredCoordinate, DeclaredPermission, PlatformFacts } from '../types.ts'
import { askedPermission } from './android-manifest.ts'
import { noFacts } from './facts.ts'
import { xmlProblems } from './xml-problems.ts'

/** A Cordova config.xml: plugins, permissions and usage descriptions that it writes into the native files. */
export function cordovaConfig(text: string, file: string): PlatformFacts {
  // Other tools have a config.xml too.
  if (!text.includes('<widget')) return noFacts()
  const permissions: DeclaredPermission[] = []
  const coordinates: DeclaredCoordinate[] = []
  for (const element of descendants(parseXml(text))) {
    const { name: tag, attributes, line, column } = element
    const place = { file, line, column }
    const permission = askedPermission(element)
    if (permission) permissions.push({ name: permission, kind: 'permission', from: 'app', ...place })
    else if (tag === 'edit-config' || tag === 'config-file') permissions.push(...plistEntries(element, file))
    else if (tag === 'plugin' && attributes.name) {
      const version = attributes.spec ?? attributes.version
      coordinates.push({ type: 'cordova', name: attributes.name, ...place, ...(version && { version }), active: true })
    }
  }
  return { permissions, coordinates, problems: xmlProblems(text, file) }
}

/** What an element writes into the Info.plist. `edit-config` names the key as its target, `config-file` as its parent. */
function plistEntries(element: XmlElement, file: string): DeclaredPermission[] {
  const { name: tag, attributes, line, column } = element
  const name = (tag === 'edit-config' ? attributes.target : attributes.parent) ?? ''
  const strings = [...descendants(element)].filter((each) => each.name === 'string')
  if (name === 'UIBackgroundModes')
    return strings.map((mode) => ({
      name: mode.text.trim(),
      kind: 'background-mode',
      from: 'app',
      file,
      line: mode.line,
      column: mode.column,
    }))
  if (!name.endsWith('UsageDescription')) return []
  const reason = strings.map(({ text }) => text.trim()).join(' ')
  return [{ name, kind: 'usage-description', from: 'app', file, line, column, reason }]
}
