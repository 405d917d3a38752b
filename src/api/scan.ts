import { relative } from 'node:path'
import picomatch from 'picomatch'
import type { App } from '../apps/find-apps.ts'
import { keepMachineCode } from '../io/compiler.ts'
import { worldAt } from '../io/world.ts'
import { scan as run } from '../pipeline.ts'
import type { World } from '../pipeline.ts'
import { listApps, pickApps } from './apps.ts'
import type { PickedApp } from './apps.ts'
import { MANIFEST_FILE } from './manifest.ts'
import type { Run, ScanOptions } from './options.ts'

/**
 * Takes the inventory of an app: what it collects and asks for, with which SDKs. Never executes the app's code.
 * @throws InvalidRules when the team's own rules are wrong
 */
export async function scan(options: ScanOptions): Promise<Run> {
  const world = await worldFor(options)
  const picked = options.apps?.length ? pickApps(world, options.manifest ?? MANIFEST_FILE, options.apps) : undefined
  const done = await scanWorld(world, options, picked && { owns: (file) => picked.some((app) => app.owns(file)) })
  const apps = picked ? [] : listApps(world, options.manifest ?? MANIFEST_FILE)
  return apps.length > 0 ? { ...done, apps } : done
}

/** The apps of a folder that holds several, or those that are named; none where the folder is one app. */
export async function apps(options: ScanOptions): Promise<App[]> {
  return pickApps(await worldFor(options), options.manifest ?? MANIFEST_FILE, options.apps ?? [])
}

/** The folder as it is now, with the rules; one listing of its files serves all that ask. */
export async function worldFor(options: ScanOptions): Promise<World> {
  const world = await worldAt({ ...options, rules: options.rules ?? [], progress: options.progress ?? (() => {}) })
  let listed: ReturnType<World['walk']> | undefined
  // Which folders are skipped depends on the files alone, so one walk serves all that ask.
  return { ...world, walk: (skip) => (listed ??= world.walk(skip)) }
}

/** The inventory of a world, or of one app in it. */
export async function scanWorld(world: World, options: ScanOptions, app?: Pick<PickedApp, 'owns'>): Promise<Run> {
  const { include = [], exclude = [], reportRoot = '.' } = options
  const scope = include.length + exclude.length > 0 ? { include, exclude } : undefined
  const report = await run(world, {
    accepts: acceptor(options, app),
    root: reportRoot,
    ...(scope && { scope }),
    ...(app && { owns: app.owns }),
  })
  if (options.cache !== undefined) keepMachineCode()
  return { report, rulebook: world.rulebook, text: reader(world) }
}

/** Says which files a run looks at: the app’s own, wanted, and no rules of the team. */
export function acceptor(
  { root, include = [], exclude = [], rules = [] }: ScanOptions,
  app?: Pick<PickedApp, 'owns'>,
): (file: string) => boolean {
  const options = { dot: true }
  const wanted = include.length > 0 ? picomatch(include.map(folderGlob), options) : () => true
  const unwanted = exclude.length > 0 ? picomatch(exclude.map(folderGlob), options) : () => false
  // A team's rules and their proofs are no code of the app.
  const folders = rules.map((folder) => relative(root, folder)).filter((folder) => folder !== '' && !folder.startsWith('..'))
  const owns = app?.owns ?? (() => true)
  return (file) => owns(file) && wanted(file) && !unwanted(file) && !folders.some((folder) => file.startsWith(`${folder}/`))
}

/** `src/dev` and `src/dev/` mean everything below. */
export function folderGlob(glob: string): string {
  const clean = glob.replace(/^\.\//, '').replace(/\/$/, '')
  return /[*?{[]/.test(clean) || /\.\w+$/.test(clean) ? clean : `${clean}{,/**}`
}

function reader(world: World): (file: string) => string | undefined {
  return (file) => {
    const result = world.read(file)
    return 'text' in result ? result.text : undefined
  }
}
