import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import picomatch from 'picomatch'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Report } from '../src/types.ts'
import { folderOf, removeFolders } from './cli-session.ts'

afterAll(removeFolders)

/** Every set-up of docs/examples and the action, run with the local build as far as this machine can; else read by its rules. */

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const EXAMPLES = `${ROOT}docs/examples/`
const BIN = `${ROOT}bin/candor.js`

const CLIPBOARD = "import Clipboard from '@react-native-clipboard/clipboard'\nexport const paste = () => Clipboard.getString()\n"
const MANIFEST = 'schema: 1\napp: {name: Shop}\ndata: []\n'
const APP = { 'src/a.ts': CLIPBOARD, 'privacy.yaml': MANIFEST }
const CLEAN = { 'src/a.ts': CLIPBOARD, 'privacy.yaml': MANIFEST.replace('[]', '[clipboard/read]') }

const inFolder = (folder: string, files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text]))
const text = (file: string): string => readFileSync(file, 'utf8')
const report = (file: string): Report => JSON.parse(text(file)) as Report

/** Programs of these names first on the path: candor and npx are the local build, others what is given. */
function programs(own: Record<string, string> = {}): string {
  const candor = `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`
  const npx = `#!/bin/sh\n[ "$1" = --yes ] && shift\ncase "$1" in candor|candor@*) shift; exec "${process.execPath}" "${BIN}" "$@" ;; esac\necho "no $1 here" >&2; exit 99\n`
  const folder = folderOf({ candor, npx, ...own })
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o755)
  return folder
}

interface Ended {
  out: string
  err: string
  code: number | null
}

function sh(script: string, cwd: string, env: Record<string, string> = {}, own: Record<string, string> = {}): Ended {
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd,
    env: { PATH: `${programs(own)}:${dirname(process.execPath)}:${process.env.PATH}`, HOME: cwd, ...env },
    encoding: 'utf8',
  })
  return { out: stdout, err: stderr, code: status }
}

describe('every folder', () => {
  it('is in the table, has a README, and has its test here', () => {
    const folders = readdirSync(EXAMPLES).filter((name) => name !== 'README.md')
    const listed = [...text(`${EXAMPLES}README.md`).matchAll(/^\| \[([\w-]+)\]\(\1\/\)/gm)].map(([, name]) => name)
    expect(listed.toSorted()).toEqual(folders.toSorted())
    for (const folder of folders) {
      expect(existsSync(`${EXAMPLES}${folder}/README.md`), folder).toBe(true)
      expect(text(fileURLToPath(import.meta.url))).toContain(`${folder}/`)
    }
  })
})

describe('the GitHub Action', () => {
  interface Action {
    inputs: Record<string, { description: string; default: unknown }>
    outputs: Record<string, { description: string; value: string }>
    runs: { using: string; steps: { id?: string; shell: string; run: string; env: Record<string, string> }[] }
  }
  const action = parse(text(`${ROOT}action.yml`)) as Action
  const [step] = action.runs.steps

  it('is a composite action whose inputs reach the script through the environment alone', () => {
    expect(action.runs.using).toBe('composite')
    expect(step!.shell).toBe('bash')
    expect(step!.run).not.toContain('${{')
    const used = Object.values(step!.env).join()
    for (const name of Object.keys(action.inputs)) expect(used).toContain(`inputs.${name} `)
    const script = text(`${ROOT}.ci/github-action.sh`)
    for (const name of Object.keys(step!.env).filter((each) => each !== 'GH_TOKEN')) expect(script).toContain(name)
    for (const [name, { value }] of Object.entries(action.outputs)) {
      expect(value).toBe(`\${{ steps.candor.outputs.${name} }}`)
      expect(script).toMatch(new RegExp(`\\b${name}=`))
    }
  })

  /** Runs the step as the runner does. */
  function runStep(files: Record<string, string>, inputs: Record<string, string>, own: Record<string, string> = {}) {
    const workspace = folderOf({ '.git/HEAD': '', ...files })
    const runner = folderOf({ output: '', 'summary.md': '' })
    const env = {
      GITHUB_ACTION_PATH: ROOT,
      GITHUB_OUTPUT: `${runner}/output`,
      GITHUB_STEP_SUMMARY: `${runner}/summary.md`,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: 'abc',
      RUNNER_TEMP: runner,
      CALLS: `${runner}/calls`,
      ...inputs,
    }
    const ended = sh(step!.run, workspace, env, own)
    const outputs = Object.fromEntries(
      text(`${runner}/output`)
        .split('\n')
        .filter(Boolean)
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    )
    const calls = existsSync(`${runner}/calls`) ? text(`${runner}/calls`).trimEnd().split('\n') : []
    return { ...ended, outputs, summary: text(`${runner}/summary.md`), calls }
  }

  it('annotates, writes the summary and the reports, and ends with candor’s code', () => {
    const { out, err, code, outputs, summary, calls } = runStep(inFolder('apps/shop', APP), { CANDOR_DIRECTORY: 'apps/shop' })
    expect([err, code]).toEqual(['', 1])
    expect(out).toMatch(/^::error title=candor%3A undeclared-collection,file=apps\/shop\/src\/a\.ts,line=2/m)
    expect(out).toMatch(/^✗ 1 error/m)
    expect(summary).toContain('[`apps/shop/src/a.ts:2`](https://github.com/acme/shop/blob/abc/apps/shop/src/a.ts#L2)')
    expect(outputs['exit-code']).toBe('1')
    expect(report(outputs.json!).findings).toHaveLength(1)
    expect(text(outputs.sarif!)).toContain('"version": "2.1.0"')
    expect(text(outputs.markdown!)).toMatch(/^<!-- candor -->/)
    expect(calls).toEqual([])
  })

  it('takes its inputs', () => {
    expect(runStep(APP, { CANDOR_FAIL_ON: 'none' }).code).toBe(0)
    expect(runStep(CLEAN, {}).code).toBe(0)
    expect(runStep({ ...CLEAN, 'src/b.ts': `${CLIPBOARD}export const b = (\n` }, { CANDOR_STRICT: 'true' }).code).toBe(3)
    expect(runStep(APP, { CANDOR_ARGS: '--exclude src/a.ts --as-of 2026-01-01' }).err).toContain('nothing was audited')
    expect(runStep(APP, { CANDOR_LANG: 'zh' }).out).toContain('错误')
    expect(runStep(APP, { CANDOR_VERSION: '1.2.3; exit 0' }).code).toBe(1)
    const { err, code } = runStep(APP, { CANDOR_SINCE: 'no-such-ref' })
    expect(code).toBe(2)
    expect(err).toContain('cannot compare with a git ref')
  })

  it('where candor cannot start, gives its code and no report of an earlier step', () => {
    const { code, outputs, err } = runStep({ 'README.md': '' }, {})
    expect([code, outputs]).toEqual([2, { 'exit-code': '2' }])
    expect(err).toContain('no source files')
  })

  const gh = (known: string, refuse = ''): Record<string, string> => ({
    gh: `#!/bin/sh\necho "$@" >> "$CALLS"\ncase "$*" in ${refuse || 'nothing'}) exit 1 ;; *--paginate*) printf '%s' '${known}' ;; esac\n`,
  })

  it('keeps one comment on the pull request', () => {
    const asked = { CANDOR_COMMENT: 'true', CANDOR_PULL_REQUEST: '7', CANDOR_FAIL_ON: 'none' }
    expect(runStep(APP, asked, gh('')).calls).toEqual([
      expect.stringMatching(/^api --paginate repos\/acme\/shop\/issues\/7\/comments --jq /),
      expect.stringMatching(/^api --method POST repos\/acme\/shop\/issues\/7\/comments --field body=@.*comment\.md$/),
    ])
    expect(runStep(APP, asked, gh('42\n43\n')).calls[1]).toMatch(
      /^api --method PATCH repos\/acme\/shop\/issues\/comments\/42 --field body=@/,
    )
    expect(runStep(APP, { ...asked, CANDOR_PULL_REQUEST: '' }, gh('')).calls).toEqual([])
    for (const refused of ['*POST*', '*--paginate*']) {
      const { out, code } = runStep(APP, asked, gh('', refused))
      expect(out).toMatch(/^::warning title=candor::the comment could not be written/m)
      expect(code).toBe(0)
    }
  })
})

describe('workflows', () => {
  interface Job {
    'runs-on': string
    needs?: string
    strategy?: { matrix: { app: string[] } }
    permissions?: Record<string, string>
    steps: { id?: string; uses?: string; run?: string; if?: string; with?: Record<string, unknown>; env?: Record<string, string> }[]
  }
  const read = (file: string) =>
    parse(text(`${EXAMPLES}${file}`)) as { on: unknown; permissions: Record<string, string>; jobs: Record<string, Job> }

  it.each(['github-actions/workflow.yml', 'github-matrix/workflow.yml'])(
    '%s has what a workflow needs, and no right that it does not',
    (file) => {
      const { on, permissions, jobs } = read(file)
      expect(on).toBeTruthy()
      expect(permissions).toEqual({ contents: 'read' })
      for (const job of Object.values(jobs)) {
        expect(job['runs-on']).toBe('ubuntu-latest')
        for (const step of job.steps) {
          expect([step.uses, step.run].filter(Boolean)).toHaveLength(1)
          if (step.uses) expect(step.uses).toMatch(/^[\w.-]+\/[\w./-]+@v\d+$/)
          if (step.run) expect(step.run).not.toContain('${{')
        }
      }
    },
  )

  it('github-actions/ uses inputs and outputs that the action has', () => {
    const { inputs, outputs } = parse(text(`${ROOT}action.yml`)) as { inputs: object; outputs: object }
    const { steps } = read('github-actions/workflow.yml').jobs.candor!
    const own = steps.find(({ uses }) => uses?.startsWith('OWNER/candor'))!
    for (const name of Object.keys(own.with!)) expect(inputs).toHaveProperty([name])
    for (const [, name] of JSON.stringify(steps).matchAll(/steps\.candor\.outputs\.([\w-]+)/g)) expect(outputs).toHaveProperty([name!])
  })

  it('github-matrix/ joins what each job wrote, and is the gate', () => {
    const { jobs } = read('github-matrix/workflow.yml')
    const { app, gate } = jobs
    const apps = app!.strategy!.matrix.app
    const repository = folderOf({
      '.git/HEAD': '',
      ...Object.assign({}, ...apps.map((name, index) => inFolder(`apps/${name}`, index === 0 ? APP : CLEAN))),
    })
    for (const name of apps) {
      const step = app!.steps.find(({ run }) => run)!
      expect(Object.keys(step.env!)).toEqual(['APP'])
      expect(sh(step.run!, repository, { APP: name })).toMatchObject({ err: '', code: 0 })
      expect(app!.steps.at(-1)!.with!.path).toBe('candor-${{ matrix.app }}.json')
    }
    const [merge, summary] = gate!.steps.filter(({ run }) => run)
    const { out, err, code } = sh(merge!.run!, repository)
    expect([err, code]).toEqual(['', 1])
    expect(out).toMatch(/^::error .*file=apps\/shop\/src\/a\.ts/)
    expect(sh(summary!.run!, repository, { GITHUB_STEP_SUMMARY: `${repository}/step` }).code).toBe(0)
    expect(text(`${repository}/step`)).toContain('candor: 1 error')
    expect(gate!.needs).toBe('app')
  })
})

describe('gitlab/', () => {
  const { candor } = parse(text(`${EXAMPLES}gitlab/candor.gitlab-ci.yml`)) as {
    candor: {
      script: string[]
      variables: Record<string, unknown>
      rules: { if: string }[]
      artifacts: { when: string; paths: string[]; reports: Record<string, string> }
    }
  }

  it('writes the files that it hands to GitLab, also where it fails', () => {
    const repository = folderOf({ '.git/HEAD': '', ...APP })
    const { err, code } = sh(candor.script.join('\n'), repository, { CANDOR_DIRECTORY: String(candor.variables.CANDOR_DIRECTORY) })
    expect([err, code]).toEqual(['', 1])
    expect(candor.artifacts.when).toBe('always')
    expect(Object.keys(candor.artifacts.reports)).toEqual(['codequality', 'junit'])
    expect(JSON.parse(text(`${repository}/${candor.artifacts.reports.codequality}`))).toHaveLength(1)
    expect(text(`${repository}/${candor.artifacts.reports.junit}`)).toContain('<failure')
    for (const path of candor.artifacts.paths) expect(report(`${repository}/${path}`).findings).toHaveLength(1)
  })

  it('holds a merge request against its base', () => {
    const repository = folderOf(APP)
    const git = 'git -c user.name=a -c user.email=a@b -c init.defaultBranch=main'
    sh(
      `${git} init -q && git add . && ${git} commit -qm a && echo "export const b = navigator.userAgent" > src/b.ts && git add . && ${git} commit -qm b`,
      repository,
    )
    const base = sh('git rev-parse HEAD~1', repository).out.trim()
    const { out, err, code } = sh(candor.script.join('\n'), repository, { CANDOR_DIRECTORY: '.', CI_MERGE_REQUEST_DIFF_BASE_SHA: base })
    expect([err, code]).toEqual(['', 1])
    expect(out).toContain('src/b.ts:1')
    expect(out).not.toContain('src/a.ts:2:38')
  })
})

describe('hooks', () => {
  it('pre-commit/ names the hook that this repository defines', () => {
    const [hook] = parse(text(`${ROOT}.pre-commit-hooks.yaml`)) as {
      id: string
      entry: string
      language: string
      pass_filenames: boolean
      files: string
    }[]
    const { repos } = parse(text(`${EXAMPLES}pre-commit/.pre-commit-config.yaml`)) as {
      repos: { repo: string; rev: string; hooks: { id: string; args: string[] }[] }[]
    }
    expect(hook).toMatchObject({ id: 'candor', language: 'node', pass_filenames: false })
    const used = repos[0]!.hooks[0]!
    expect(used.id).toBe(hook!.id)
    const files = new RegExp(hook!.files)
    for (const file of ['src/a.ts', 'pages/a.vue', 'android/app/src/main/AndroidManifest.xml', 'ios/Info.plist', 'privacy.yaml'])
      expect(file).toMatch(files)
    for (const file of ['README.md', 'a.png', 'src/a.tsx.snap']) expect(file).not.toMatch(files)
    // pre-commit runs the entry with the arguments.
    expect(sh(`${hook!.entry} ${used.args.join(' ')}`, folderOf(APP)).code).toBe(1)
    expect(sh(`${hook!.entry} ${used.args.join(' ')}`, folderOf(CLEAN)).code).toBe(0)
    // It installs from the repository, where nothing is built: npm must build.
    const { scripts } = JSON.parse(text(`${ROOT}package.json`)) as { scripts: Record<string, string> }
    expect(scripts.prepare).toBe('node .build/prepare.mjs')
  })

  // lefthook's package writes hooks into the repository as it is installed, so it is none of candor's: its file is read here.
  it('lefthook/ stops a commit that collects what is not declared, and no other', () => {
    const file = parse(text(`${EXAMPLES}lefthook/lefthook.yml`)) as {
      'pre-commit': { commands: { candor: { glob: string; run: string } } }
    }
    const { glob, run } = file['pre-commit'].commands.candor
    expect(sh(run, folderOf(APP))).toMatchObject({ err: '', code: 1 })
    expect(sh(run, folderOf(CLEAN)).code).toBe(0)
    const concerns = picomatch(glob, { basename: true })
    for (const path of ['src/a.ts', 'pages/a.vue', 'privacy.yaml']) expect(concerns(path), path).toBe(true)
    for (const path of ['README.md', 'a.png']) expect(concerns(path), path).toBe(false)
  })
})

describe('docker/', () => {
  // No daemon here: the file is read by the rules of its language, and the command it starts is run.
  it('installs candor, starts it, and runs as nobody of note', () => {
    const instructions = text(`${EXAMPLES}docker/Dockerfile`)
      .replaceAll(/\\\n\s*/g, '')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const)
    const value = (name: string): string | undefined => instructions.find(([each]) => each === name)?.[1]
    expect(instructions.map(([name]) => name)).toEqual(['FROM', 'ARG', 'RUN', 'USER', 'WORKDIR', 'ENTRYPOINT', 'CMD'])
    const { engines } = JSON.parse(text(`${ROOT}package.json`)) as { engines: { node: string } }
    expect(Number(/^node:(\d+)-/.exec(value('FROM')!)![1])).toBeGreaterThanOrEqual(Number(/\d+/.exec(engines.node)![0]))
    expect(value('RUN')).toContain('"candor@${CANDOR_VERSION}"')
    expect(value('USER')).toBe('node')
    const started = [...(JSON.parse(value('ENTRYPOINT')!) as string[]), ...(JSON.parse(value('CMD')!) as string[])]
    expect(sh(started.join(' '), folderOf(APP)).code).toBe(1)
    const shown = [...text(`${EXAMPLES}docker/README.md`).matchAll(/docker run .* candor( check[^>\n]*)/g)].map(
      ([, args]) => `candor${args}`,
    )
    expect(shown).toHaveLength(2)
    for (const command of shown) expect(sh(command, folderOf(CLEAN)).code, command).toBe(0)
  })
})

describe('build systems', () => {
  const workspace = (folder: string): string => {
    const root = folderOf({ ...inFolder('apps/shop', APP), ...inFolder('apps/admin', CLEAN) })
    cpSync(`${EXAMPLES}${folder}`, root, { recursive: true })
    return root
  }
  const joined = (root: string, script: string): void => {
    const { out, err, code } = sh(script, root)
    expect([err, code]).toEqual(['', 1])
    expect(out).toContain('  shop/src/a.ts:2:38\n')
    expect(out).not.toContain('admin/src/a.ts')
  }

  it('turborepo/ makes a report an app, keeps those of apps that did not change, and joins them', () => {
    const root = workspace('turborepo')
    const { scripts } = JSON.parse(text(`${root}/package.json`)) as { scripts: Record<string, string> }
    const require = createRequire(import.meta.url)
    const turbo = require.resolve('turbo/bin/turbo')
    const valid = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(text(join(dirname(turbo), '../schema.json'))) as object,
    )
    expect(valid(JSON.parse(text(`${root}/turbo.json`))), JSON.stringify(valid.errors)).toBe(true)
    // As npm writes it; turbo reads the workspaces from it.
    writeFileSync(
      join(root, 'package-lock.json'),
      JSON.stringify({
        name: 'x',
        lockfileVersion: 3,
        requires: true,
        packages: {
          '': { workspaces: ['apps/*'] },
          'apps/shop': { name: 'shop' },
          'apps/admin': { name: 'admin' },
          'node_modules/shop': { resolved: 'apps/shop', link: true },
          'node_modules/admin': { resolved: 'apps/admin', link: true },
        },
      }),
    )
    writeFileSync(join(root, '.gitignore'), 'candor.json\nnode_modules\n.turbo\n')
    sh('git -c init.defaultBranch=main init -q && git add .', root)
    const run = (): Ended =>
      sh(`"${process.execPath}" "${turbo}" run candor --no-update-notifier 2>&1`, root, {
        TURBO_TELEMETRY_DISABLED: '1',
        DO_NOT_TRACK: '1',
        TURBO_CACHE_DIR: join(root, '.turbo/cache'),
      })
    const first = run()
    expect(first.out).toContain('2 successful, 2 total')
    expect(first.out).toContain('0 cached, 2 total')
    expect(report(`${root}/apps/shop/candor.json`)).toMatchObject({ root: 'apps/shop', findings: [{ check: 'undeclared-collection' }] })
    joined(root, scripts['candor:gate']!)
    expect(run().out).toContain('2 cached, 2 total')
    writeFileSync(`${root}/apps/admin/src/b.ts`, 'export const b = navigator.userAgent\n')
    expect(run().out).toContain('1 cached, 2 total')
    expect(report(`${root}/apps/admin/candor.json`).findings).toHaveLength(1)
  })

  it('nx/ declares inputs and outputs, and its commands make the reports and join them', () => {
    const root = workspace('nx')
    const { targetDefaults } = JSON.parse(text(`${root}/nx.json`)) as {
      targetDefaults: { candor: { cache: boolean; inputs: unknown[]; outputs: string[]; options: { cwd: string; command: string } } }
    }
    const { cache, inputs, outputs, options } = targetDefaults.candor
    expect(cache).toBe(true)
    expect(inputs).toContain('{projectRoot}/**/*')
    for (const app of ['shop', 'admin']) {
      const project = JSON.parse(text(`${root}/apps/${app}/project.json`)) as { name: string; targets: object }
      expect(project).toMatchObject({ name: app, targets: { candor: {} } })
      const here = (template: string): string => template.replaceAll('{projectRoot}', `apps/${app}`)
      expect(sh(here(options.command), `${root}/${here(options.cwd)}`)).toMatchObject({ err: '', code: 0 })
      for (const output of outputs) expect(report(`${root}/${here(output)}`).root).toBe(`apps/${app}`)
    }
    const shown = /candor merge .*$/m.exec(text(`${EXAMPLES}nx/README.md`))![0]
    joined(root, shown)
  })

  it('bazel/ declares inputs and outputs, and its arguments make the reports and join them', () => {
    const root = workspace('bazel')
    // The arguments of a rule as Bazel would hand them over: strings of the list, the macros in them replaced.
    const argsOf = (rule: string): string[] =>
      [...rule.matchAll(/^ +(?:"([^"\n]*)"|(package_name\(\))),$/gm)].map(([, string, call]) => string ?? call!)
    const listed = (file: string, name: string): string[] =>
      argsOf(new RegExp(`^    ${name} = \\[\\n([\\s\\S]*?)\\n    \\]`, 'm').exec(text(`${root}/${file}`))![0])
    expect(text(`${root}/BUILD.bazel`)).toMatch(/^ {4}srcs = glob\($/m)
    expect(text(`${root}/BUILD.bazel`)).toMatch(/^ {4}outs = \["candor\.json"\],$/m)
    const args = listed('BUILD.bazel', 'args')
    for (const app of ['shop', 'admin']) {
      const given = args.map((arg) => (arg === 'package_name()' ? `apps/${app}` : arg))
      expect(given).toContain(`apps/${app}`)
      expect(sh(`candor ${given.join(' ')}`, `${root}/apps/${app}`)).toMatchObject({ err: '', code: 0 })
    }
    const rootBuild = text(`${root}/root.BUILD.bazel`)
    expect([...rootBuild.matchAll(/^ {4}"(\/\/apps\/\w+:candor_report)",$/gm)]).toHaveLength(2)
    const gate = argsOf(/^ {4}args = \[[\s\S]*?^ {4}data = /m.exec(rootBuild)![0])
    expect(gate[0]).toBe('merge')
    joined(root, `candor merge apps/admin/candor.json apps/shop/candor.json ${gate.slice(1).join(' ')}`)
  })
})
