import { availableParallelism } from 'node:os'
import { sweeper } from '../sweep.ts'
import type { Swept, World } from '../world.ts'
import { readText } from './files.ts'
import { startThread } from './start-thread.ts'
import type { Thread } from './start-thread.ts'
import { CHUNK, chunkSweeper } from './sweep-chunks.ts'
import type { SweptChunk } from './sweep-chunks.ts'

/** Below this many files a thread costs more time to start than it saves; measured, see src/README.md. */
const FILES_THAT_GAIN = 1000

/** More threads than these wait for the disk and for each other. */
const MOST_THREADS = 4

export interface ThreadOptions {
  root: string
  /** Where the compiler's machine code is kept. */
  machineCode?: string
  /** How many threads at most, this one among them; as many as gain when left out. */
  threads?: number
  /** True where the packs are candor's own, the only ones that a thread knows. */
  mayFind: boolean
}

/** Threads for one run. All of them sweep files; the first also parses what matters meanwhile, and finds the evidence in the end. */
export function makeThreads(options: ThreadOptions): Required<Pick<World, 'foreseeSweep' | 'sweep' | 'findEvidence' | 'endThreads'>> {
  const { root, machineCode, mayFind } = options
  const threads: Thread[] = []
  const start = (files: number): void => {
    while (threads.length < othersFor(files, options.threads)) {
      const finds = mayFind && threads.length === 0
      threads.push(startThread({ root, finds, ...(machineCode !== undefined && { machineCode }) }))
    }
  }
  return {
    foreseeSweep: start,
    async sweep({ sources, vocabulary, folders, neededFor }) {
      start(sources.length)
      const share = { sources, vocabulary, next: new SharedArrayBuffer(4) }
      const swept: Swept[] = Array.from({ length: sources.length })
      const place = (chunk: SweptChunk): void => {
        for (const [index, each] of chunk.swept.entries()) {
          swept[chunk.start + index] = each
          if (!mayFind || !threads[0] || !('facts' in each) || !each.facts) continue
          const source = sources[chunk.start + index]!
          const packs = neededFor(source, each.facts)
          if (packs) threads[0].send({ type: 'foresee', source, packs })
        }
      }
      const ends = threads.map((thread) => thread.sweep(share, folders, place))
      const sweepNext = chunkSweeper(root, share)
      for (let chunk = sweepNext(); chunk; chunk = sweepNext()) {
        place(chunk)
        for (const thread of threads) thread.receive()
      }
      await Promise.all(ends)
      // What a thread took and did not finish, as when it could not be started.
      const sweep = sweeper((file) => readText(`${root}/${file}`), vocabulary)
      return sources.map((source, index) => swept[index] ?? sweep(source))
    },
    findEvidence: async (task, oracle) => (mayFind ? threads[0]?.find(task, oracle) : undefined),
    endThreads() {
      for (const thread of threads.splice(0)) thread.send({ type: 'end' })
    },
  }
}

/** How many threads besides this one gain for so many files. */
function othersFor(files: number, asked: number | undefined): number {
  // One processor is left to the threads on which the engine itself compiles and collects.
  const wanted = asked ?? (files >= FILES_THAT_GAIN ? Math.min(availableParallelism() - 1, MOST_THREADS) : 1)
  return Math.max(0, Math.min(wanted, Math.ceil(files / CHUNK)) - 1)
}
