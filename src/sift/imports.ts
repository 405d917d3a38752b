const IMPORT =
  /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire(?:\.resolve)?\s*\(\s*|\bimport\s+[\w$]+\s*=\s*require\s*\(\s*)(['"`])([^'"`\n]+)\1/g

/** The module names that a text imports, requires or re-exports, in order, each once. Comments count too: harmless here. */
export function importedNames(text: string): string[] {
  const names = new Set<string>()
  IMPORT.lastIndex = 0
  for (let match = IMPORT.exec(text); match; match = IMPORT.exec(text)) names.add(match[2]!)
  return [...names]
}
