import type { ts as TypeScript } from 'ts-morph'
import type { Disk } from './cache/app-files.ts'
import type { Store } from './cache/store.ts'
import type { FileLister } from './discover/discover.ts'
import type { Rulebook } from './rule-types.ts'
import type { FileFacts, Vocabulary } from './sift/facts.ts'
import type { SourceFile } from './types.ts'

/** What came of one source file: its facts, none for machine-written code, or why it could not be read. */
export type Swept = { digest: string; stamp?: string; facts?: FileFacts } | { why: 'unreadable' | 'too-large'; message: string }

/** Everything that the pipeline takes from outside; `io` makes it, tests make it from memory. */
export interface World extends FileLister, Disk {
  /** Reads the files over several threads and gives each one's facts in order; without it the pipeline reads them itself. */
  sweep?(sources: SourceFile[], vocabulary: Vocabulary): Promise<Swept[]>
  /** Where results of earlier runs are kept, if anywhere. */
  store?: Store
  /** Changes whenever candor or any rule does; earlier results of another identity are not used. */
  identity: string
  /** A pack's text. */
  readPack(file: string): string
  /** The compiler, loaded when it is first needed. */
  compiler(): Promise<typeof TypeScript>
  rulebook: Rulebook
  version: string
  /** Milliseconds from any fixed start. */
  now(): number
  /** Called at the start of each stage. */
  progress(stage: string): void
}
