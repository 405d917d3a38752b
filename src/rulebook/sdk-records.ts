import type { Sdk } from '../rule-types.ts'

/** Every name by which an app's files may name an SDK, of whatever kind. */
export function coordinatesOf({ coordinates }: Sdk): string[] {
  const { uni = {}, ...lists } = coordinates
  return [...Object.values(lists), ...Object.values(uni)].flat()
}

/** Finds the record of an SDK by its id or by one of its names. */
export function sdkFinder(directory: Iterable<Sdk>): (id: string, names: readonly string[]) => Sdk | undefined {
  const records = [...directory]
  const byId = new Map(records.map((record) => [record.id, record]))
  const byName = new Map(records.flatMap((record) => coordinatesOf(record).map((name) => [name, record] as const)))
  return (id, names) => byId.get(id) ?? names.map((name) => byName.get(name)).find((record) => record !== undefined)
}
