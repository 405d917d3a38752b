import type { ts as TypeScript } from 'ts-morph'
import type { Disk } from './cache/app-files.ts'
import type { Store } from './cache/store.ts'
import type { FileLister } from './discover/discover.ts'
import type { EvidenceTask, Found, Oracle } from './find-evidence.ts'
import type { Rulebook } from './rule-types.ts'
import type { FileFacts, Vocabulary } from './sift/facts.ts'
import type { SourceFile } from './types.ts'

/** What came of one source file: its facts, none for machine-written code, or why it could not be read. */
export type Swept = { digest: string; stamp?: string; facts?: FileFacts } | { why: 'unreadable' | 'too-large'; message: string }

export interface SweepJob {
  sources: SourceFile[]
  vocabulary: Vocabulary
  /** Folders of the packs that may describe what the app uses. */
  folders: string[]
  /**
   * Called with each file's facts as they come: the packs that the file needs, where it will be looked into, so that a thread may
   * parse both while other files are still read.
   */
  neededFor(source: SourceFile, facts: FileFacts): string[] | undefined
}

/** Everything that the pipeline takes from outside; `io` makes it, tests make it from memory. */
export interface World extends FileLister, Disk {
  /** Says that so many files are going to be read, so that threads can start while it is found out what to look for. */
  foreseeSweep?(files: number): void
  /**
   * Reads the files over several threads and gives each one's facts in order; without it the pipeline reads them itself.
   */
  sweep?(job: SweepJob): Promise<Swept[]>
  /** Finds the evidence on a thread that began with it during the sweep; undefined where there is none. */
  findEvidence?(task: EvidenceTask, oracle: Oracle): Promise<Found | undefined>
  /** Ends the threads that the run began. */
  endThreads?(): void
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
