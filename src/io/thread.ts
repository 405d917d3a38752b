import { readFileSync } from 'node:fs'
import { receiveMessageOnPort, workerData } from 'node:worker_threads'
import type { ts as TypeScript } from 'ts-morph'
import { digestOf } from '../cache/digest.ts'
import { adapt } from '../extract/adapters/adapt.ts'
import type { Foreseen } from '../extract/program.ts'
import { findEvidence } from '../find-evidence.ts'
import type { EvidenceTask, Found, Oracle } from '../find-evidence.ts'
import type { SourceFile } from '../types.ts'
import { keepMachineCode, loadCompiler } from './compiler.ts'
import { readText } from './files.ts'
import type { ReadResult } from './files.ts'
import { packFile, packsInFolders } from './rules.ts'
import { chunkSweeper } from './sweep-chunks.ts'
import type { SweepShare } from './sweep-chunks.ts'
import type { FromThread, LikelyAnswers, ThreadData, ToThread } from './thread-messages.ts'

const { root, port, signal, machineCode, finds } = workerData as ThreadData
const counter = new Int32Array(signal)
const readings = new Map<string, ReadResult>()
const foreseen: Foreseen = { app: new Map(), packs: new Map() }
/** Packs to parse when there is nothing else to do. */
const waiting: (() => void)[] = []
const foreseenPacks = new Set<string>()
let folders: string[] = []
/** Nobody waits for what it finds any more. */
let isOver = false

/** Does what it is told first, then sweeps, then parses the packs that will be needed, and sleeps where nothing is left. */
async function work(): Promise<void> {
  if (finds) await loadCompiler(machineCode)
  let sweepNext: ReturnType<typeof chunkSweeper> | undefined
  while (!isOver) {
    const message = sweepNext || waiting.length > 0 ? received() : awaited()
    if (message?.type === 'end') isOver = true
    else if (message?.type === 'sweep') sweepNext = beginSweep(message.share, message.folders)
    else if (message?.type === 'foresee') await foresee(message.source, message.packs)
    else if (message?.type === 'find') await find(message.task, message.answers)
    else if (sweepNext) {
      const chunk = sweepNext()
      send(chunk ? { type: 'chunk', chunk } : { type: 'swept' })
      if (!chunk) sweepNext = undefined
    } else waiting.shift()?.()
  }
}

function beginSweep(share: SweepShare, named: string[]): ReturnType<typeof chunkSweeper> {
  folders = named
  return chunkSweeper(root, share)
}

function send(message: FromThread): void {
  port.postMessage(message)
}

function received(): ToThread | undefined {
  return receiveMessageOnPort(port)?.message as ToThread | undefined
}

/** The next message; the thread sleeps until there is one, and hears of nothing else. */
function awaited(): ToThread {
  for (;;) {
    const before = Atomics.load(counter, 0)
    const message = received()
    if (message) return message
    Atomics.wait(counter, 0, before)
  }
}

function read(file: string): string | undefined {
  if (!readings.has(file)) readings.set(file, readText(`${root}/${file}`))
  const reading = readings.get(file)!
  return 'text' in reading ? reading.text : undefined
}

async function foresee({ file, language }: SourceFile, packs: string[]): Promise<void> {
  const [{ foreseeFile, foreseePack }, ts] = await Promise.all([import('../extract/program.ts'), loadCompiler(machineCode)])
  const text = read(file)
  const adapted = text === undefined ? undefined : adapt(language, text, {})
  if (adapted) foreseeFile(ts, file, adapted, foreseen)
  for (const pack of packs)
    if (!foreseenPacks.has(pack)) {
      foreseenPacks.add(pack)
      waiting.push(() => foreseePack(ts, pack, readPack(pack), foreseen))
    }
}

async function find(task: EvidenceTask, answers: LikelyAnswers): Promise<void> {
  try {
    const compiler = (): Promise<typeof TypeScript> => loadCompiler(machineCode)
    const found = await findEvidence(task, oracleOf(answers), { compiler, packs: packsInFolders(folders), readPack, foreseen })
    send({ type: 'found', found: { ...found, read: whatWasRead(found) } })
    if (machineCode !== undefined) keepMachineCode()
  } catch (error) {
    send({ type: 'failed', error })
  }
}

function oracleOf({ sources, resolved }: LikelyAnswers): Oracle {
  return {
    text: read,
    source: (file) => sources.get(file) ?? ask('source', file),
    resolve: (name, from) => resolved.get(from)?.get(name) ?? ask('resolve', name, from),
    callers: (name, declaredIn) => ask('callers', name, declaredIn),
  }
}

/** Asks the thread that knows, and sleeps until it answers. */
function ask<Q extends keyof Oracle>(what: Q, ...names: Parameters<Oracle[Q]>): ReturnType<Oracle[Q]> {
  send({ type: 'ask', what, names })
  const message = awaited()
  if (message.type === 'answer') return message.answer as ReturnType<Oracle[Q]>
  isOver = true
  throw new Error('the run is over')
}

function readPack(file: string): string {
  return readFileSync(packFile(file), 'utf8')
}

/** Digests of the texts that the evidence rests on. */
function whatWasRead({ asked }: Found): NonNullable<Found['read']> {
  return asked.flatMap((question) => {
    const [what, file] = JSON.parse(question) as [keyof Oracle, string]
    const reading = what === 'text' ? readings.get(file) : undefined
    return reading && 'text' in reading ? [{ file, digest: digestOf(reading.text), stamp: reading.stamp }] : []
  })
}

await work()
