import type { DeclaredCoordinate, PlatformFacts } from '../types.ts'

/** A string in Ruby, as it stands in a pod line. */
const QUOTED = /(['"])([^'"]+)\1/

/**
 * The pods that a Podfile asks for. A Podfile is a Ruby program; its `pod` lines are read as they are written, and what only
 * running it would tell (pods that a loop or `use_native_modules!` adds) is in Podfile.lock.
 */
export function podfile(text: string, file: string): PlatformFacts {
  const coordinates: DeclaredCoordinate[] = []
  /** Blocks that are open, by the target's name where one opens a target. */
  const blocks: string[] = []
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const start = index
    let code = withoutComment(lines[index]!)
    while (/^\s*pod\b.*,\s*$/.test(code) && index + 1 < lines.length) code += withoutComment(lines[++index]!)
    const target = /^\s*(?:abstract_)?target\s*\(?\s*(['"])([^'"]+)\1.*\bdo\b/.exec(code)
    if (target) blocks.push(target[2]!)
    else if (/\bdo\s*(?:\|[^|]*\|)?\s*$/.test(code) || /^\s*(?:if|unless|def|case|begin|while)\b/.test(code)) blocks.push('')
    else if (/^\s*end\b/.test(code)) blocks.pop()
    const call = /^(\s*)pod[\s(]+(?=['"])/.exec(code)
    if (!call) continue
    const name = QUOTED.exec(code)?.[2]
    if (!name) continue
    const version = /^\s*,\s*(['"])\s*(?:[~><=]+\s*)?(\d[^'"]*)\1/.exec(code.slice(code.indexOf(name) + name.length + 1))?.[2]
    const development = blocks.some((block) => /Tests?$/.test(block)) || isDebugOnly(code)
    for (const each of [name, ...subspecs(code).map((part) => `${name}/${part}`)])
      coordinates.push({
        type: 'pods',
        name: each,
        file,
        line: start + 1,
        column: call[1]!.length + 1,
        ...(version && { version }),
        ...(development && { development }),
      })
  }
  return { permissions: [], coordinates, problems: [] }
}

function withoutComment(line: string): string {
  return line.replace(/^((?:[^'"#]|'[^']*'|"[^"]*")*)#.*$/, '$1')
}

function isDebugOnly(code: string): boolean {
  const list = /:?configurations?(?::|\s*=>)\s*(\[[^\]]*\]|['"]\w+['"])/.exec(code)?.[1]
  return list !== undefined && !/release/i.test(list) && /debug/i.test(list)
}

function subspecs(code: string): string[] {
  const list = /:?subspecs(?::|\s*=>)\s*\[([^\]]*)\]/.exec(code)?.[1] ?? ''
  return [...list.matchAll(/(['"])([^'"]+)\1/g)].map((match) => match[2]!)
}
