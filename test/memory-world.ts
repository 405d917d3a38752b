import { ts } from 'ts-morph'
import { readRuleFiles, RULES_FOLDER } from '../src/io/rules.ts'
import { scan } from '../src/pipeline.ts'
import type { World } from '../src/pipeline.ts'
import { compileRules } from '../src/rulebook/compile.ts'
import type { Evidence, Report } from '../src/types.ts'

const files = readRuleFiles(RULES_FOLDER)
export const rulebook = compileRules(ts, files)
const texts = new Map(files.map(({ file, text }) => [file, text]))

/** A world whose disk is an object: path to text. */
export function memoryWorld(disk: Record<string, string>): World {
  return {
    walk(skip) {
      const skipped = (path: string): boolean =>
        path
          .split('/')
          .slice(0, -1)
          .some((name, index, parts) => skip(parts.slice(0, index + 1).join('/'), name))
      return {
        files: Object.keys(disk)
          .filter((path) => !skipped(path))
          .toSorted(),
        unreadable: [],
      }
    },
    exists: (file) => file in disk,
    read: (file) => (disk[file] === undefined ? { why: 'unreadable', message: 'no such file or folder' } : { text: disk[file] }),
    readPack: (file) => texts.get(file)!,
    compiler: async () => ts,
    rulebook,
    identity: 'memory',
    version: '0.0.0',
    now: () => 0,
    progress: () => {},
  }
}

export async function scanMemory(disk: Record<string, string>): Promise<Report> {
  return scan(memoryWorld(disk), { accepts: () => true, root: '.' })
}

/** Evidence as one line each: `src/a.ts:3 collect clipboard/read`, with the permission for requests. */
export function lines(evidence: Evidence[]): string[] {
  return evidence.map(({ file, line, kind, category, permission, confidence }) =>
    [
      `${file}:${line}`,
      kind,
      category ?? '-',
      ...(kind === 'request' && permission ? [permission] : []),
      ...(confidence === 'likely' ? ['likely'] : []),
    ].join(' '),
  )
}
