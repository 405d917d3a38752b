import type { ts as TypeScript } from 'ts-morph'
import type { PlatformFacts, PlatformFile } from '../types.ts'
import { harmonyPackage, packageJson } from './package-json.ts'

type Reader = (text: string, file: string, ts: () => Promise<typeof TypeScript>) => PlatformFacts | Promise<PlatformFacts>

const READERS: Partial<Record<PlatformFile['kind'], Reader>> = {
  'package-json': packageJson,
  'harmony-package': harmonyPackage,
}

/** Reads every platform file: what the app declares to its platforms, and the SDKs that it names there. */
export async function declare(
  files: PlatformFile[],
  text: (file: string) => string | undefined,
  compiler: () => Promise<typeof TypeScript>,
): Promise<PlatformFacts> {
  const all: PlatformFacts = { permissions: [], coordinates: [], problems: [] }
  for (const { file, kind } of files) {
    const reader = READERS[kind]
    const content = reader && text(file)
    if (!reader || content === undefined) continue
    const facts = await reader(content, file, compiler)
    all.permissions.push(...facts.permissions)
    all.coordinates.push(...facts.coordinates)
    all.problems.push(...facts.problems)
  }
  return all
}
