import { lineStarts, positionAt } from '../positions/lines.ts'
import type { DeclaredCoordinate, PlatformFacts, Position } from '../types.ts'

/** A dependency that a build file takes from a version catalog, e.g. `libs.firebase.auth`. */
export interface CatalogReference extends Position {
  /** The names after the catalog's own, joined by dots. */
  accessor: string
  development?: boolean
}

const CONFIGURATION = String.raw`\b(\w*(?:[iI]mplementation|[aA]pi|[cC]ompile|[rR]untimeOnly))\b`
const DEPENDENCY = new RegExp(
  CONFIGURATION +
    String.raw`\s*\(?\s*(?:(["'])([\w.-]+):([\w.-]+)(?::([^"'@:]+))?[^"'\n]*\2|group\s*[:=]\s*(["'])([\w.-]+)\6\s*,\s*name\s*[:=]\s*(["'])([\w.-]+)\8(?:\s*,\s*version\s*[:=]\s*(["'])([^"']+)\10)?|libs\.([\w.]+))`,
  'g',
)

/**
 * The libraries that a build.gradle or build.gradle.kts names with literal coordinates. A build file is a program; nothing of
 * it is run. Plugins, compile-only libraries and platforms (lists of versions) do not ship and are not named.
 */
export function gradle(text: string, file: string): PlatformFacts & { references: CatalogReference[] } {
  const code = withoutComments(text)
  const starts = lineStarts(text)
  const coordinates: DeclaredCoordinate[] = []
  const references: CatalogReference[] = []
  for (const match of code.matchAll(DEPENDENCY)) {
    const configuration = match[1]!
    if (/^(?:compile|test)Only/i.test(configuration)) continue
    const place = { file, ...positionAt(starts, match.index) }
    const development = /^(?:test|androidTest|debug)|UnitTest|AndroidTest/.test(configuration) && { development: true as const }
    const accessor = match[12]
    if (accessor) {
      references.push({ accessor: accessor.replace(/\.get$/, ''), ...place, ...development })
      continue
    }
    const version = match[5] ?? match[11]
    const literal = version !== undefined && !/[${}+]/.test(version) && { version }
    coordinates.push({ type: 'gradle', name: `${match[3] ?? match[7]}:${match[4] ?? match[9]}`, ...place, ...literal, ...development })
  }
  return { permissions: [], coordinates, problems: [], references }
}

/** Blanks out comments, of the same length; what stands in a string is none. */
function withoutComments(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, (part) =>
    part.startsWith('/') ? part.replace(/[^\n]/g, ' ') : part,
  )
}
