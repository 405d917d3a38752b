import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import { afterAll, describe, expect, it } from 'vitest'
import { CHECKS } from '../src/audit/audit.ts'
import { configurationSchema } from '../src/cli/configuration.ts'
import { EXIT } from '../src/cli/exit-code.ts'
import { manifestSchema, PURPOSES } from '../src/declare/manifest/schema.ts'
import { folderOf, removeFolders } from './cli-session.ts'
import { keysOf, keyTable } from './docs/schema-table.ts'
import type { Schema } from './docs/schema-table.ts'

afterAll(removeFolders)

const TOP = fileURLToPath(new URL('../', import.meta.url))
const GENERATED = '<!-- Made by test/docs.test.ts (npm run test:update). Do not edit. -->'
const asJson = (schema: Parameters<typeof toJsonSchema>[0]): Schema => toJsonSchema(schema, { errorMode: 'ignore' }) as Schema

/** Every document for people that is not a note of a decision. */
const DOCUMENTS = [
  'README.md',
  'README.zh-CN.md',
  ...readdirSync(`${TOP}docs`)
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]

describe('references that are made from the code', () => {
  it('the manifest', async () => {
    // What the build ships, for the descriptions that editors show.
    const keys = keysOf(JSON.parse(readFileSync(`${TOP}dist/schema/manifest.schema.json`, 'utf8')) as Schema)
    expect(keys.map(({ path }) => path)).toEqual(keysOf(asJson(manifestSchema)).map(({ path }) => path))
    expect(keys.filter(({ about }) => !/^\S.*\.$/.test(about)).map(({ path }) => path)).toEqual([])
    const notes = JSON.parse(readFileSync(`${TOP}.build/manifest-notes.json`, 'utf8')) as { keys: object; unused: string[] }
    const paths = new Set(keys.map(({ path }) => path))
    expect([...Object.keys(notes.keys), ...notes.unused].filter((path) => !paths.has(path))).toEqual([])
    const words = PURPOSES.map((word) => `\`${word}\``).join(' ')
    const short = keys.map((key) => ({ ...key, holds: key.holds.replaceAll(`${words} or text`, 'purpose') }))
    const text = `${GENERATED}

# privacy.yaml

What an app declares that it collects. \`candor init\` drafts one, \`candor check\` holds the code against it. Its JSON Schema,
for editors, is \`candor/schema/manifest.schema.json\` in the package. Every text for readers may be a plain text or
\`{zh: ..., en: ...}\`.

${keyTable(short)}

A purpose is one of ${words}, or \`other(...)\` with words of your own.
`
    await expect(text).toMatchFileSnapshot('../docs/manifest.md')
  })

  it('the configuration', async () => {
    const text = `${GENERATED}

# candor.config.yaml

The same keys may stand under \`candor\` in package.json. What is typed on the command line wins over the file, the file over
the defaults; \`candor config\` prints what is in force and where each value comes from. The JSON Schema, for editors, is
\`candor/schema/config.schema.json\` in the package. Paths are relative to the app's folder.

${keyTable(keysOf(asJson(configurationSchema)))}
`
    await expect(text).toMatchFileSnapshot('../docs/configuration.md')
  })

  it('the checks', async () => {
    const sections = CHECKS.map(
      ({ id, severity, title, why, legal }) =>
        `## ${id}\n\n${severity} · ${title.en} · ${title.zh}\n\nWhy: ${why.en}.\n\n为什么：${why.zh}。\n${legal.length > 0 ? `\nServes: ${legal.join(', ')}\n` : ''}`,
    )
    const text = `${GENERATED}

# Checks

What \`candor check\` reports. Each can get another severity in the configuration (\`severity: {${CHECKS[1]!.id}: warning}\`, \`off\`
leaves it out), and \`candor explain <check>\` tells of it on the terminal. "Serves" names items of the Chinese rules on
violations (191, 164) and articles of the PIPL that the check helps with; a clean run is no statement of compliance.

${sections.join('\n')}`
    await expect(text).toMatchFileSnapshot('../docs/checks.md')
  })

  it('name every exit code', () => {
    const text = readFileSync(`${TOP}docs/exit-codes.md`, 'utf8')
    const documented = [...text.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code))
    expect(documented.toSorted((a, b) => a - b)).toEqual(Object.values(EXIT).toSorted((a, b) => a - b))
  })
})

it('docs/api.md has code that runs', () => {
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync(`${TOP}docs/api.md`, 'utf8'))!
  const folder = appFolder('react-native-shop')
  execFileSync('git', ['tag', 'v1.2.0'], { cwd: folder })
  writeFileSync(`${folder}/a.mjs`, code.replace("'candor'", `'${TOP}dist/index.js'`).replaceAll("'apps/shop'", "'.'"))
  const out = execFileSync(process.execPath, ['a.mjs'], { cwd: folder, encoding: 'utf8' })
  expect(out).toMatch(/^src\/\S+ \d+ /m)
  expect(out).toContain('candor')
})

it('docs/ci.md links every set-up', () => {
  const text = readFileSync(`${TOP}docs/ci.md`, 'utf8')
  const setUps = readdirSync(`${TOP}docs/examples`, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(setUps.filter(({ name }) => !text.includes(`](examples/${name}/README.md)`)).map(({ name }) => name)).toEqual([])
})

describe.each(['README.md', 'README.zh-CN.md'])('the commands in %s', (document) => {
  const text = readFileSync(`${TOP}${document}`, 'utf8')

  it('are all that there are', () => {
    const help = execFileSync(process.execPath, [`${TOP}bin/candor.js`, '--help'], { encoding: 'utf8' })
    const commands = [...help.slice(help.indexOf('Commands:')).matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name!)
    expect(commands.length).toBeGreaterThan(8)
    const listed = [...text.matchAll(/^\| `candor (\w+)/gm)].map(([, name]) => name!)
    expect([...new Set(listed)].toSorted()).toEqual(commands.toSorted())
  })

  it('link every document', () => {
    const documents = DOCUMENTS.filter((each) => each !== document)
    expect(documents.filter((each) => !text.includes(`](${each})`))).toEqual([])
  })
})

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(`${TOP}${document}`, 'utf8')

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, target]) => target!)
      .filter((target) => !/^[a-z]+:/.test(target))
    expect(links.filter((target) => !existsSync(join(TOP, dirname(document), target)))).toEqual([])
  })

  // A block that opens with ```sh runnable runs in a copy of a fixture app, a line at a time; `# exit N` says how a line ends.
  const blocks = [...text.matchAll(/^```sh runnable(?: (\S+))?\n([\s\S]*?)^```/gm)].map(([, app = 'react-native-shop', body]) => ({
    app,
    body: body!,
  }))
  if (blocks.length > 0)
    it('has commands that do what it says', () => {
      for (const { app, body } of blocks) {
        const folder = appFolder(app)
        for (const line of body.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('#'))) {
          const [, command, code = '0'] = /^(.*?)(?:\s+# exit (\d+))?$/.exec(line)!
          expect(`${command} -> ${run(folder, command!)}`).toBe(`${command} -> ${code}`)
        }
      }
    })
})

/** A fixture app in a repository of its own, on a branch that parted from main. */
function appFolder(app: string): string {
  const folder = folderOf({})
  cpSync(`${TOP}fixtures/apps/${app}`, folder, { recursive: true })
  const git = (...args: string[]): void => void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-qm', 'base')
  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  git('checkout', '-qb', 'topic')
  return folder
}

/** Runs a line as a reader would type it, with candor on the path. */
function run(folder: string, command: string): number {
  const bin = `${folder}/.bin`
  if (!existsSync(bin)) {
    mkdirSync(bin)
    writeFileSync(`${bin}/candor`, `#!/bin/sh\nexec '${process.execPath}' '${TOP}bin/candor.js' "$@"\n`)
    writeFileSync(`${bin}/npx`, '#!/bin/sh\nexec "$@"\n')
    for (const name of ['candor', 'npx']) chmodSync(`${bin}/${name}`, 0o755)
  }
  try {
    execFileSync('sh', ['-c', command], { cwd: folder, env: { PATH: `${bin}:${process.env.PATH}`, HOME: folder }, stdio: 'pipe' })
    return 0
  } catch (error) {
    return (error as { status: number }).status
  }
}
