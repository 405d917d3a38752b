import { joinApps, manifestOf, pickApps } from './apps.ts'
import type { PickedApp } from './apps.ts'
import { checkWorld } from './audit-world.ts'
import { loadBaseline } from './baseline.ts'
import { diskReader, MANIFEST_FILE, manifestReader } from './manifest.ts'
import type { CheckOptions, CheckRun } from './options.ts'
import { worldFor } from './scan.ts'
import { compared, comparedWith, past, treeSince } from './since.ts'

/**
 * Takes the inventory and holds it against the manifest and the platform files.
 * @throws UserError when the baseline cannot be used, or `since` cannot be compared with
 */
export async function check(options: CheckOptions): Promise<CheckRun> {
  const { root, since, manifest = MANIFEST_FILE } = options
  const baseline = loadBaseline(root, options.baseline)
  const base = since === undefined ? undefined : treeSince(root, since)
  const world = await worldFor(options)
  const apps = pickApps(world, manifest, options.apps ?? [])
  const read = diskReader(root)
  if (apps.length === 0) {
    const given = { options, manifestFile: manifest, baseline }
    const now = await checkWorld(world, { ...given, read, published: options.published })
    return base ? compared(now, await checkWorld(past(world, base), { ...given, read: manifestReader(root, base, manifest) }), base) : now
  }
  const runs: { run: CheckRun; app: PickedApp }[] = []
  for (const app of apps) {
    const manifestFile = manifestOf(app, manifest)
    const given = { options, manifestFile, baseline, app }
    const run = await checkWorld(world, { ...given, read })
    const earlier = base && (await checkWorld(past(world, base), { ...given, read: manifestReader(root, base, manifestFile) }))
    runs.push({ run: base && earlier ? compared(run, earlier, base) : run, app })
  }
  const report = joinApps(runs.map(({ run, app }) => ({ report: run.report, app })))
  const shown = runs.find(({ run }) => run.manifestMissing) ?? runs[0]!
  return { ...shown.run, app: shown.app.name, report: base ? { ...report, since: comparedWith(base) } : report }
}
