const IMPORT =
  /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire(?:\.resolve)?\s*\(\s*|\bimport\s+[\w$]+\s*=\s*require\s*\(\s*)(['"`])([^'"`\n]+)\1/g

/** The module names that a text imports, requires or re-exports, in order, each once. Comments count too: harmless here. */
export function importedNames(text: string): string[] {
  const names = new Set<string>()
  IMPORT.lastIndex = 0
  for (let match = IMPORT.exec(text); match; match = IMPORT.exec(text)) names.add(match[2]!)
  return [...names]
}

/**
 * The exports that a text takes from a module by name, over all its import and export statements. Undefined where it takes
 * the module whole (`import x`, `* as x`, `require`, `import()`, `export *`), so that any export may be meant.
 */
export function namesTakenFrom(text: string, module: string): Set<string> | undefined {
  const names = new Set<string>()
  for (const quote of ["'", '"', '`'])
    for (let at = text.indexOf(quote + module + quote); at >= 0; at = text.indexOf(quote + module + quote, at + 1)) {
      const before = text.slice(Math.max(0, at - 4000), at)
      if (/\b(?:require(?:\.resolve)?|import)\s*\(\s*$/.test(before)) return undefined
      if (!/\bfrom\s*$/.test(before)) continue
      const clause = /\b(?:import|export)\b(?!.*\b(?:import|export)\b)([^;]*?)\bfrom\s*$/s.exec(before)?.[1]
      const listed = clause && /^\s*(?:type\s+)?\{([^{}]*)\}\s*$/.exec(clause)?.[1]
      if (listed === undefined || listed === '') return undefined
      for (const part of listed.split(',')) {
        const name = part
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/)[0]
        if (name === 'default') return undefined
        if (name) names.add(name)
      }
    }
  return names
}
