import type { PlatformFacts } from '../types.ts'
import { noFacts } from './facts.ts'
import { gradle } from './gradle.ts'
import { fromCatalog, versionCatalog } from './version-catalog.ts'
import type { VersionCatalog } from './version-catalog.ts'

/**
 * The libraries of all Gradle build files, those from version catalogs included.
 * @param files build files and `*.versions.toml`
 */
export async function gradleProjects(files: string[], text: (file: string) => string | undefined): Promise<PlatformFacts> {
  const all = noFacts()
  const catalogs: { root: string; catalog: VersionCatalog }[] = []
  for (const file of files.filter((each) => each.endsWith('.toml'))) {
    const content = text(file)
    if (content === undefined) continue
    const catalog = await versionCatalog(content, file)
    all.problems.push(...catalog.problems)
    // Gradle looks for its catalogs in the folder `gradle` of the build's root.
    catalogs.push({ root: file.replace(/(?:gradle\/)?[^/]*$/, ''), catalog })
  }
  const nearestFirst = catalogs.toSorted((a, b) => b.root.length - a.root.length)
  for (const file of files.filter((each) => !each.endsWith('.toml'))) {
    const content = text(file)
    if (content === undefined) continue
    const { coordinates, references } = gradle(content, file)
    const catalog = nearestFirst.find(({ root }) => file.startsWith(root))?.catalog
    all.coordinates.push(...coordinates, ...(catalog ? fromCatalog(references, catalog) : []))
  }
  return all
}
