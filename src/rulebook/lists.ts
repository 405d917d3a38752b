import type { ListId } from '../rule-types.ts'

/** The lists that `candor disclose` writes, in the order in which they are read. */
export const LISTS = ['sdks', 'permissions', 'collected', 'shared'] as const satisfies ListId[]
