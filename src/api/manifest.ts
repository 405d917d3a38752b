import { isAbsolute } from 'node:path'
import { CHECKS } from '../audit/audit.ts'
import { readManifest } from '../declare/manifest/read-manifest.ts'
import type { BaseTree } from '../io/base-tree.ts'
import { ABSENT, chineseReason, readText } from '../io/files.ts'
import type { ReadResult } from '../io/files.ts'
import type { Manifest } from '../manifest-types.ts'
import { coordinatesOf } from '../rulebook/sdk-records.ts'
import type { Rulebook } from '../rule-types.ts'
import { ignoresIn } from '../sift/ignores.ts'
import type { Ignore, Problem } from '../types.ts'

export const MANIFEST_FILE = 'privacy.yaml'

/** Reads a manifest, or one that it extends, by its path relative to the app's folder. */
export type ManifestReader = (file: string) => ReadResult

/** Reads the manifest; problems instead where it is absent or wrong. */
export function loadManifest(
  root: string,
  file: string,
  rulebook: Rulebook,
  readFile: ManifestReader = diskReader(root),
): { manifest?: Manifest; problems: Problem[]; ignores: Ignore[]; missing: boolean } {
  const result = readFile(file)
  if (!('text' in result)) {
    const { message } = result
    if (message === ABSENT) return { problems: [], ignores: [], missing: true }
    const problem: Problem = {
      code: 'manifest-unreadable',
      file,
      line: 1,
      column: 1,
      message: { en: `cannot read it: ${message}`, zh: `无法读取：${chineseReason(message)}` },
    }
    return { problems: [problem], ignores: [], missing: false }
  }
  const read = (path: string): string | undefined => {
    const other = readFile(path)
    return 'text' in other ? other.text : undefined
  }
  const categories = new Set(rulebook.categories.map(({ id }) => id))
  const permissions = new Set(rulebook.permissions.flatMap(({ name, alias }) => [name, ...(alias ?? [])]))
  const sdks = new Set(rulebook.sdks.map(({ id }) => id))
  const sdkNames = new Set(rulebook.sdks.flatMap(coordinatesOf))
  const checks = CHECKS.map(({ id }) => id)
  return {
    ...readManifest({ text: result.text, file, categories, checks, permissions, sdks, sdkNames, read }),
    ignores: ignoresIn(file, result.text),
    missing: false,
  }
}

/** Reads what is there now. */
export function diskReader(root: string): ManifestReader {
  return (file) => readText(isAbsolute(file) ? file : `${root}/${file}`)
}

/** The manifest as it was; where there was none, today's, so that the first one does not make all of the old code new. */
export function manifestReader(root: string, base: BaseTree, manifest: string): ManifestReader {
  const disk = diskReader(root)
  if (isAbsolute(manifest) || !('text' in base.read(manifest))) return disk
  return (file) => (isAbsolute(file) ? disk(file) : base.read(file))
}
