import type { Permission } from '../rule-types.ts'

/** True when a permission is of a kind that people must be told about: asked at run time, or tied to a category. */
export function isNotable(permission: Permission | undefined): boolean {
  if (!permission) return false
  const { level = '', category } = permission
  return ['dangerous', 'user_grant'].includes(level) || (category !== undefined && level !== 'normal' && level !== 'system_grant')
}
