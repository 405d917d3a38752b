import { at, elements, parseJson, placeOf, stringOf } from '../documents/json.ts'
import type { PlatformFacts } from '../types.ts'
import { noFacts } from './facts.ts'

/** The permissions of a HarmonyOS module.json5, or of a config.json of the older model. */
export function harmonyModule(text: string, file: string): PlatformFacts {
  if (file.endsWith('config.json') && !text.includes('reqPermissions')) return noFacts()
  const parsed = parseJson(text, file, 'json5')
  if ('problem' in parsed) return { ...noFacts(), problems: [parsed.problem] }
  const module = at(parsed.root, 'module')
  const requests = [...elements(at(module, 'requestPermissions')), ...elements(at(module, 'reqPermissions'))]
  const permissions = requests.flatMap((request): PlatformFacts['permissions'] => {
    const node = at(request, 'name')
    const name = stringOf(node)
    if (!node || !name) return []
    const reason = stringOf(at(request, 'reason'))
    return [{ name, kind: 'permission', from: 'app', file, ...placeOf(node), ...(reason !== undefined && { reason }) }]
  })
  return { permissions, coordinates: [], problems: [] }
}
