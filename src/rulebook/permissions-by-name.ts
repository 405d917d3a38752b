import type { Permission } from '../rule-types.ts'

/** Permissions by name and by alias. */
export function permissionsByName(permissions: Permission[]): Map<string, Permission> {
  const byName = new Map<string, Permission>()
  for (const permission of permissions) for (const alias of permission.alias ?? []) byName.set(alias, permission)
  for (const permission of permissions) if (!byName.has(permission.name)) byName.set(permission.name, permission)
  return byName
}
