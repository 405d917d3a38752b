import { fileURLToPath } from 'node:url'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { EvidenceTask, Found, Oracle } from '../find-evidence.ts'
import type { SweepShare, SweptChunk } from './sweep-chunks.ts'
import type { FromThread, LikelyAnswers, ThreadData, ToThread } from './thread-messages.ts'

/** The built thread's code; a thread cannot run the TypeScript of an unbuilt candor. */
const THREAD = fileURLToPath(new URL('../../dist/bundle/thread.js', import.meta.url))

/** A thread as the one that began it sees it. */
export interface Thread {
  send(message: ToThread): void
  /** Takes in what the thread has sent, for a caller that is too busy to hear of it. */
  receive(): void
  /**
   * Has it take part in a sweep, and resolves when it finds no more chunk to sweep, or has ended.
   * @param place called with each chunk that the thread has swept
   */
  sweep(share: SweepShare, folders: string[], place: (chunk: SweptChunk) => void): Promise<void>
  /** Undefined where the thread has ended, as when it could not be started. */
  find(task: EvidenceTask, oracle: Oracle): Promise<Found | undefined>
}

export function startThread(given: Omit<ThreadData, 'port' | 'signal'>): Thread {
  const { port1: port, port2 } = new MessageChannel()
  const signal = new Int32Array(new SharedArrayBuffer(4))
  const workerData: ThreadData = { ...given, port: port2, signal: signal.buffer as SharedArrayBuffer }
  const worker = new Worker(THREAD, { workerData, transferList: [port2], execArgv: [] })
  let isOver = false
  let answering: Oracle | undefined
  let settle: { found(found: Found | undefined): void; failed(error: unknown): void } | undefined
  let sweeping: { place(chunk: SweptChunk): void; done(): void } | undefined

  const handle = (message: FromThread): void => {
    if (message.type === 'chunk') sweeping?.place(message.chunk)
    else if (message.type === 'swept') sweeping?.done()
    else if (message.type === 'found') settle?.found(message.found)
    else if (message.type === 'failed') settle?.failed(message.error)
    else send({ type: 'answer', answer: answering && answerOf(answering, message.what, message.names) })
  }
  const send = (message: ToThread): void => {
    port.postMessage(message)
    Atomics.add(signal, 0, 1)
    Atomics.notify(signal, 0)
  }
  const end = (): void => {
    isOver = true
    sweeping?.done()
    settle?.found(undefined)
    port.close()
  }
  port.on('message', handle)
  worker.on('error', end)
  worker.on('exit', end)
  return {
    send,
    receive() {
      for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) handle(got.message as FromThread)
    },
    sweep(share, folders, place) {
      if (isOver) return Promise.resolve()
      send({ type: 'sweep', share, folders })
      return new Promise((done) => (sweeping = { place, done }))
    },
    find(task, oracle) {
      if (isOver) return Promise.resolve(undefined)
      answering = oracle
      send({ type: 'find', task, answers: likelyAnswers(task, oracle) })
      return new Promise((found, failed) => (settle = { found, failed }))
    },
  }
}

function likelyAnswers({ imports }: EvidenceTask, oracle: Oracle): LikelyAnswers {
  const files = Object.keys(imports)
  return {
    sources: new Map(
      files.flatMap((file) => {
        const source = oracle.source(file)
        return source ? [[file, source] as const] : []
      }),
    ),
    resolved: new Map(files.map((file) => [file, new Map(imports[file]!.map((name) => [name, oracle.resolve(name, file)]))])),
  }
}

function answerOf(oracle: Oracle, what: keyof Oracle, names: (string | undefined)[]): unknown {
  return (oracle[what] as (...given: (string | undefined)[]) => unknown)(...names)
}
