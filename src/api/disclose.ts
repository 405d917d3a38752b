import { basename, resolve } from 'node:path'
import { InvalidDisclosure } from '../disclose/invalid-disclosure.ts'
import { UserError } from '../user-error.ts'
import { manifestOf, pickApps } from './apps.ts'
import { checkWorld } from './audit-world.ts'
import { diskReader, loadManifest, MANIFEST_FILE } from './manifest.ts'
import type { DiscloseOptions, DiscloseRun } from './options.ts'
import { worldFor } from './scan.ts'

/**
 * Makes the lists that law and stores want published, from the evidence, the manifest and the SDK directory. Writes nothing.
 * @throws InvalidDisclosure when the manifest, a layout or a committed list is wrong; UserError where there are several apps
 */
export async function disclose(options: DiscloseOptions): Promise<DiscloseRun> {
  const { nothingDeclared, publish } = await import('./publish.ts')
  const { root, manifest = MANIFEST_FILE } = options
  const world = await worldFor(options)
  const [app, another] = pickApps(world, manifest, options.apps ?? [])
  if (app && another)
    throw new UserError(
      { en: 'there are several apps here, and each has lists of its own', zh: '此处有多个应用，每个应用有各自的清单' },
      { en: `name one:  --app ${app.name}`, zh: `请指定一个：  --app ${app.name}` },
    )
  const manifestFile = app ? manifestOf(app, manifest) : manifest
  const read = diskReader(root)
  const { problems } = loadManifest(root, manifestFile, world.rulebook, read)
  if (problems.length > 0) throw new InvalidDisclosure(problems)
  const nothing = nothingDeclared(manifestFile, app?.name ?? basename(resolve(root)))
  // Neither a baseline nor a severity makes anything declared.
  const given = { options: { ...options, severity: {} }, manifestFile, baseline: undefined, read, nothing, ...(app && { app }) }
  const done = await checkWorld(world, given)
  const { report, rulebook } = done
  return { ...done, ...(await publish({ report, rulebook, manifest: done.manifest ?? nothing, manifestFile }, options)) }
}
