/** A name that a bundler's configuration gives a path, as far as both are literals. */
export interface LiteralAlias {
  name: string
  /** As written, its parts joined by `/`. */
  path: string
  /** True where the path counts from the folder that the bundler is started in, not from the configuration's own. */
  fromStart: boolean
}

/** `'src'`, `` `${__dirname}/src` ``: the text, less a leading interpolation. */
const STRING = /['"`](?:\$\{[^}'"`]*\})?([^'"`\n$]*)['"`]/g
const PART = `['"\`](?:\\$\\{[^}'"\`]*\\})?[^'"\`\\n$]*['"\`]`
const FOLDER = '[\\w$.]+(?:\\(\\))?\\s*'
/** `path.resolve(__dirname, '..', 'src')`, `fileURLToPath(new URL('./src', ...))`; a string by itself or after a folder's name. */
const JOINED = `(?:[\\w$.]+\\s*\\(\\s*(?:new\\s+URL\\s*\\(\\s*)?)+(?:${FOLDER}[,+]\\s*)*${PART}(?:\\s*,\\s*${PART})*`
const PATH = `(${JOINED}|(?:${FOLDER}\\+\\s*)?${PART})`
const NAME = `(?:['"]?([@~#$\\w][\\w@~/$*.-]*)['"]?|/\\^?([@~#\\w][\\w@~\\\\/-]*)\\$?/)`

const PAIR = new RegExp(`${NAME}\\s*:\\s*${PATH}`, 'g')
const LISTED = new RegExp(`\\bfind\\s*:\\s*${NAME}\\s*,\\s*replacement\\s*:\\s*${PATH}`, 'g')
const CHAINED = new RegExp(`\\.set\\s*\\(\\s*${NAME}\\s*,\\s*${PATH}`, 'g')

/**
 * Reads the aliases of Vite, webpack (also as a chain), Babel's module resolver, Metro and Taro. Nothing is executed.
 */
export function bundlerAliases(text: string): LiteralAlias[] {
  const found: LiteralAlias[] = []
  const take = (matches: Iterable<RegExpMatchArray>): void => {
    for (const [, name, pattern, path] of matches) found.push(aliasOf(name ?? pattern!.replaceAll('\\', ''), path!))
  }
  for (const start of text.matchAll(/['"]?\b(?:alias|extraNodeModules)['"]?\s*:\s*([{[])/g)) {
    const from = start.index + start[0].length
    const body = text.slice(from, closing(text, from, start[1]!))
    take(body.matchAll(start[1] === '[' ? LISTED : PAIR))
  }
  if (/\.alias\b/.test(text)) take(text.matchAll(CHAINED))
  return found
}

function aliasOf(name: string, expression: string): LiteralAlias {
  const parts = [...expression.matchAll(STRING)].map((match) => match[1]!)
  return { name, path: parts.join('/'), fromStart: /\bcwd\b/.test(expression) || !/__dirname|dirname|URL/.test(expression) }
}

/** The offset of the bracket that closes one that is open at an offset. */
function closing(text: string, from: number, open: string): number {
  const close = open === '{' ? '}' : ']'
  let depth = 1
  for (let i = from; i < text.length; i++) {
    if (text[i] === open) depth++
    else if (text[i] === close && --depth === 0) return i
  }
  return text.length
}
