import { relative, resolve } from 'node:path'
import { BASELINE_FILE, MANIFEST_FILE } from '../index.ts'
import { fileExists } from '../io/write.ts'
import type { Position } from '../types.ts'
import type { Configuration, ConfigurationReading } from './configuration.ts'
import type { ScanFlags } from './options.ts'
import { absolute, askedLanguage } from './session.ts'
import type { Lang, Session } from './session.ts'

/** Where a value that is in force comes from. */
export type Origin = { by: 'option'; option: string } | ({ by: 'file' } & Position) | { by: 'default' }

/** One key of the configuration as it is in force. */
export interface InForce {
  key: keyof Configuration
  /** Undefined where nothing is set and nothing is the default. */
  value: unknown
  from: Origin
}

/** What stands on the command line for a key; paths there are relative to where the user is. */
function typedValue(session: Session, root: string, key: keyof Configuration, flags: ScanFlags): unknown {
  // The program takes `--lang` before the command sees it.
  if (key === 'lang') return askedLanguage(session.argv)
  const value = (flags as unknown as Record<string, unknown>)[OPTION_KEYS[key] ?? key]
  if (key === 'baseline' && typeof value === 'string') return relative(root, absolute(session, value))
  return value
}

/** Keys whose option has another name. */
const OPTION_KEYS: Partial<Record<keyof Configuration, string>> = { formats: 'format', apps: 'app' }

/** Every key, the command line over the file over the default. */
export function settle(
  session: Session,
  root: string,
  lang: Lang,
  flags: ScanFlags,
  { values, file, place }: ConfigurationReading,
): InForce[] {
  const defaults: Record<keyof Configuration, unknown> = {
    manifest: MANIFEST_FILE,
    baseline: fileExists(resolve(root, BASELINE_FILE)) ? BASELINE_FILE : false,
    since: undefined,
    rules: [],
    include: [],
    exclude: [],
    apps: [],
    failOn: 'error',
    maxWarnings: undefined,
    strict: false,
    severity: {},
    formats: ['text'],
    lang,
    cacheLocation: undefined,
    threads: undefined,
    disclose: undefined,
  }
  return (Object.keys(defaults) as (keyof Configuration)[]).map((key): InForce => {
    const typed = typedValue(session, root, key, flags)
    if (typed !== undefined) {
      const value = key === 'formats' && !Array.isArray(typed) ? [typed] : typed
      return { key, value, from: { by: 'option', option: `--${kebab(OPTION_KEYS[key] ?? key)}` } }
    }
    const written = values[key]
    if (written !== undefined) return { key, value: written, from: { by: 'file', ...(place(key) ?? { file: file!, line: 1, column: 1 }) } }
    return { key, value: defaults[key], from: { by: 'default' } }
  })
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
