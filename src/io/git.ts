import { spawnSync } from 'node:child_process'
import { env } from 'node:process'
import { UserError } from '../user-error.ts'

/** What a git command gave; `code` is null when it was ended by a signal. */
export interface GitResult {
  code: number | null
  out: Buffer
  /** One line. */
  error: string
}

/** Settings of the repository that name programs to run, or hooks; none of them is needed to read. */
const WITHOUT_PROGRAMS = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.untrackedCache=false']

/** Variables that point git at another repository or index than the folder's own; a hook that runs candor has them set. */
const REDIRECTING = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR', 'GIT_NAMESPACE', 'GIT_EXTERNAL_DIFF']

/**
 * Runs a git command that only reads. No shell, no hook, no program that the repository's configuration names, no network:
 * a partial clone gets no missing objects.
 * @throws UserError when git is not there
 */
export function git(folder: string, args: string[], input?: string): GitResult {
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !REDIRECTING.includes(name)))
  const result = spawnSync('git', [...WITHOUT_PROGRAMS, ...args], {
    cwd: folder,
    env: {
      ...own,
      LC_ALL: 'C',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_NO_LAZY_FETCH: '1',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_ALLOW_PROTOCOL: 'none',
      GIT_TERMINAL_PROMPT: '0',
    },
    input: input ?? '',
    maxBuffer: 2 ** 30,
    windowsHide: true,
  })
  if (result.error) {
    const { code } = result.error as { code?: string }
    const reason = code === 'ENOENT' ? { en: 'git is not installed', zh: '未安装 git' } : { en: `git: ${code}`, zh: `git：${code}` }
    throw new UserError(
      { en: `cannot compare with a git ref: ${reason.en}`, zh: `无法与 git 引用比较：${reason.zh}` },
      { en: 'run it where git is installed', zh: '请在装有 git 的环境中运行' },
    )
  }
  return { code: result.status, out: result.stdout, error: result.stderr.toString('utf8').trim().split('\n')[0] ?? '' }
}

/**
 * What a git command gives that has no reason to fail.
 * @throws UserError with git's own words where it fails all the same
 */
export function mustGit(folder: string, args: string[]): Buffer {
  const { code, out, error } = git(folder, args)
  if (code === 0) return out
  throw new UserError(
    { en: `cannot compare with a git ref: git ${args[0]}: ${error}`, zh: `无法与 git 引用比较：git ${args[0]}：${error}` },
    { en: 'git fsck  tells whether the clone is whole', zh: 'git fsck  可检查克隆是否完整' },
  )
}
