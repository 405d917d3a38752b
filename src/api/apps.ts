import { CHECKS } from '../audit/audit.ts'
import { findApps, ownerOf } from '../apps/find-apps.ts'
import type { App } from '../apps/find-apps.ts'
import { discover } from '../discover/discover.ts'
import { merge } from '../merge/merge.ts'
import { nearest } from '../rulebook/nearest.ts'
import type { Finding, Report } from '../types.ts'
import { UserError } from '../user-error.ts'
import type { ListedApp } from './options.ts'
import type { World } from '../world.ts'

/** An app that is to be looked at, and which files are its own. */
export interface PickedApp extends App {
  owns(file: string): boolean
}

/**
 * The apps of a folder that holds several, or those of them that were named; empty where the folder is one app.
 * @param names names, folders or package names
 * @throws UserError when a name is none of them
 */
export function pickApps(world: World, manifest: string, names: readonly string[]): PickedApp[] {
  const { apps } = appsOf(world, manifest, names.length > 0)
  const picked = names.length === 0 ? apps : [...new Set(names.map((name) => named(name, apps)))]
  return picked.map((app) => ({ ...app, owns: ownerOf(app, apps) }))
}

function appsOf(world: World, manifest: string, all: boolean): { apps: App[]; files: string[] } {
  const { allFiles: files } = discover(world, { accepts: () => true })
  const text = (file: string): string | undefined => {
    const result = world.read(file)
    return 'text' in result ? result.text : undefined
  }
  return { apps: findApps({ files, manifest, text, all }), files }
}

/** The apps of a folder for those who want to know; empty where the folder is one app, or declares as one. */
export function listApps(world: World, manifest: string): ListedApp[] {
  const { apps, files } = appsOf(world, manifest, true)
  const listed = apps.map((app) => ({ name: app.name, folder: app.folder, declared: files.includes(manifestOf(app, manifest)) }))
  const isOne = listed.length < 2 || files.includes(manifest)
  return listed.some(({ folder, declared }) => declared && folder !== '') || !isOne ? listed : []
}

function named(name: string, apps: App[]): App {
  const folder = name.replace(/^\.\//, '').replace(/\/$/, '')
  const found = apps.find((app) => [app.name, app.folder, app.packageName].includes(folder))
  if (found) return found
  const known = apps.map((app) => app.name)
  const near = nearest(name, known)
  throw new UserError(
    { en: `there is no app "${name}"`, zh: `没有名为 "${name}" 的应用` },
    near
      ? { en: `did you mean "${near}"?`, zh: `是否应为 "${near}"？` }
      : known.length > 0
        ? { en: `apps here: ${known.join(', ')}`, zh: `此处的应用：${known.join('、')}` }
        : { en: 'an app has a privacy.yaml or a platform’s files in its folder', zh: '应用目录中应有 privacy.yaml 或平台文件' },
  )
}

/** The manifest's path of an app. */
export function manifestOf({ folder }: App, manifest: string): string {
  return folder === '' ? manifest : `${folder}/${manifest}`
}

/** Whether a file matches a glob, which is relative to the app's folder or to the scanned one. */
export function matcherOf({ folder }: App, matches: (file: string, glob: string) => boolean): (file: string, glob: string) => boolean {
  if (folder === '') return matches
  return (file, glob) => (file.startsWith(`${folder}/`) && matches(file.slice(folder.length + 1), glob)) || matches(file, glob)
}

/** One report of several apps' reports, whose paths start at the same folder. */
export function joinApps(runs: readonly { report: Report; app: PickedApp }[]): Report {
  const reports = runs.map(({ report }) => ({
    ...report,
    findings: (report.findings ?? []).filter((each) => !isUsedElsewhere(each, runs)),
  }))
  const joined = merge(
    reports as [Report, ...Report[]],
    CHECKS.map(({ id }) => id),
  )
  // It was one run.
  delete joined.shards
  return joined
}

/** A comment in a shared package serves every app that takes the package: it is unused when it is for all of them. */
function isUsedElsewhere(finding: Finding, runs: readonly { report: Report; app: PickedApp }[]): boolean {
  if (finding.check !== 'unused-suppression') return false
  return runs.some(
    ({ report, app }) =>
      app.owns(finding.file) &&
      !(report.findings ?? []).some(
        ({ check, file, line, message }) =>
          check === finding.check && file === finding.file && line === finding.line && message.en === finding.message.en,
      ) &&
      (report.ignores ?? []).some(({ file, line }) => file === finding.file && line === finding.line),
  )
}
