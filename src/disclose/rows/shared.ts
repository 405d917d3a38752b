import type { DeclaredSharing } from '../../manifest-types.ts'
import type { LocalText } from '../../types.ts'
import { address, declared, firstOf, list, literal, MISSING, NONE, unique } from '../cell.ts'
import type { Cell } from '../cell.ts'
import { categoriesCell, categoryText, listedSdks, purposeOf, scenarioOf, sdkName } from '../facts.ts'
import type { Facts, ListedSdk, ListRow } from '../facts.ts'
import { crossBorderName, term } from '../words.ts'
import { answer, dataOf, policyOf, providerOf, sdkRows } from './sdks.ts'

/** The list of shared information: SDKs that collect anything, then the manifest's other recipients. */
export function sharedRows(facts: Facts): ListRow[] {
  const rows = new Map(sdkRows(facts).map((row) => [row.id, row.cells]))
  const sdks = listedSdks(facts).flatMap((sdk) => {
    const data = dataOf(sdk, facts)
    const collectsNothing = data && data.required.length + data.optional.length === 0 && sharedBy(facts, [sdk.id]).length === 0
    return collectsNothing ? [] : [sdkRow(sdk, rows.get(sdk.id)!, facts)]
  })
  const others = (facts.manifest.sharing ?? []).map(({ value, position }): ListRow => ({
    id: value.id,
    place: position,
    declared: true,
    cells: recipientCells(value, facts),
  }))
  return [...sdks, ...others]
}

/** Categories whose entries name a recipient. */
function sharedBy({ manifest }: Facts, ids: (string | undefined)[]): string[] {
  return unique(manifest.data.filter(({ value }) => value.sharedWith?.some((id) => ids.includes(id))).map(({ value }) => value.category))
}

function sdkRow(sdk: ListedSdk, cells: Record<string, Cell>, facts: Facts): ListRow {
  const data = dataOf(sdk, facts)
  const ids = unique([...(data?.required ?? []), ...(data?.optional ?? []), ...sharedBy(facts, [sdk.id, sdk.record?.id])])
  const type = ids.length > 0 ? categoriesCell(facts, ids, data?.some ?? { origin: 'declared' }) : MISSING
  const { contact, role } = sdk.entry?.provider ?? {}
  const { purpose, scenario, method, function: service, relation, deidentified, crossBorder, privacyPolicy, remarks } = cells
  return {
    id: sdk.id,
    place: sdk.place,
    declared: sdk.entry !== undefined,
    cells: {
      recipient: named(providerOf(sdk), sdkName(sdk)),
      contact: contact ? declared(literal(contact)) : policyOf(sdk),
      relation: relation!,
      role: role ? declared(term(role)) : MISSING,
      type,
      items: type,
      purpose: purpose!,
      scenario: scenario!,
      method: method!,
      service: service!,
      deidentified: deidentified!,
      crossBorder: crossBorder!,
      privacyPolicy: privacyPolicy!,
      remarks: remarks!,
    },
  }
}

/** The provider with the SDK's name behind it; the SDK's alone where the provider is not known. */
function named(provider: Cell, sdk: Cell): Cell {
  const join = (outer: string | undefined, inner: string | undefined, [open, close]: [string, string]): string | undefined =>
    outer && inner && !outer.includes(inner) ? `${outer}${open}${inner}${close}` : (outer ?? inner)
  const zh = join(provider.text?.zh, sdk.text?.zh, ['（', '）'])
  const en = join(provider.text?.en, sdk.text?.en, [' (', ')'])
  return { origin: firstOf(provider, sdk).origin, text: { ...(zh && { zh }), ...(en && { en }) } }
}

function recipientCells(entry: DeclaredSharing, facts: Facts): Record<string, Cell> {
  const { recipient = {}, data, method, deidentified, separateConsent, crossBorder, privacyPolicy, remarks } = entry
  const named = data.map((word) => dataText(facts, word))
  const ids = unique([...named.map(({ id }) => id), ...sharedBy(facts, [entry.id])])
  const text = list(ids.map((id) => named.find((each) => each.id === id)?.text ?? categoryText(facts, id)))
  const type: Cell = ids.length > 0 ? { origin: 'declared', text, ids } : MISSING
  const policy = privacyPolicy ? address(privacyPolicy, 'declared') : MISSING
  return {
    recipient: declared(recipient.name),
    contact: recipient.contact ? declared(literal(recipient.contact)) : policy,
    relation: recipient.relation ? declared(term(recipient.relation)) : MISSING,
    role: recipient.role ? declared(term(recipient.role)) : MISSING,
    type,
    items: type,
    purpose: purposeOf(entry),
    scenario: scenarioOf(entry, facts),
    method: method ? declared(term(method)) : MISSING,
    service: purposeOf({ purpose: entry.purpose }),
    deidentified: answer(deidentified),
    separateConsent: answer(separateConsent),
    crossBorder: crossBorder === undefined ? MISSING : declared(crossBorderName(crossBorder)),
    privacyPolicy: policy,
    remarks: remarks ? declared(remarks) : NONE,
  }
}

/** `name` is short for `user/name`; what is no category stands as it is written. */
function dataText(facts: Facts, word: string): { id: string; text: LocalText } {
  const id = facts.categories.has(word) ? word : facts.categories.has(`user/${word}`) ? `user/${word}` : word
  return { id, text: categoryText(facts, id) }
}
