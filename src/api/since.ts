import { isResolutionFile, languageOf, platformFileKind } from '../discover/classify.ts'
import { markNew } from '../compare/new-findings.ts'
import { baseTree } from '../io/base-tree.ts'
import type { BaseTree } from '../io/base-tree.ts'
import type { World } from '../pipeline.ts'
import type { ComparedWith } from '../types.ts'
import type { CheckRun } from './options.ts'

/**
 * The tree of a folder at the point where HEAD parted from a ref, as far as a scan reads it.
 * @throws UserError when the ref cannot be compared with
 */
export function treeSince(root: string, ref: string): BaseTree {
  return baseTree(root, ref, isReadByScan)
}

/** The world as it was, with what the present one shares with it. */
export function past(world: World, base: BaseTree): World {
  world.progress('compare')
  return base.world(world)
}

/** What a report says of the tree that it was compared with. */
export function comparedWith({ ref, commit }: BaseTree): ComparedWith {
  return { ref, commit }
}

/** A run whose findings say which of them are new. */
export function compared(now: CheckRun, earlier: CheckRun, base: BaseTree): CheckRun {
  return { ...now, report: { ...now.report, findings: markNew(now, earlier, base.today), since: comparedWith(base) } }
}

function isReadByScan(file: string): boolean {
  return languageOf(file) !== undefined || platformFileKind(file) !== undefined || isResolutionFile(file)
}
