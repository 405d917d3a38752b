import { descendants, parseXml } from '../documents/xml.ts'
import type { XmlElement } from '../documents/xml.ts'
import type { DeclaredPermission, PlatformFacts } from '../types.ts'
import { malformed } from './facts.ts'
import { xmlProblems } from './xml-problems.ts'

const USAGE_KEY = /^(?:NS\w+UsageDescription(?:Dictionary)?|NFCReaderUsageDescription)$/

/** The usage descriptions and background modes of an Info.plist. */
export function infoPlist(text: string, file: string): PlatformFacts {
  const permissions: DeclaredPermission[] = []
  for (const { key, value } of entries(parseXml(text))) {
    const place = { file, line: key.line, column: key.column }
    const name = key.text.trim()
    if (USAGE_KEY.test(name))
      permissions.push({ name, kind: 'usage-description', from: 'app', reason: value ? textIn(value) : '', ...place })
    else if (name === 'UIBackgroundModes')
      for (const mode of value?.children ?? [])
        permissions.push({ name: mode.text.trim(), kind: 'background-mode', from: 'app', file, line: mode.line, column: mode.column })
  }
  return { permissions, coordinates: [], problems: problemsOf(text, file) }
}

/** The data types, API categories and tracking flags of a PrivacyInfo.xcprivacy. */
export function privacyInfo(text: string, file: string): PlatformFacts {
  const permissions: DeclaredPermission[] = []
  const add = (name: string, { line, column }: XmlElement): void => {
    permissions.push({ name, kind: 'privacy-manifest', from: 'app', file, line, column })
  }
  for (const { key, value } of entries(parseXml(text))) {
    const name = key.text.trim()
    if (name === 'NSPrivacyCollectedDataType' || name === 'NSPrivacyAccessedAPIType') add(value?.text.trim() ?? '', value ?? key)
    else if (name === 'NSPrivacyTracking' && value?.name === 'true') add(name, key)
    else if (name === 'NSPrivacyTrackingDomains' && value && value.children.length > 0) add(name, key)
  }
  return { permissions: permissions.filter(({ name }) => name !== ''), coordinates: [], problems: problemsOf(text, file) }
}

/** Every key of every dictionary with the element after it. */
function* entries(root: XmlElement): Generator<{ key: XmlElement; value?: XmlElement }> {
  for (const element of [root, ...descendants(root)])
    for (const [index, child] of element.children.entries()) {
      if (child.name !== 'key') continue
      const value = element.children[index + 1]
      yield { key: child, ...(value && { value }) }
    }
}

/** The text of a string, or of all strings of a dictionary. */
function textIn(value: XmlElement): string {
  return [value, ...descendants(value)]
    .filter(({ name }) => name === 'string')
    .map(({ text }) => text.trim())
    .join(' ')
    .trim()
}

function problemsOf(text: string, file: string): PlatformFacts['problems'] {
  if (text.startsWith('bplist'))
    return [
      malformed(file, 1, 1, {
        en: 'it is a binary plist; convert it with plutil -convert xml1',
        zh: '这是二进制 plist，请用 plutil -convert xml1 转换',
      }),
    ]
  return xmlProblems(text, file)
}
