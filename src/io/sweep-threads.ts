import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Vocabulary } from '../sift/facts.ts'
import { sweeper } from '../sweep.ts'
import type { SourceFile } from '../types.ts'
import type { Swept } from '../world.ts'
import { readText } from './files.ts'

/** Below this many files a thread costs more time to start than it saves; measured, see src/README.md. */
const FILES_THAT_GAIN = 1000

/** More threads than these wait for the disk and for each other. */
const MOST_THREADS = 4

/** Files that a thread takes at a time: enough to make messages rare, few enough that all end together. */
const CHUNK = 32

export interface SweepJob {
  root: string
  sources: SourceFile[]
  vocabulary: Vocabulary
}

/** What a thread is given; `next` holds the index of the next chunk that nobody has taken. */
export interface ThreadData extends SweepJob {
  next: SharedArrayBuffer
}

/** What a thread sends for each chunk. */
export interface SweptChunk {
  start: number
  swept: Swept[]
}

/** The built thread's code; a thread cannot run the TypeScript of an unbuilt candor. */
const THREAD = fileURLToPath(new URL('../../dist/io/sweep-thread.js', import.meta.url))

/**
 * Sweeps files over several threads, this one among them, and gives the results in the files' order. While the others begin,
 * this thread loads the compiler, which a tree of this size will need.
 */
export async function sweepOnThreads(job: SweepJob & { threads?: number; compiler(): Promise<unknown> }): Promise<Swept[]> {
  const { root, sources, vocabulary } = job
  const gain = sources.length >= FILES_THAT_GAIN
  const wanted = job.threads ?? (gain ? Math.min(availableParallelism(), MOST_THREADS) : 1)
  const helpers = Math.min(wanted, Math.ceil(sources.length / CHUNK)) - 1
  const next = new SharedArrayBuffer(4)
  const swept: Swept[] = Array.from({ length: sources.length })
  const ends = Array.from({ length: Math.max(helpers, 0) }, () => runThread({ root, sources, vocabulary, next }, swept))
  if (helpers > 0 && gain) await job.compiler()
  sweepChunks({ root, sources, vocabulary, next }, (chunk) => place(chunk, swept))
  await Promise.all(ends)
  // What a thread took and did not finish, as when it could not be started.
  const sweep = sweeper((file) => readText(`${root}/${file}`), vocabulary)
  return sources.map((source, index) => swept[index] ?? sweep(source))
}

/** Sweeps chunks until none is left. */
export function sweepChunks({ root, sources, vocabulary, next }: ThreadData, done: (chunk: SweptChunk) => void): void {
  const sweep = sweeper((file) => readText(`${root}/${file}`), vocabulary)
  const counter = new Int32Array(next)
  for (let start = take(counter); start < sources.length; start = take(counter))
    done({ start, swept: sources.slice(start, start + CHUNK).map(sweep) })
}

function take(counter: Int32Array): number {
  return Atomics.add(counter, 0, 1) * CHUNK
}

/** Resolves when the thread has ended, well or not. */
function runThread(workerData: ThreadData, swept: Swept[]): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(THREAD, { workerData, execArgv: [] })
    worker.on('message', (chunk: SweptChunk) => place(chunk, swept))
    worker.on('error', () => resolve())
    worker.on('exit', () => resolve())
  })
}

function place({ start, swept }: SweptChunk, all: Swept[]): void {
  for (const [index, each] of swept.entries()) all[start + index] = each
}
