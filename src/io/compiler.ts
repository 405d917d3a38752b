import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { version } from 'node:process'
import { Script } from 'node:vm'
import type { ts as TypeScript } from 'ts-morph'
import { writeWhole } from './write.ts'

const require = createRequire(import.meta.url)

// ts-morph's wrappers are not needed for this, and loading them costs as much again: take the compiler from beside them.
const beside = createRequire(require.resolve('ts-morph'))
const FILE = '@ts-morph/common/dist/typescript.js'

/** The version of the compiler, without loading it. */
export function compilerVersion(): string {
  return (JSON.parse(readFileSync(beside.resolve('@ts-morph/common/package.json'), 'utf8')) as { version: string }).version
}

let loaded: typeof TypeScript | undefined
let compiled: { script: Script; path: string } | undefined

/**
 * The compiler that ts-morph carries, loaded once and only when something must be parsed.
 * @param folder where its machine code is kept between runs. Whoever can write there can run code as the user, so it must not
 * lie in the scanned app.
 */
export async function loadCompiler(folder?: string): Promise<typeof TypeScript> {
  loaded ??= folder === undefined ? (beside(FILE) as typeof TypeScript) : fromMachineCode(folder)
  return loaded
}

/** What `module.enableCompileCache` of Node 22 does, for the one file that is worth it and on every Node. */
function fromMachineCode(folder: string): typeof TypeScript {
  const filename = beside.resolve(FILE)
  const path = join(folder, `compiler-${compilerVersion()}-${version}-${platform()}-${arch()}.bin`)
  const cachedData = readChecked(path)
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) })
  if (!cachedData || script.cachedDataRejected) compiled = { script, path }
  const module = { exports: {} }
  const run = script.runInThisContext() as (...scope: unknown[]) => void
  run(module.exports, createRequire(filename), module, filename, dirname(filename))
  return module.exports as typeof TypeScript
}

/** Keeps the compiler's machine code, with all that the run made it compile, where this run found none. */
export function keepMachineCode(): void {
  if (!compiled) return
  const { script, path } = compiled
  compiled = undefined
  try {
    const code = script.createCachedData()
    mkdirSync(dirname(path), { recursive: true })
    writeWhole(path, Buffer.concat([digest(code), code]))
  } catch {
    // A folder that cannot be written: the next run compiles again.
  }
}

/** Code after a digest of it; undefined where it is missing or damaged. */
function readChecked(path: string): Buffer | undefined {
  try {
    const content = readFileSync(path)
    const code = content.subarray(DIGEST_BYTES)
    return content.subarray(0, DIGEST_BYTES).equals(digest(code)) ? code : undefined
  } catch {
    return undefined
  }
}

const DIGEST_BYTES = 32

function digest(code: Buffer): Buffer {
  return createHash('sha256').update(code).digest()
}
