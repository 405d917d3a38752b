import { describe, expect, it } from 'vitest'
import { readLockfile } from '../../../src/declare/lockfiles/lockfile.ts'

/** The versions of dependencies given as `name@range`, or `name@range in folder`. */
async function versions(file: string, text: string, ...asked: string[]): Promise<(string | undefined)[]> {
  const { versionOf, problems } = await readLockfile(text, file)
  expect(problems).toEqual([])
  return asked.map((each) => {
    const [what, folder = ''] = each.split(' in ')
    const at = what!.indexOf('@', 1)
    return versionOf({ name: what!.slice(0, at), range: what!.slice(at + 1), folder })
  })
}

describe('npm', () => {
  it('takes the copy that is nearest to the workspace', async () => {
    const lock = JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': {},
        'node_modules/posthog-js': { version: '1.88.1' },
        'apps/shop/node_modules/posthog-js': { version: '2.0.0' },
        'node_modules/@acme/shared': { resolved: 'packages/shared', link: true },
      },
    })
    const asked = ['posthog-js@^1', 'posthog-js@^2 in apps/shop', 'posthog-js@^1 in apps/other', '@acme/shared@*', 'gone@1']
    expect(await versions('package-lock.json', lock, ...asked)).toEqual(['1.88.1', '2.0.0', '1.88.1', undefined, undefined])
  })

  it('reads version 1 of the format and a shrinkwrap', async () => {
    const lock = '{"lockfileVersion": 1, "dependencies": {"jpush-react-native": {"version": "2.8.1"}}}'
    expect(await versions('npm-shrinkwrap.json', lock, 'jpush-react-native@*')).toEqual(['2.8.1'])
  })
})

describe('yarn', () => {
  it('reads headings of Yarn 1, several ranges to one entry', async () => {
    const lock = `# yarn lockfile v1


"@sentry/react-native@5.20.0", "@sentry/react-native@^5.1.0":
  version "5.20.0"
  resolved "https://registry.example/a.tgz#1"
  dependencies:
    "@sentry/browser" "7.1.0"

posthog-js@^1.0.0:
  version "1.88.1"
`
    expect(await versions('yarn.lock', lock, '@sentry/react-native@^5.1.0', 'posthog-js@^1.0.0', '@sentry/browser@7.1.0')).toEqual([
      '5.20.0',
      '1.88.1',
      undefined,
    ])
  })

  it('reads headings of later Yarns, aliases and workspaces', async () => {
    const lock = `__metadata:
  version: 8

"@sentry/react-native@npm:^6.0.0, @sentry/react-native@npm:^6.1.0":
  version: 6.3.0
  resolution: "@sentry/react-native@npm:6.3.0"

"tracker@npm:posthog-js@^1":
  version: 1.9.0
  resolution: "posthog-js@npm:1.9.0"

"@acme/shared@workspace:packages/shared":
  version: 0.0.0-use.local
  resolution: "@acme/shared@workspace:packages/shared"
`
    expect(
      await versions(
        'yarn.lock',
        lock,
        '@sentry/react-native@^6.1.0',
        'tracker@npm:posthog-js@^1',
        '@acme/shared@workspace:packages/shared',
      ),
    ).toEqual(['6.3.0', '1.9.0', undefined])
  })
})

describe('pnpm', () => {
  it('reads what each project got, without what it was resolved together with', async () => {
    const lock = `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      '@sentry/react-native':
        specifier: ^6.0.0
        version: 6.3.0(react-native@0.76.0)(react@18.3.1)
      shared:
        specifier: workspace:*
        version: link:packages/shared

  apps/shop:
    devDependencies:
      posthog-js:
        specifier: ^1.0.0
        version: 1.88.1

packages:

  'posthog-js@1.90.0':
    resolution: {integrity: sha512-x}
`
    const asked = ['@sentry/react-native@^6.0.0', 'shared@workspace:*', 'posthog-js@^1.0.0 in apps/shop', 'posthog-js@^1.0.0']
    expect(await versions('pnpm-lock.yaml', lock, ...asked)).toEqual(['6.3.0', undefined, '1.88.1', undefined])
  })

  it('reads older files, whose only project stands at the top', async () => {
    const lock =
      'lockfileVersion: 5.4\n\nspecifiers:\n  posthog-js: ^1.0.0\n\ndependencies:\n  posthog-js: 1.2.0_react@18.0.0\n\npackages:\n\n  /a/1: {}\n'
    expect(await versions('pnpm-lock.yaml', lock, 'posthog-js@^1.0.0')).toEqual(['1.2.0'])
  })

  it('says where a file breaks', async () => {
    const { problems, versionOf } = await readLockfile('dependencies:\n  a: 1\n  b: [2\n  c: 3\npackages:\n', 'pnpm-lock.yaml')
    expect(problems).toMatchObject([{ code: 'malformed-file', file: 'pnpm-lock.yaml', line: 4 }])
    expect(versionOf({ name: 'a', range: '1', folder: '' })).toBeUndefined()
  })
})

describe('bun', () => {
  it('reads the text format with its commas, and a workspace with a copy of its own', async () => {
    const lock = `{
  "lockfileVersion": 1,
  "workspaces": {
    "": { "name": "root", "dependencies": { "posthog-js": "^1" } },
    "apps/shop": { "name": "@acme/shop", "dependencies": { "posthog-js": "^2" } },
  },
  "packages": {
    "posthog-js": ["posthog-js@1.88.1", "", { "dependencies": { "core-js": "^3" } }, "sha512-a"],

    "@acme/shop/posthog-js": ["posthog-js@2.0.0", "", {}, "sha512-b"],

    "@acme/shop": ["@acme/shop@workspace:apps/shop"],
  }
}
`
    expect(await versions('bun.lock', lock, 'posthog-js@^1', 'posthog-js@^2 in apps/shop', '@acme/shop@workspace:*')).toEqual([
      '1.88.1',
      '2.0.0',
      undefined,
    ])
  })
})

describe('ohpm', () => {
  it('follows the specifiers', async () => {
    const lock = `{
  "lockfileVersion": 3,
  "specifiers": {
    "@umeng/common@^1.1.0": "@umeng/common@1.1.3",
    "@acme/lib@file:../lib": "@acme/lib@../lib",
  },
}`
    expect(await versions('oh-package-lock.json5', lock, '@umeng/common@^1.1.0', '@acme/lib@file:../lib')).toEqual(['1.1.3', undefined])
  })
})

describe('what is wrong', () => {
  it.each([
    ['package-lock.json', '{\n  "packages": {\n    "a" 1\n  }\n}', 3],
    ['bun.lock', '{\n  "packages": [\n', 2],
    ['oh-package-lock.json5', '{\n  specifiers: {\n    a b\n', 3],
  ])('says where %s breaks', async (file, text, line) => {
    expect((await readLockfile(text, file)).problems).toMatchObject([{ code: 'malformed-json', file, line }])
  })

  it.each(['package-lock.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'])('tells of a merge conflict in %s', async (file) => {
    const { problems } = await readLockfile('a:\n<<<<<<< HEAD\n  b: 1\n=======\n  b: 2\n>>>>>>> main\n', file)
    expect(problems).toMatchObject([{ code: 'malformed-file', file, line: 2, column: 1 }])
  })
})
