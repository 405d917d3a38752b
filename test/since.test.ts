import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ts } from 'ts-morph'
import { afterAll, describe, expect, it } from 'vitest'
import type { Difference, Report } from '../src/types.ts'
import { candor, folderOf, removeFolders } from './cli-session.ts'

afterAll(removeFolders)

const SHOP = fileURLToPath(new URL('../fixtures/apps/react-native-shop', import.meta.url))
const AS_OF = ['--as-of', '2026-01-01']
const CLIPBOARD = "import Clipboard from '@react-native-clipboard/clipboard'\nexport const paste = () => Clipboard.getString()\n"
const NOTHING = 'schema: 1\napp: {name: Shop}\ndata: []\n'
const APP = { 'src/a.ts': CLIPBOARD, 'privacy.yaml': NOTHING }

function git(folder: string, ...args: string[]): string {
  const own = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'protocol.file.allow=always', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...own, ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

function commit(folder: string, message = 'change'): void {
  git(folder, 'add', '-A')
  git(folder, 'commit', '-qm', message)
}

/** A repository with these files on `main`, and a branch that parted from it. */
function repositoryOf(files: Record<string, string>): string {
  const folder = folderOf(files)
  git(folder, 'init', '-q')
  commit(folder, 'base')
  git(folder, 'checkout', '-qb', 'topic')
  return folder
}

async function checked(folder: string, ...args: string[]): Promise<{ report: Report; code: unknown; added: string[] }> {
  const { out, err, code } = await candor(['check', folder, '--since', 'main', '--format', 'json', ...AS_OF, ...args])
  expect(err).toBe('')
  const report = JSON.parse(out) as Report
  const added = (report.findings ?? []).flatMap((each) => (each.new && !each.suppressed ? [`${each.check} ${each.file}:${each.line}`] : []))
  return { report, code, added }
}

function write(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(`${folder}/${file}`), { recursive: true })
    writeFileSync(`${folder}/${file}`, text)
  }
}

/** The file as another formatter would write it: other quotes, semicolons, breaks and indentation. */
function reformatted(text: string): string {
  const source = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  return ts.createPrinter({ removeComments: true }).printFile(source).replaceAll("'", '"')
}

describe('a change that adds one clipboard read to an app', () => {
  const shop = (): string => {
    const folder = folderOf({})
    cpSync(SHOP, folder, { recursive: true })
    git(folder, 'init', '-q')
    commit(folder, 'base')
    git(folder, 'checkout', '-qb', 'topic')
    return folder
  }
  const HOME = 'src/screens/Home.tsx'
  const READ = "\nimport Board from '@react-native-clipboard/clipboard'\nexport const sneak = () => Board.getString()\n"
  const lineOf = (folder: string, file: string, word: string): number =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(word)) + 1

  it('fails with exactly that finding', async () => {
    const folder = shop()
    writeFileSync(`${folder}/${HOME}`, readFileSync(`${folder}/${HOME}`, 'utf8') + READ)
    const { added, code, report } = await checked(folder)
    expect(added).toEqual([`undeclared-collection ${HOME}:${lineOf(folder, HOME, 'Board.getString')}`])
    expect(code).toBe(1)
    expect(report.findings!.filter((each) => !each.new).length).toBeGreaterThan(5)
  })

  it('and the same after the file is formatted and moved by ten lines', async () => {
    const folder = shop()
    const before = readFileSync(`${folder}/${HOME}`, 'utf8')
    writeFileSync(`${folder}/${HOME}`, '//\n'.repeat(10) + reformatted(before + READ))
    // Nearly every line is another.
    const kept = readFileSync(`${folder}/${HOME}`, 'utf8')
      .split('\n')
      .filter((line) => line !== '//' && before.split('\n').includes(line))
    expect(kept.length).toBeLessThan(before.split('\n').length / 3)
    const { added, code } = await checked(folder)
    expect(added).toEqual([`undeclared-collection ${HOME}:${lineOf(folder, HOME, 'Board.getString')}`])
    expect(code).toBe(1)
  })

  it('also where the same function reads it already: the added line is the one', async () => {
    const folder = shop()
    const file = 'src/services/shareCode.ts'
    const before = readFileSync(`${folder}/${file}`, 'utf8')
    const added = before.replace('  const text =', '  console.log(await Clipboard.getString())\n  const text =')
    expect(added).not.toBe(before)
    for (const text of [added, '//\n'.repeat(10) + reformatted(added)]) {
      writeFileSync(`${folder}/${file}`, text)
      expect((await checked(folder)).added).toEqual([`undeclared-collection ${file}:${lineOf(folder, file, 'console.log')}`])
    }
  })

  it('and nothing when files are only formatted and moved', async () => {
    const folder = shop()
    for (const file of [HOME, 'src/services/shareCode.ts', 'src/services/risk.ts', 'src/services/permissions.ts'])
      writeFileSync(`${folder}/${file}`, '//\n'.repeat(10) + reformatted(readFileSync(`${folder}/${file}`, 'utf8')))
    expect(await checked(folder)).toMatchObject({ added: [], code: 0 })
    const { out } = await candor(['check', folder, '--since', 'main', ...AS_OF])
    expect(out).toMatch(/^✓ nothing new since main · 1 excepted until 2099-01-01 · \d+ older not shown\n$/)
  })
})

describe('--since sees a change', () => {
  const NEW = { 'src/b.ts': CLIPBOARD.replace('paste', 'other') }

  it.each([
    ['that is committed', (folder: string) => commit(folder)],
    ['that is staged', (folder: string) => git(folder, 'add', '-A')],
    ['that is not tracked yet', () => {}],
  ])('%s', async (_, finish) => {
    const folder = repositoryOf(APP)
    write(folder, NEW)
    finish(folder)
    expect((await checked(folder)).added).toEqual(['undeclared-collection src/b.ts:2'])
  })

  it('since the merge base, not since what main did later', async () => {
    const folder = repositoryOf({ ...APP, 'src/c.ts': CLIPBOARD.replace('paste', 'third') })
    git(folder, 'checkout', '-q', 'main')
    rmSync(`${folder}/src/c.ts`)
    commit(folder)
    git(folder, 'checkout', '-q', 'topic')
    expect((await checked(folder)).added).toEqual([])
  })

  it('of the manifest: what is no longer declared is new', async () => {
    const folder = repositoryOf({ ...APP, 'privacy.yaml': NOTHING.replace('[]', '[clipboard/read]') })
    expect((await checked(folder)).added).toEqual([])
    write(folder, { 'privacy.yaml': NOTHING })
    expect((await checked(folder)).added).toEqual(['undeclared-collection src/a.ts:2'])
  })

  it('of a manifest beside the app that it extends', async () => {
    const app = { 'apps/shop/src/a.ts': CLIPBOARD, 'apps/shop/privacy.yaml': `extends: ../../base.yaml\n${NOTHING}` }
    const folder = repositoryOf({ ...app, 'base.yaml': 'schema: 1\ndata: [clipboard/read]\n' })
    expect((await checked(`${folder}/apps/shop`)).added).toEqual([])
    write(folder, { 'base.yaml': 'schema: 1\ndata: []\n' })
    expect((await checked(`${folder}/apps/shop`)).added).toEqual(['undeclared-collection src/a.ts:2'])
  })

  it('of a comment: what is no longer ignored is new', async () => {
    const ignored = CLIPBOARD.replace('\n', '\n// candor-ignore undeclared-collection: debug only\n')
    const folder = repositoryOf({ ...APP, 'src/a.ts': ignored })
    expect((await checked(folder)).added).toEqual([])
    write(folder, { 'src/a.ts': CLIPBOARD })
    expect((await checked(folder)).added).toEqual(['undeclared-collection src/a.ts:2'])
  })

  it('of a platform file and of the SDKs', async () => {
    const folder = repositoryOf({ ...APP, 'package.json': '{"dependencies": {}}' })
    write(folder, {
      'package.json': '{"dependencies": {"@sentry/react-native": "6.0.0"}}',
      'src/s.ts': "import * as Sentry from '@sentry/react-native'\nSentry.init({})\n",
      'android/app/src/main/AndroidManifest.xml':
        '<manifest>\n  <uses-permission android:name="android.permission.CAMERA" />\n</manifest>\n',
    })
    expect((await checked(folder)).added.toSorted()).toEqual([
      'undeclared-permission android/app/src/main/AndroidManifest.xml:2',
      'undeclared-sdk src/s.ts:1',
      'unused-permission android/app/src/main/AndroidManifest.xml:2',
    ])
  })

  it('in an app below the top of its repository only', async () => {
    const folder = repositoryOf({ 'apps/shop/src/a.ts': CLIPBOARD, 'apps/shop/privacy.yaml': NOTHING, 'apps/other/src/a.ts': CLIPBOARD })
    write(folder, { 'apps/other/src/b.ts': CLIPBOARD, 'apps/shop/src/n.ts': CLIPBOARD.replace('paste', 'n') })
    expect((await checked(`${folder}/apps/shop`)).added).toEqual(['undeclared-collection src/n.ts:2'])
  })

  it('that adds the whole app', async () => {
    const folder = repositoryOf({ 'README.md': '' })
    write(folder, { 'apps/shop/src/a.ts': CLIPBOARD, 'apps/shop/privacy.yaml': NOTHING })
    expect((await checked(`${folder}/apps/shop`)).added).toEqual(['undeclared-collection src/a.ts:2'])
  })

  it('of what cannot be seen: only new gaps count strictly', async () => {
    const broken = `${CLIPBOARD}export const b = (\n`
    const folder = repositoryOf({ 'src/a.ts': broken, 'privacy.yaml': NOTHING.replace('[]', '[clipboard/read]') })
    expect((await checked(folder, '--strict')).code).toBe(0)
    write(folder, { 'src/b.ts': broken.replace('paste', 'b') })
    expect((await checked(folder, '--strict')).code).toBe(3)
  })
})

describe('--since does not take for new', () => {
  it.each([
    ['a file that git moved', (folder: string) => git(folder, 'mv', 'src/a.ts', 'src/moved.ts')],
    ['a file that was moved without git', (folder: string) => renameSync(`${folder}/src/a.ts`, `${folder}/src/moved.ts`)],
    [
      'a file that was moved and edited',
      (folder: string) => {
        git(folder, 'mv', 'src/a.ts', 'src/moved.ts')
        writeFileSync(`${folder}/src/moved.ts`, `// moved\n${readFileSync(`${folder}/src/moved.ts`, 'utf8')}`)
        commit(folder)
      },
    ],
    [
      'a function that moved to another file',
      (folder: string) => write(folder, { 'src/a.ts': 'export const a = 1\n', 'src/b.ts': `export const more = 1\n${CLIPBOARD}` }),
    ],
  ])('%s', async (_, move) => {
    // Evidence outside every function is told apart by its file alone.
    const folder = repositoryOf({ ...APP, 'src/a.ts': CLIPBOARD })
    move(folder)
    expect((await checked(folder)).added).toEqual([])
  })

  it('a moved file whose code stands outside every function', async () => {
    const folder = repositoryOf({ ...APP, 'src/a.ts': `export const agent = navigator.userAgent\n${'// filler\n'.repeat(9)}` })
    git(folder, 'mv', 'src/a.ts', 'src/moved.ts')
    expect((await checked(folder)).added).toEqual([])
    commit(folder)
    expect((await checked(folder)).added).toEqual([])
  })

  it('files that git ignores, which are no part of a change', async () => {
    const folder = repositoryOf({ ...APP, '.gitignore': 'generated/\n' })
    write(folder, { 'generated/g.ts': CLIPBOARD.replace('paste', 'g') })
    expect((await checked(folder)).added).toEqual([])
  })

  it('old code when the change brings the first manifest', async () => {
    const folder = repositoryOf({ 'src/a.ts': CLIPBOARD })
    write(folder, { 'privacy.yaml': NOTHING })
    expect((await checked(folder)).added).toEqual([])
  })

  it('what the baseline holds, and tells of entries that the change made stale', async () => {
    const folder = repositoryOf(APP)
    await candor(['check', folder, '--write-baseline'])
    commit(folder)
    write(folder, { 'src/a.ts': 'export const a = 1\n' })
    expect((await checked(folder)).added).toEqual(['unused-suppression candor.baseline.json:6'])
  })
})

describe('--since leaves the repository as it is', () => {
  it('work tree, index, stash and HEAD', async () => {
    const folder = repositoryOf(APP)
    write(folder, { 'src/a.ts': `//\n${CLIPBOARD}`, 'src/b.ts': CLIPBOARD })
    git(folder, 'add', 'src/b.ts')
    const state = () => [
      git(folder, 'status', '--porcelain'),
      git(folder, 'rev-parse', 'HEAD'),
      git(folder, 'stash', 'list'),
      readFileSync(`${folder}/.git/index`).toString('base64'),
      statSync(`${folder}/src/a.ts`).mtimeMs,
    ]
    const before = state()
    await checked(folder)
    expect(state()).toEqual(before)
  })

  it('and runs nothing that its configuration, hooks or attributes name', async () => {
    const folder = repositoryOf({ ...APP, '.gitattributes': '*.ts filter=evil diff=evil\n' })
    const script = `${folder}/.git/evil.sh`
    const marker = `${folder}/.git/was-run`
    writeFileSync(script, `#!/bin/sh\ntouch '${marker}'\ncat\n`)
    chmodSync(script, 0o755)
    for (const key of [
      'core.fsmonitor',
      'filter.evil.clean',
      'filter.evil.smudge',
      'filter.evil.process',
      'diff.external',
      'diff.evil.command',
      'diff.evil.textconv',
      'core.pager',
      'core.sshCommand',
      'core.askPass',
      'core.editor',
      'gpg.program',
    ])
      git(folder, 'config', key, script)
    mkdirSync(`${folder}/.git/hooks`, { recursive: true })
    for (const hook of ['post-index-change', 'post-checkout', 'fsmonitor-watchman', 'reference-transaction'])
      cpSync(script, `${folder}/.git/hooks/${hook}`)
    writeFileSync(`${folder}/src/a.ts`, `//\n${CLIPBOARD}`)
    expect((await checked(folder)).added).toEqual([])
    expect(existsSync(marker)).toBe(false)
    // The trap itself works.
    git(folder, 'status')
    expect(existsSync(marker)).toBe(true)
  })

  it('also where a hook points git elsewhere', async () => {
    const folder = repositoryOf(APP)
    write(folder, { 'src/b.ts': CLIPBOARD.replace('paste', 'b') })
    process.env.GIT_DIR = '/nowhere'
    process.env.GIT_INDEX_FILE = '/nowhere/index'
    try {
      expect((await checked(folder)).added).toEqual(['undeclared-collection src/b.ts:2'])
    } finally {
      delete process.env.GIT_DIR
      delete process.env.GIT_INDEX_FILE
    }
  })
})

describe('--since tells what to do', () => {
  const refusal = async (folder: string, ...args: string[]): Promise<string> => {
    const { out, err, code } = await candor(['check', folder, ...args])
    expect([out, code]).toEqual(['', 2])
    return err
  }
  const clone = (from: string, ...args: string[]): string => {
    const folder = folderOf({})
    git(folder, 'clone', '-q', ...args, `file://${from}`, 'clone')
    return `${folder}/clone`
  }

  it('in a folder that is in no repository', async () => {
    expect(await refusal(folderOf(APP), '--since', 'main')).toBe(
      'candor: cannot compare with a git ref: this folder is in no git repository\n  run it in a clone of the repository\n',
    )
  })

  it('without git', async () => {
    const folder = repositoryOf(APP)
    const { PATH } = process.env
    process.env.PATH = folder
    try {
      expect(await refusal(folder, '--since', 'main')).toContain('cannot compare with a git ref: git is not installed\n')
    } finally {
      process.env.PATH = PATH
    }
  })

  it.each(['--upload-pack=evil', '-x', '', 'a\nb'])('about a ref that is none: %j', async (ref) => {
    expect(await refusal(repositoryOf(APP), `--since=${ref}`)).toMatch(/is no git ref\n {2}name a branch, tag or commit/)
  })

  it('about a ref that the clone does not have', async () => {
    const folder = repositoryOf(APP)
    expect(await refusal(folder, '--since', 'origin/release')).toContain(
      'git does not know "origin/release" in this clone\n  fetch it:  git fetch origin release\n',
    )
  })

  it('about a shallow clone, and works once that was done', async () => {
    const origin = repositoryOf(APP)
    for (const name of ['b', 'c']) {
      write(origin, { [`src/${name}.ts`]: CLIPBOARD.replace('paste', name) })
      commit(origin)
    }
    const folder = clone(origin, '--depth=1', '--branch', 'topic')
    expect(await refusal(folder, '--since', 'origin/main')).toContain(
      'the clone is shallow; fetch it:  git fetch --depth=100 origin main\n',
    )
    git(folder, 'fetch', '-q', '--depth=1', 'origin', 'main:refs/remotes/origin/main')
    expect(await refusal(folder, '--since', 'origin/main')).toContain(
      'fetch more of it:  git fetch --deepen=100  or all:  git fetch --unshallow\n',
    )
    git(folder, 'fetch', '-q', '--deepen=100', 'origin', 'topic')
    const { out } = await candor(['check', folder, '--since', 'origin/main'])
    expect(out).toMatch(/✗ 2 errors .* 1 older not shown/)
  })

  it('about a partial clone, without going to the network', async () => {
    const origin = repositoryOf(APP)
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    write(origin, { 'src/a.ts': `//\n${CLIPBOARD}` })
    commit(origin)
    const folder = clone(origin, '--filter=blob:none', '--branch', 'topic')
    const err = await refusal(folder, '--since', 'origin/main')
    expect(err).toMatch(
      /this partial clone does not have the old files\n {2}let git fetch what is missing: {2}git diff --stat [0-9a-f]{10}\n/,
    )
    git(folder, ...err.trim().split('git ').at(-1)!.split(' '))
    expect((await candor(['check', folder, '--since', 'origin/main'])).code).toBe(0)
  })

  it('about histories that have nothing in common, and a repository without a commit', async () => {
    const folder = repositoryOf(APP)
    git(folder, 'checkout', '-q', '--orphan', 'other')
    commit(folder)
    expect(await refusal(folder, '--since', 'main')).toContain('HEAD and main have no commit in common\n')
    const empty = folderOf(APP)
    git(empty, 'init', '-q')
    expect(await refusal(empty, '--since', 'HEAD')).toContain('git does not know "HEAD" in this clone\n')
  })

  it('about --write-baseline beside it', async () => {
    expect(await refusal(repositoryOf(APP), '--since', 'main', '--write-baseline')).toContain('does not go with --since')
  })
})

describe('--since copes with', () => {
  it('submodules', async () => {
    const library = repositoryOf({ 'lib.ts': CLIPBOARD.replace('paste', 'lib') })
    const folder = repositoryOf(APP)
    git(folder, 'submodule', '--quiet', 'add', `file://${library}`, 'lib')
    // A submodule that the change adds is new, with all that is in it.
    expect((await checked(folder)).added).toEqual(['undeclared-collection lib/lib.ts:2'])
    commit(folder)
    git(folder, 'checkout', '-qB', 'main')
    git(folder, 'checkout', '-qB', 'topic')
    expect((await checked(folder)).added).toEqual([])
  })

  it('large files that git keeps elsewhere', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n'
    const folder = repositoryOf({ ...APP, 'src/large.ts': pointer })
    write(folder, { 'src/large.ts': CLIPBOARD.replace('paste', 'large') })
    expect((await checked(folder)).added).toEqual([])
  })

  it('names with spaces, line breaks and other scripts', async () => {
    const names = ['src/with space.ts', 'src/行.ts', 'src/line\nbreak.ts', 'src/"quoted".ts']
    const folder = repositoryOf({ ...APP, ...Object.fromEntries(names.map((name, at) => [name, CLIPBOARD.replace('paste', `f${at}`)])) })
    for (const name of names) writeFileSync(`${folder}/${name}`, `//\n${readFileSync(`${folder}/${name}`, 'utf8')}`)
    expect((await checked(folder)).added).toEqual([])
  })

  it('line endings that git changes', async () => {
    const folder = repositoryOf({ ...APP, '.gitattributes': '*.ts text eol=crlf\n' })
    writeFileSync(`${folder}/src/a.ts`, CLIPBOARD.replaceAll('\n', '\r\n'))
    expect((await checked(folder)).added).toEqual([])
  })

  it('a tag, a commit and HEAD for a ref', async () => {
    const folder = repositoryOf(APP)
    git(folder, 'tag', 'v1')
    write(folder, { 'src/b.ts': CLIPBOARD.replace('paste', 'b') })
    for (const ref of ['v1', 'HEAD', git(folder, 'rev-parse', '--short', 'HEAD').trim()]) {
      const { out } = await candor(['check', folder, '--since', ref])
      expect(out).toMatch(/✗ 1 error .* 1 older not shown/)
    }
  })
})

describe('diff', () => {
  const before = {
    ...APP,
    'package.json': '{"dependencies": {"react-native": "0.80.0"}}',
    'src/gone.ts': 'export const agent = () => navigator.userAgent\n',
  }
  const changed = (): string => {
    const folder = repositoryOf(before)
    rmSync(`${folder}/src/gone.ts`)
    write(folder, {
      'package.json': '{"dependencies": {"react-native": "0.80.0", "@sentry/react-native": "6.0.0"}}',
      'src/s.ts': "import * as Sentry from '@sentry/react-native'\nSentry.init({})\n",
      'src/b.ts': CLIPBOARD.replace('paste', 'b'),
      'src/ask.ts':
        "import { PermissionsAndroid } from 'react-native'\nexport const ask = () => PermissionsAndroid.request('android.permission.CAMERA')\n",
      'android/app/src/main/AndroidManifest.xml':
        '<manifest>\n  <uses-permission android:name="android.permission.CAMERA" />\n</manifest>\n',
    })
    return folder
  }

  it('says what came and what went, as JSON', async () => {
    const { out, err, code } = await candor(['diff', 'main', changed(), '--format', 'json'])
    expect([err, code]).toEqual(['', 0])
    const difference = JSON.parse(out) as Difference
    expect(difference).toMatchObject({
      schemaVersion: 1,
      since: { ref: 'main', commit: expect.stringMatching(/^[0-9a-f]{40}$/) },
      added: {
        collects: [],
        asksFor: [{ id: 'android.permission.CAMERA', places: [{ file: 'src/ask.ts', line: 2 }] }],
        permissions: [{ id: 'android.permission.CAMERA', places: [{ file: 'android/app/src/main/AndroidManifest.xml', line: 2 }] }],
        sdks: [{ id: 'sentry', places: [{ file: 'src/s.ts', line: 1 }] }],
      },
      removed: { collects: [{ id: 'user-agent', places: [{ file: 'src/gone.ts', line: 1 }] }], asksFor: [], permissions: [], sdks: [] },
      elsewhere: { collects: [{ id: 'clipboard/read', places: [{ file: 'src/b.ts', line: 2 }] }], asksFor: [] },
    })
  })

  it('and for people, and for a comment on a change', async () => {
    const folder = changed()
    const { out } = await candor(['diff', 'main', folder], { columns: 100 })
    expect(out.replace(/ +/g, ' ')).toMatch(
      /^candor \S+ since main \([0-9a-f]{10}\)\n\n \+ newly asks for android\.permission\.CAMERA src\/ask\.ts:2\n \+ newly declares .*\n \+ new SDK Sentry src\/s\.ts:1\n · in more places clipboard\/read src\/b\.ts:2\n - no longer collects user-agent src\/gone\.ts:1\n$/,
    )
    const markdown = (await candor(['diff', 'main', folder, '--format', 'markdown'])).out
    expect(markdown).toContain('| + | newly asks for | `android.permission.CAMERA` | `src/ask.ts:2` |\n')
    expect((await candor(['diff', 'main', folder, '--lang', 'zh'])).out).toContain('新增 SDK')
  })

  it('says so when nothing changed', async () => {
    const { out, code } = await candor(['diff', 'main', repositoryOf(before)])
    expect(out).toContain('the app collects, asks for and uses what it did before\n')
    expect(code).toBe(0)
  })

  it('keeps what a name could break out of its table', async () => {
    const folder = repositoryOf(APP)
    write(folder, { 'src/a|b`c.ts': 'export const agent = () => navigator.userAgent\n' })
    expect((await candor(['diff', 'main', folder, '--format', 'markdown'])).out).toContain('| `` src/a\\|b`c.ts:1 `` |')
  })

  it('wants a ref', async () => {
    expect((await candor(['diff'])).code).toBe(2)
    expect((await candor(['diff', 'main', folderOf(APP)])).err).toContain('this folder is in no git repository')
  })
})
