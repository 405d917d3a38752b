import type { CopiedComponent } from '../rule-types.ts'

/** Names of folders and files that are third-party code wherever they lie. */
export function copiedNames(components: CopiedComponent[]): Set<string> {
  return new Set(components.flatMap(({ folders = [], files = [] }) => [...folders, ...files]))
}
