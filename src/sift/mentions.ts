/** Two slashes after a scheme's colon or an opening quote: an address. */
const BEFORE_ADDRESS = /[:'"`]/
const HOST = /[\w-]+(?:\.[\w-]+)+/y
const PLUGIN = /requireNativePlugin\s*\(\s*(['"`])([^'"`\n]+)\1/g

/** What a text names besides the modules that it imports. */
export interface Mentions {
  /** Hosts of a given set to which an address in the text leads, each once. Comments count: harmless here. */
  hosts: string[]
  /** Names given to uni-app's `requireNativePlugin`. */
  plugins: string[]
}

/** Looks for addresses of known hosts and for native plugins; undefined where the text names neither. */
export function mentionsIn(text: string, known: ReadonlySet<string>): Mentions | undefined {
  const hosts = new Set<string>()
  for (let at = text.indexOf('//'); at >= 0; at = text.indexOf('//', at + 2)) {
    if (at === 0 || !BEFORE_ADDRESS.test(text[at - 1]!)) continue
    HOST.lastIndex = at + 2
    const host = HOST.exec(text)?.[0]
    if (host && known.has(host)) hosts.add(host)
  }
  const plugins = text.includes('requireNativePlugin') ? [...text.matchAll(PLUGIN)].map((match) => match[2]!) : []
  return hosts.size + plugins.length > 0 ? { hosts: [...hosts], plugins } : undefined
}
