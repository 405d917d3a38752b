// Runs after `npm install` of the repository itself, as pre-commit and `npm install git+...` do it: builds what git does not hold.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const has = (path) => existsSync(new URL(`../${path}`, import.meta.url))
// `npm install --global git+...` hands its own settings down, by which the tools to build with would not be installed here.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_(?:global|location|prefix)$/i.test(name)))
const npm = (...args) => spawnSync('npm', args, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status ?? 1

if (!has('dist/rulebook.json')) {
  const installed = has('node_modules/typescript')
    ? 0
    : npm('install', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--include=dev')
  process.exitCode = installed || npm('run', 'build')
}
