import type { Gap, LocalText } from './types.ts'

/** Why a file was not seen, in words for people. Reasons travel through reports in English and are told in both languages. */

/** The reason that a file is not there at all. */
export const ABSENT = 'no such file or folder'

/** By the code of the file system's error. */
export const REASONS: Record<string, LocalText> = {
  EACCES: { en: 'permission denied', zh: '没有权限' },
  EPERM: { en: 'permission denied', zh: '没有权限' },
  ENOENT: { en: ABSENT, zh: '文件或目录不存在' },
  EISDIR: { en: 'is a folder', zh: '是目录' },
  ENOTDIR: { en: 'not a folder', zh: '不是目录' },
  EEXIST: { en: 'not a folder', zh: '不是目录' },
  ELOOP: { en: 'too many symbolic links', zh: '符号链接过多' },
  ENOSPC: { en: 'no space left on the disk', zh: '磁盘空间不足' },
  EDQUOT: { en: 'no space left on the disk', zh: '磁盘空间不足' },
  EROFS: { en: 'the disk is read-only', zh: '磁盘只读' },
  EMFILE: { en: 'too many open files', zh: '打开的文件过多' },
  ENAMETOOLONG: { en: 'the name is too long', zh: '名称过长' },
  ERR_INVALID_ARG_VALUE: { en: 'not a file name', zh: '不是有效的文件名' },
}

/** What candor itself says of a file; what the compiler and the code say stays as it is. */
const SAID: [RegExp, string][] = [
  [/^(\d+) bytes, the limit is (\d+)$/, '$1 字节，上限为 $2 字节'],
  [/^expressions in Astro markup$/, 'Astro 标记中的表达式'],
  [/^script in (.*)$/, '$1 语言的 script'],
  [/^template in (.*)$/, '$1 语言的 template'],
  [/^a binary lockfile; .*$/, '二进制 lockfile；`bun install --save-text-lockfile` 会写出可读取的 bun.lock'],
]

/** A reason in Chinese, as far as it has one. */
export function chineseReason(reason: string): string {
  const known = Object.values(REASONS).find(({ en }) => en === reason)
  const [pattern, said] = SAID.find(([each]) => each.test(reason)) ?? []
  return known?.zh ?? (pattern ? reason.replace(pattern, said!) : reason)
}

const GAP_WHY: Record<Gap['why'], LocalText> = {
  unparsed: { en: 'could not be fully parsed', zh: '无法完整解析' },
  'dynamic-access': { en: 'uses a name that is only known at run time', zh: '使用了运行时才能确定的名称' },
  unreadable: { en: 'could not be read', zh: '无法读取' },
  'too-large': { en: 'is too large to be read', zh: '文件过大，未读取' },
  unresolved: { en: 'could not be resolved', zh: '无法解析引用' },
}

/** Why a place was not seen, and what stands there. */
export function gapWords({ why, message }: Gap): LocalText {
  const { en, zh } = GAP_WHY[why] ?? { en: why, zh: why }
  return { en: `${en}${message ? `: ${message}` : ''}`, zh: `${zh}${message ? `：${chineseReason(message)}` : ''}` }
}
