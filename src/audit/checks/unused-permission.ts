import { isNotable } from '../../rulebook/notable.ts'
import type { AuditInput, Check, RawFinding } from '../check.ts'

export const unusedPermission: Check = {
  id: 'unused-permission',
  severity: 'warning',
  title: { en: 'a permission is declared and nothing uses it', zh: '声明了未使用的权限' },
  why: {
    en: 'a permission without a function is asked for beyond what is necessary',
    zh: '没有对应功能的权限属于超范围申请',
  },
  legal: ['191/4.1', '164/1', 'PIPL 6'],
  run: (input) => [...inPlatformFiles(input), ...inManifest(input)],
}

/** Permissions and categories that the code or a used SDK has a use for. */
function usesOf(input: AuditInput): { names: Set<string>; categories: Set<string> } {
  const names = new Set<string>()
  const categories = new Set<string>()
  for (const { permission, needs, category, kind } of input.evidence) {
    for (const name of [permission, ...(needs ?? [])]) if (name) names.add(name)
    if (category && kind !== 'check') categories.add(category)
  }
  for (const { id } of input.sdks) {
    const record = input.sdkDirectory.get(id)
    for (const name of record?.permissions ?? []) names.add(name)
    for (const category of [...(record?.data?.required ?? []), ...(record?.data?.optional ?? [])]) categories.add(category)
  }
  return { names, categories }
}

/** A permission serves every category of its family: one for `device-id/imei` also `device-id` and `device-id/oaid`. */
function serves(permissionCategory: string, categories: Set<string>): boolean {
  const [family] = permissionCategory.split('/')
  return [...categories].some((category) => category.split('/')[0] === family)
}

function inPlatformFiles(input: AuditInput): RawFinding[] {
  const uses = usesOf(input)
  return input.permissions
    .filter(({ name, kind }) => {
      if (kind === 'privacy-manifest' || kind === 'background-mode' || !isNotable(input.permissionTable.get(name))) return false
      const category = input.permissionTable.get(name)?.category
      return !uses.names.has(name) && !(category && serves(category, uses.categories))
    })
    .map(({ name, file, line, column }) => ({
      file,
      line,
      column,
      permission: name,
      message: { en: `${name} is declared in ${file} and nothing in the code uses it`, zh: `${file} 声明了 ${name}，但代码中没有使用` },
      help: {
        en: 'remove it, or if native code or an SDK needs it, say so:  sdks: [{id: ..., permissions: [...]}]',
        zh: '删除该权限；若由原生代码或 SDK 使用，请注明：  sdks: [{id: ..., permissions: [...]}]',
      },
      identity: [file, name],
    }))
}

function inManifest(input: AuditInput): RawFinding[] {
  if (!input.manifest) return []
  const uses = usesOf(input)
  for (const { name } of input.permissions) {
    uses.names.add(name)
    const category = input.permissionTable.get(name)?.category
    if (category) uses.categories.add(category)
  }
  return input.manifest.permissions
    .filter(({ value }) => {
      const names = value.names.length > 0 ? value.names : [value.name]
      if (names.some((name) => uses.names.has(name))) return false
      const categories = names.flatMap((name) => input.permissionTable.get(name)?.category ?? (input.categories.has(name) ? [name] : []))
      return !categories.some((category) => serves(category, uses.categories))
    })
    .map(({ value, position }) => ({
      ...position,
      permission: value.name,
      message: { en: `${value.name} is in the manifest and nothing asks for it`, zh: `清单声明了权限 ${value.name}，但没有任何地方申请` },
      help: { en: 'remove the entry', zh: '删除该条目' },
      identity: [value.name],
    }))
}
