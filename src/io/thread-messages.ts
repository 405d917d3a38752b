import type { MessagePort } from 'node:worker_threads'
import type { EvidenceTask, Found, Oracle } from '../find-evidence.ts'
import type { SourceFile } from '../types.ts'
import type { SweptChunk, SweepShare } from './sweep-chunks.ts'

/** What a thread is given to begin with. */
export interface ThreadData {
  root: string
  /** Where the compiler's machine code is kept. */
  machineCode?: string
  /** It will have to find the evidence. */
  finds: boolean
  port: MessagePort
  /** Holds a number that grows with every message to the thread, which sleeps on it. */
  signal: SharedArrayBuffer
}

export type ToThread =
  /** Take part in the sweep; `folders` hold the packs that may describe what the app uses. */
  | { type: 'sweep'; share: SweepShare; folders: string[] }
  /** Parse this file and these packs, for they will be needed. */
  | { type: 'foresee'; source: SourceFile; packs: string[] }
  | { type: 'find'; task: EvidenceTask; answers: LikelyAnswers }
  | { type: 'answer'; answer: unknown }
  | { type: 'end' }

/** Answers that the thread is going to need, so that it need not ask for each. */
export interface LikelyAnswers {
  sources: Map<string, SourceFile>
  /** By the importing file, and the name that it imports. */
  resolved: Map<string, Map<string, string[]>>
}

export type FromThread =
  | { type: 'chunk'; chunk: SweptChunk }
  /** No chunk is left to take. */
  | { type: 'swept' }
  /** The thread waits for the answer. */
  | { type: 'ask'; what: keyof Oracle; names: (string | undefined)[] }
  | { type: 'found'; found: Found }
  | { type: 'failed'; error: unknown }
