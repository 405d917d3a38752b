import { covers } from '../../rulebook/covers.ts'
import { isNotable } from '../../rulebook/notable.ts'
import type { AuditInput, Check, RawFinding } from '../check.ts'

export const undeclaredPermission: Check = {
  id: 'undeclared-permission',
  severity: 'error',
  title: { en: 'a permission is asked for that the manifest does not declare', zh: '申请了清单未声明的权限' },
  why: {
    en: 'the permission list that is published must name every permission that the app asks for',
    zh: '对外公示的权限清单必须列出应用申请的每一项权限',
  },
  legal: ['191/2.1', '191/3.2', 'PIPL 17'],
  needsManifest: true,
  run(input) {
    if (!input.manifest) return []
    return [...fromCode(input), ...fromPlatformFiles(input)]
  },
}

/** True when the manifest names the permission, its category, or a parent of that. */
export function isDeclaredPermission(input: AuditInput, permission: string): boolean {
  const category = input.permissionTable.get(permission)?.category
  return (input.manifest?.permissions ?? []).some(
    ({ value }) =>
      value.names.includes(permission) || value.name === permission || (category !== undefined && covers(value.name, category)),
  )
}

function fromCode(input: AuditInput): RawFinding[] {
  return input.evidence
    .filter(({ kind, permission, category }) => {
      if (kind !== 'request') return false
      if (permission) return !isDeclaredPermission(input, permission) && !declaredByCategory(input, category)
      return category !== undefined && !declaredByCategory(input, category)
    })
    .map((each) => {
      const name = each.permission ?? each.category!
      return {
        file: each.file,
        line: each.line,
        column: each.column,
        endLine: each.endLine,
        endColumn: each.endColumn,
        ...(each.permission && { permission: each.permission }),
        ...(each.category && { category: each.category }),
        confidence: each.confidence,
        evidence: [each.id],
        message: { en: `the code asks for ${name}, which is not declared`, zh: `代码申请了 ${name}，但清单未声明` },
        help: helpFor(name),
        identity: [each.id],
      }
    })
}

function declaredByCategory(input: AuditInput, category: string | undefined): boolean {
  return category !== undefined && (input.manifest?.permissions ?? []).some(({ value }) => covers(value.name, category))
}

function fromPlatformFiles(input: AuditInput): RawFinding[] {
  return input.permissions
    .filter(
      ({ kind, name }) =>
        kind !== 'privacy-manifest' &&
        kind !== 'background-mode' &&
        isNotable(input.permissionTable.get(name)) &&
        !isDeclaredPermission(input, name),
    )
    .map(({ name, file, line, column, from }) => ({
      file,
      line,
      column,
      permission: name,
      message: {
        en: `${name} stands in ${file}${from === 'app' ? '' : ` (added by ${from})`} and is not declared`,
        zh: `${file} 中的 ${name}${from === 'app' ? ' ' : `（由 ${from} 添加）`}未在清单中声明`,
      },
      help: helpFor(name),
      identity: [file, name],
    }))
}

function helpFor(name: string): { en: string; zh: string } {
  return {
    en: `declare it:  permissions: [{name: ${name}, purpose: ...}]\nor remove it where it is asked for`,
    zh: `在清单中声明：  permissions: [{name: ${name}, purpose: ...}]\n或删除申请该权限的代码或配置`,
  }
}
