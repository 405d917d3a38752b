import type { PlatformFileKind } from '../../types.ts'
import type { AuditInput, Check, RawFinding } from '../check.ts'

export const permissionMismatch: Check = {
  id: 'permission-mismatch',
  severity: 'error',
  title: { en: 'what the code asks for and what the platform file declares differ', zh: '代码申请的权限与平台文件的声明不一致' },
  why: {
    en: 'the request fails or the app crashes, or the store rejects a missing usage description',
    zh: '申请会失败或导致崩溃，缺少用途说明会被应用商店驳回',
  },
  legal: ['191/2.3', 'PIPL 17'],
  run: (input) => [...missingDeclarations(input), ...emptyReasons(input)],
}

/** Which platform files may carry a permission, by the permission's own name; the first that the app has must. */
const HOME: [RegExp, PlatformFileKind[]][] = [
  [/^ohos\.permission\./, ['harmony-module']],
  // Only the location scopes need an entry in app.json (developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html#permission).
  [/^scope\.user(?:Fuzzy)?Location(?:Background)?$/, ['mini-program-config', 'uni-manifest']],
  [/^NS\w+UsageDescription$|^NFCReaderUsageDescription$/, ['info-plist', 'uni-manifest']],
  [/^[a-z][\w.]*\.permission\./, ['android-manifest', 'uni-manifest']],
]

/** Permissions asked for at run time that the platform file does not name. */
function missingDeclarations(input: AuditInput): RawFinding[] {
  // An older key of the same permission serves as well.
  const declared = new Set(input.permissions.flatMap(({ name }) => [name, ...inPlaceOf(input, name)]))
  const kinds = new Set(input.platformFiles.map(({ kind }) => kind))
  const found: RawFinding[] = []
  const told = new Set<string>()
  for (const each of input.evidence) {
    if (each.kind !== 'request') continue
    const names = each.permission
      ? [canonical(input, each.permission), ...(each.needs ?? []).filter((name) => name.endsWith('UsageDescription'))]
      : []
    for (const name of new Set(names)) {
      const home = HOME.find(([pattern]) => pattern.test(name))?.[1]
      // A library that asks by itself brings its own Android permission; usage descriptions it cannot bring.
      if (each.implied && !name.endsWith('UsageDescription')) continue
      if (!home || !home.some((kind) => kinds.has(kind)) || declared.has(name) || told.has(`${each.id} ${name}`)) continue
      told.add(`${each.id} ${name}`)
      const file = input.platformFiles.find(({ kind }) => home.includes(kind))!.file
      found.push({
        file: each.file,
        line: each.line,
        column: each.column,
        endLine: each.endLine,
        endColumn: each.endColumn,
        permission: name,
        ...(each.category && { category: each.category }),
        confidence: each.confidence,
        evidence: [each.id],
        message: { en: `asked for here, but ${file} does not declare ${name}`, zh: `此处申请，但 ${file} 未声明 ${name}` },
        help: { en: `add ${name} to ${file}, or remove the request`, zh: `在 ${file} 中添加 ${name}，或删除此申请` },
        identity: [each.id, name],
      })
    }
  }
  return found
}

/** Permissions for which another name may stand. */
function inPlaceOf(input: AuditInput, name: string): string[] {
  return [...input.permissionTable.values()].filter(({ also }) => also?.includes(name)).map((permission) => permission.name)
}

/** `ios.permission.CAMERA` of a library stands for a usage key. */
function canonical(input: AuditInput, name: string): string {
  return input.permissionTable.get(name)?.name ?? name
}

function emptyReasons(input: AuditInput): RawFinding[] {
  return input.permissions
    .filter(({ reason }) => reason !== undefined && reason.trim() === '')
    .map(({ name, file, line, column }) => ({
      file,
      line,
      column,
      permission: name,
      message: { en: `${name} has no text`, zh: `${name} 的用途说明为空` },
      help: {
        en: 'say what the permission is used for; stores reject an empty description',
        zh: '写明权限用途；应用商店会驳回空的用途说明',
      },
      identity: [file, name, 'empty'],
    }))
}
