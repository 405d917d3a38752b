import { difference } from '../compare/difference.ts'
import type { DiffOptions, DiffRun } from './options.ts'
import { scanWorld, worldFor } from './scan.ts'
import { comparedWith, past, treeSince } from './since.ts'

/**
 * Compares what an app collects, asks for and uses with what it did at a git ref.
 * @throws UserError when the ref cannot be compared with
 */
export async function diff(options: DiffOptions): Promise<DiffRun> {
  const base = treeSince(options.root, options.since)
  const world = await worldFor(options)
  const now = await scanWorld(world, options)
  const earlier = await scanWorld(past(world, base), options)
  return { difference: difference(now, earlier, comparedWith(base), base.today), rulebook: world.rulebook }
}
