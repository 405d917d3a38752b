import { at, elements, parseJson, placeOf, stringOf } from '../documents/json.ts'
import type { DeclaredPermission, PlatformFacts } from '../types.ts'
import { noFacts } from './facts.ts'

/** A HarmonyOS pac.json5: each data label as `type/label`, as the taxonomy names it, and the special kinds of API. */
export function harmonyPac(text: string, file: string): PlatformFacts {
  const parsed = parseJson(text, file, 'json5')
  if ('problem' in parsed) return { ...noFacts(), problems: [parsed.problem] }
  const labels = elements(at(parsed.root, 'dataProcess')).flatMap((process) =>
    elements(at(process, 'dataLabels')).map((entry) => ({ node: at(entry, 'label'), type: stringOf(at(process, 'dataType')) })),
  )
  const apis = elements(at(parsed.root, 'specialAPIs')).map((entry) => ({ node: at(entry, 'apiType'), type: undefined }))
  const permissions = [...labels, ...apis].flatMap(({ node, type }): DeclaredPermission[] => {
    const label = stringOf(node)
    if (!node || !label) return []
    return [{ name: type ? `${type}/${label}` : label, kind: 'privacy-manifest', from: 'app', file, ...placeOf(node) }]
  })
  return { permissions, coordinates: [], problems: [] }
}
