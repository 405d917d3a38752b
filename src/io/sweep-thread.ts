import { parentPort, workerData } from 'node:worker_threads'
import { sweepChunks } from './sweep-threads.ts'
import type { ThreadData } from './sweep-threads.ts'

sweepChunks(workerData as ThreadData, (chunk) => parentPort?.postMessage(chunk))
