// Build step after tsc: joins candor's own modules into few files, since loading two hundred takes longer than a small scan.
// Packages that candor depends on stay outside.
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
rmSync(`${dist}/bundle`, { recursive: true, force: true })
// Apart from each other, for what both share would be a file more for each.
for (const [name, input] of [
  ['candor', `${dist}/cli/run.js`],
  ['thread', `${dist}/io/thread.js`],
]) {
  const bundle = await rolldown({
    input: { [name]: input },
    platform: 'node',
    external: (id) => !/^[./]/.test(id),
    // What a lazy command loads anyway is imported plainly by others.
    checks: { ineffectiveDynamicImport: false },
  })
  await bundle.write({ dir: `${dist}/bundle`, entryFileNames: '[name].js', chunkFileNames: `${name}-[name]-[hash].js` })
}
