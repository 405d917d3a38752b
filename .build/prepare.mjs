// Runs after `npm install` of the repository itself, as pre-commit and `npm install git+...` do it: builds what git does not hold.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const built = new URL('../dist/rulebook.json', import.meta.url)
if (!existsSync(built))
  process.exitCode = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1
