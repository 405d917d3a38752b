import type { DeclaredCoordinate, PlatformFacts } from '../types.ts'
import { conflictProblem, malformed, noFacts } from './facts.ts'

/** `  - "Name/Part (1.2.3)":`, or the same four columns in for what the pod needs. */
const ENTRY = /^( {2,4})- "?([^\s"(:]+)(?: \(([^)"]*)\))?"?:?\s*$/

/**
 * The pods that an iOS app links, with their versions, also those that a wrapper package brings: the React Native package
 * whose pod needs another stands in `EXTERNAL SOURCES` with its path. CocoaPods writes the file, one entry a line.
 */
export function podfileLock(text: string, file: string): PlatformFacts {
  const conflict = conflictProblem(text, file)
  if (conflict) return { ...noFacts(), problems: [conflict] }
  const coordinates: DeclaredCoordinate[] = []
  const packages = new Map<string, string>()
  /** Who needs a pod, by the pods' names. */
  const neededBy = new Map<string, string[]>()
  let section = ''
  let owner = ''
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const heading = /^([A-Z][A-Z ]+):/.exec(line)?.[1]
    if (heading) section = heading
    else if (section === 'PODS') {
      const entry = ENTRY.exec(line)
      if (!entry) continue
      const [, indent, name, version] = entry
      if (indent!.length === 2) {
        owner = name!
        coordinates.push({ type: 'pods', name: name!, file, line: index + 1, column: 5, ...(version && { version }) })
      } else neededBy.set(name!, [...(neededBy.get(name!) ?? []), owner])
    } else if (section === 'EXTERNAL SOURCES') {
      owner = /^ {2}"?([^\s":]+)"?:\s*$/.exec(line)?.[1] ?? owner
      const path = /^ {4}:(?:path|podspec): "?([^"\n]+?)"?\s*$/.exec(line)?.[1]
      const name = path && packageIn(path)
      if (name) packages.set(owner, name)
    }
  }
  if (section === '')
    return { ...noFacts(), problems: [malformed(file, 1, 1, { en: 'it has no PODS section', zh: '文件中没有 PODS 部分' })] }
  return {
    permissions: [],
    problems: [],
    coordinates: coordinates.map((each) => {
      const via = wrapperOf(each.name, neededBy, packages)
      return via ? { ...each, via } : each
    }),
  }
}

/** `../node_modules/@sentry/react-native/ios` is of `@sentry/react-native`; pnpm's folders hold the name once more. */
function packageIn(path: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
}

/** The npm package that brings a pod: its own, or that of the nearest pod that needs it. */
function wrapperOf(pod: string, neededBy: Map<string, string[]>, packages: Map<string, string>): string | undefined {
  const seen = new Set([pod])
  for (const each of seen) {
    const name = packages.get(each)
    if (name) return name
    for (const next of neededBy.get(each) ?? []) seen.add(next)
  }
  return undefined
}
