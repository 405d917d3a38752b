import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { run } from '../src/cli/run.ts'
import type { Session } from '../src/cli/session.ts'

export interface Outcome {
  out: string
  err: string
  code: Session['exitCode']
}

export interface Terminal {
  env?: Record<string, string>
  columns?: number
  isTTY?: boolean
  cwd?: string
  stdin?: string
}

const folders: string[] = []

/** A folder of its own with these files; `removeFolders` removes it. */
export function folderOf(files: Record<string, string | Buffer>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'candor-test-')))
  folders.push(folder)
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  return folder
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** Runs the command line as a process would, on streams that remember. */
export async function candor(args: string[], { env = {}, columns, isTTY = false, cwd = '/', stdin }: Terminal = {}): Promise<Outcome> {
  const written = { out: '', err: '' }
  const stream = (to: 'out' | 'err'): Session['stdout'] => ({
    write: (text) => (written[to] += text),
    isTTY,
    ...(columns !== undefined && { columns }),
  })
  const session: Session = {
    argv: ['node', 'candor', ...args],
    env,
    cwd: () => cwd,
    stdout: stream('out'),
    stderr: stream('err'),
    ...(stdin !== undefined && { stdin: Readable.from([stdin]) }),
  }
  await run(session)
  return { ...written, code: session.exitCode }
}
