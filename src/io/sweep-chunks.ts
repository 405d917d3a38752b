import type { Vocabulary } from '../sift/facts.ts'
import { sweeper } from '../sweep.ts'
import type { SourceFile } from '../types.ts'
import type { Swept } from '../world.ts'
import { readText } from './files.ts'

/** Files that a thread takes at a time: enough to make messages rare, few enough that all end together. */
export const CHUNK = 32

/** Files that several threads sweep. */
export interface SweepShare {
  sources: SourceFile[]
  vocabulary: Vocabulary
  /** Holds the index of the next chunk that nobody has taken. */
  next: SharedArrayBuffer
}

/** A chunk of files that was swept. */
export interface SweptChunk {
  /** The index of its first file. */
  start: number
  swept: Swept[]
}

/** Makes a function that sweeps the next chunk that nobody has taken; undefined where none is left. */
export function chunkSweeper(root: string, { sources, vocabulary, next }: SweepShare): () => SweptChunk | undefined {
  const sweep = sweeper((file) => readText(`${root}/${file}`), vocabulary)
  const counter = new Int32Array(next)
  return () => {
    const start = Atomics.add(counter, 0, 1) * CHUNK
    return start < sources.length ? { start, swept: sources.slice(start, start + CHUNK).map(sweep) } : undefined
  }
}
