/** A name that a bundler's configuration gives a path, as far as both are literals. */
export interface LiteralAlias {
  name: string
  /** As written, its parts joined by `/`. */
  path: string
  /** True where the path counts from the folder that the bundler is started in, not from the configuration's own. */
  fromStart: boolean
}

/** `'src'`, `` `${__dirname}/src` ``, `'src/$1'`: the text, less a leading interpolation and a group put in at its end. */
const STRING = /['"`](?:\$\{[^}'"`]*\})?([^'"`\n$\\]*)(?:[$\\]+1)?['"`]/g
const PART = `['"\`](?:\\$\\{[^}'"\`]*\\})?[^'"\`\\n$\\\\]*(?:[$\\\\]+1)?['"\`]`
const FOLDER = '[\\w$.]+(?:\\(\\))?\\s*'
/** `path.resolve(__dirname, '..', 'src')`, `fileURLToPath(new URL('./src', ...))`; a string by itself or after a folder's name. */
const JOINED = `(?:[\\w$.]+\\s*\\(\\s*(?:new\\s+URL\\s*\\(\\s*)?)+(?:${FOLDER}[,+]\\s*)*${PART}(?:\\s*,\\s*${PART})*`
const PATH = `(${JOINED}|(?:${FOLDER}\\+\\s*)?${PART})`
/** A path, or the name of a variable that holds one. */
const VALUE = `(?:${PATH}|([\\w$]+)\\s*(?=[,}\\n\\]]|$))`
/** A group for the rest of the name, `(.*)`, says no more than what follows the name anyway. */
const REST = '(?:\\(\\.[*+]\\))?'
const NAME = `(?:['"]?\\^?([@~#$\\w][\\w@~/$*.-]*)${REST}\\$?['"]?|/\\^?([@~#\\w][\\w@~\\\\/-]*)${REST}\\$?/)`

const PAIR = new RegExp(`${NAME}\\s*:\\s*${VALUE}`, 'g')
const LISTED = new RegExp(`\\bfind\\s*:\\s*${NAME}\\s*,\\s*replacement\\s*:\\s*${VALUE}`, 'g')
const CHAINED = new RegExp(`\\.set\\s*\\(\\s*${NAME}\\s*,\\s*${PATH}`, 'g')
const ASSIGNED = new RegExp(`\\.alias\\s*(?:\\[\\s*${NAME}\\s*\\]|\\.([\\w$]+))\\s*=\\s*${PATH}`, 'g')
const VARIABLE = new RegExp(`\\b(?:const|let|var)\\s+([\\w$]+)\\s*=\\s*${PATH}`, 'g')

/**
 * Reads the aliases of Vite, webpack (also as a chain), Babel's module resolver, Metro and Taro. Nothing is executed.
 */
export function bundlerAliases(text: string): LiteralAlias[] {
  const found: LiteralAlias[] = []
  const variables = new Map([...text.matchAll(VARIABLE)].map((match) => [match[1]!, match[2]!]))
  const take = (name: string | undefined, pattern: string | undefined, path: string | undefined): void => {
    const alias = name ?? pattern?.replaceAll('\\', '')
    if (alias !== undefined && path !== undefined) found.push(aliasOf(alias, path))
  }
  for (const start of text.matchAll(/['"]?\b(?:alias|aliases|extraNodeModules)['"]?\s*[:=,]\s*([{[])/g)) {
    const from = start.index + start[0].length
    const body = text.slice(from, closing(text, from, start[1]!))
    for (const [, name, pattern, path, variable] of body.matchAll(start[1] === '[' ? LISTED : PAIR))
      take(name, pattern, path ?? variables.get(variable!))
  }
  if (/\.alias\b/.test(text)) {
    for (const [, name, pattern, path] of text.matchAll(CHAINED)) take(name, pattern, path)
    for (const [, name, pattern, member, path] of text.matchAll(ASSIGNED)) take(name ?? member, pattern, path)
  }
  return found
}

/** Folders below which a name is looked for as it stands: `root` of Babel's module resolver, `resolve.modules` of webpack. */
export function bundlerRoots(text: string): string[] {
  const key = text.includes('module-resolver') ? 'root' : 'modules'
  return [...text.matchAll(new RegExp(`\\b${key}['"]?\\s*:\\s*(\\[[^\\]]*\\]|['"][^'"]*['"])`, 'g'))]
    .flatMap(([, list]) => [...list!.matchAll(new RegExp(PATH, 'g'))])
    .map(([, path]) => aliasOf('', path!).path)
    .filter((path) => !/node_modules|^[./]*$/.test(path))
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
