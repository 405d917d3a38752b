import type { LocalText } from '../types.ts'
import { UserError } from '../user-error.ts'
import { git } from './git.ts'

/**
 * The folder's path in its repository, with a `/` at the end; empty at the top.
 * @throws UserError where the folder is in no repository, or git will not look at it
 */
export function placeInRepository(root: string): string {
  const { code, out, error } = git(root, ['rev-parse', '--is-inside-work-tree', '--show-prefix'])
  const [inside, prefix = ''] = out.toString('utf8').split('\n')
  if (code === 0 && inside === 'true') return prefix
  const why = /not a git repository/.test(error)
    ? { en: 'this folder is in no git repository', zh: '此目录不在 git 仓库中' }
    : /dubious ownership/.test(error)
      ? { en: 'git does not trust a repository of another owner', zh: 'git 不信任其他用户拥有的仓库' }
      : { en: error || 'there is no work tree', zh: error || '没有工作区' }
  const help = /dubious ownership/.test(error)
    ? { en: 'git config --global --add safe.directory <folder>', zh: 'git config --global --add safe.directory <目录>' }
    : { en: 'run it in a clone of the repository', zh: '请在克隆的仓库中运行' }
  throw refused(why, help)
}

/**
 * The commit at which HEAD parted from a ref.
 * @throws UserError where the ref is not there, or the clone's history does not reach back far enough
 */
export function mergeBase(root: string, ref: string): string {
  // A ref that looks like an option must never reach git.
  if (ref === '' || ref.startsWith('-') || /[\u0000-\u001f\u007f]/.test(ref))
    throw refused(
      { en: `"${ref}" is no git ref`, zh: `"${ref}" 不是 git 引用` },
      { en: 'name a branch, tag or commit, such as origin/main', zh: '请指定分支、标签或提交，例如 origin/main' },
    )
  const commit = commitOf(root, ref)
  const isShallow = git(root, ['rev-parse', '--is-shallow-repository']).out.toString('utf8').trim() === 'true'
  if (!commit)
    throw refused(
      { en: `git does not know "${ref}" in this clone`, zh: `此克隆中没有 "${ref}"` },
      isShallow
        ? {
            en: `the clone is shallow; fetch it:  git fetch --depth=100 origin ${branchOf(ref)}`,
            zh: `这是浅克隆，请先获取：  git fetch --depth=100 origin ${branchOf(ref)}`,
          }
        : { en: `fetch it:  git fetch origin ${branchOf(ref)}`, zh: `请先获取：  git fetch origin ${branchOf(ref)}` },
    )
  const head = commitOf(root, 'HEAD')
  if (!head) throw refused({ en: 'there is no commit yet', zh: '仓库中还没有提交' })
  const { code, out } = git(root, ['merge-base', commit, head])
  if (code === 0) return out.toString('utf8').trim().split('\n')[0]!
  throw isShallow
    ? refused(
        {
          en: `the history of this shallow clone does not reach the point where HEAD parted from ${ref}`,
          zh: `浅克隆的历史未包含 HEAD 与 ${ref} 的分叉点`,
        },
        {
          en: 'fetch more of it:  git fetch --deepen=100  or all:  git fetch --unshallow',
          zh: '请获取更多历史：  git fetch --deepen=100  或全部：  git fetch --unshallow',
        },
      )
    : refused(
        { en: `HEAD and ${ref} have no commit in common`, zh: `HEAD 与 ${ref} 没有共同的提交` },
        { en: 'name a ref that this branch comes from', zh: '请指定当前分支的来源引用' },
      )
}

function commitOf(root: string, ref: string): string | undefined {
  const { code, out } = git(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  return code === 0 ? out.toString('utf8').trim() : undefined
}

/** `origin/main` as `main`. */
function branchOf(ref: string): string {
  return ref.replace(/^(?:refs\/remotes\/)?origin\//, '')
}

function refused(why: LocalText, help?: LocalText): UserError {
  return new UserError({ en: `cannot compare with a git ref: ${why.en}`, zh: `无法与 git 引用比较：${why.zh}` }, help)
}
