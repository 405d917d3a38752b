import * as v from 'valibot'
import { LIST } from '../../documents/refusals.ts'

/**
 * The manifest `privacy.yaml` as it is written. Validator, types and the JSON Schema for editors come from here. Category
 * ids are checked apart, against the taxonomy.
 */

const bilingual = v.strictObject({ zh: v.optional(v.string()), en: v.optional(v.string()) })
const text = v.pipe(v.union([v.string(), bilingual]), v.description('text, or {zh: ..., en: ...}'))
const texts = v.union([v.string(), v.array(v.string())])
const scenario = v.union([texts, text])

export const PURPOSES = [
  'app-functionality',
  'account-management',
  'security',
  'analytics',
  'performance',
  'personalization',
  'advertising-first-party',
  'advertising-third-party',
  'marketing',
  'customer-service',
  'payment',
  'delivery',
  'identity-verification',
  'ai-training',
  'research',
  'legal-obligation',
] as const

const purpose = v.union([v.picklist(PURPOSES), v.pipe(v.string(), v.regex(/^other\(.+\)$/, [...PURPOSES, 'other(...)'].join(LIST)))])
const purposes = v.union([purpose, v.array(purpose), bilingual])

const crossBorder = v.union([
  v.boolean(),
  v.strictObject({
    country: v.optional(v.string()),
    mechanism: v.optional(v.picklist(['security-assessment', 'certification', 'standard-contract', 'exempt'])),
    contact: v.optional(v.string()),
  }),
])

const party = v.strictObject({
  name: v.optional(text),
  relation: v.optional(v.picklist(['affiliate', 'third-party'])),
  role: v.optional(v.picklist(['processor', 'joint', 'controller'])),
  contact: v.optional(v.string()),
})

const dataEntry = v.strictObject({
  category: v.string(),
  purpose: v.optional(purposes),
  reason: v.optional(text),
  scenario: v.optional(scenario),
  necessity: v.optional(v.picklist(['basic', 'additional'])),
  legalBasis: v.optional(
    v.picklist([
      'consent',
      'separate-consent',
      'contract',
      'hr',
      'legal-obligation',
      'emergency',
      'public-interest',
      'publicly-disclosed',
      'other-law',
    ]),
  ),
  origin: v.optional(v.picklist(['user-input', 'device', 'generated', 'third-party'])),
  collectedBy: v.optional(v.string()),
  subject: v.optional(v.picklist(['user', 'other-person', 'child'])),
  when: v.optional(v.picklist(['user-action', 'foreground', 'background', 'startup'])),
  frequency: v.optional(
    v.pipe(v.string(), v.regex(/^(?:once|on-event|periodic\(\d+\))$/, ['once', 'on-event', 'periodic(seconds)'].join(LIST))),
  ),
  processing: v.optional(v.picklist(['local', 'upload', 'local-then-upload'])),
  uploadGuard: v.optional(v.string()),
  linked: v.optional(v.boolean()),
  tracking: v.optional(v.boolean()),
  ephemeral: v.optional(v.boolean()),
  encryptedInTransit: v.optional(v.boolean()),
  sensitive: v.optional(v.literal(true)),
  retention: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^(?:P(?=.)(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?|none|until-account-deletion|legal\(.+\))$/,
        ['none', 'until-account-deletion', 'legal(...)', 'a duration such as P30D'].join(LIST),
      ),
    ),
  ),
  publicDisplay: v.optional(v.boolean()),
  sharedWith: v.optional(v.array(v.string())),
  crossBorder: v.optional(crossBorder),
  control: v.optional(v.strictObject({ path: v.optional(text), symbol: v.optional(v.string()) })),
  code: v.optional(v.array(v.string())),
  remarks: v.optional(text),
})

const permissionEntry = v.strictObject({
  name: v.string(),
  platforms: v.optional(v.record(v.string(), v.array(v.string()))),
  function: v.optional(text),
  purpose: v.optional(text),
  scenario: v.optional(v.nullable(scenario)),
  required: v.optional(v.boolean()),
  askedAtRuntime: v.optional(v.boolean()),
  howToDisable: v.optional(text),
  refusal: v.optional(text),
})

const sdkEntry = v.strictObject({
  id: v.string(),
  name: v.optional(text),
  packages: v.optional(v.array(v.string())),
  nativePackages: v.optional(v.array(v.string())),
  version: v.optional(v.union([v.string(), v.number()])),
  provider: v.optional(party),
  kind: v.optional(v.string()),
  purpose: v.optional(purposes),
  reason: v.optional(text),
  scenario: v.optional(scenario),
  data: v.optional(v.strictObject({ required: v.optional(v.array(v.string())), optional: v.optional(v.array(v.string())) })),
  permissions: v.optional(v.array(v.string())),
  method: v.optional(v.picklist(['sdk', 'api', 'h5', 'account-binding'])),
  platforms: v.optional(v.array(v.string())),
  deidentified: v.optional(v.boolean()),
  site: v.optional(v.string()),
  privacyPolicy: v.optional(v.string()),
  remarks: v.optional(text),
  initAfter: v.optional(v.string()),
  init: v.optional(v.array(v.string())),
  options: v.optional(v.record(v.string(), v.unknown())),
  optOut: v.optional(v.array(v.string())),
  crossBorder: v.optional(crossBorder),
})

const sharingEntry = v.strictObject({
  id: v.string(),
  recipient: v.optional(party),
  data: v.optional(v.array(v.string())),
  purpose: v.optional(purposes),
  reason: v.optional(text),
  scenario: v.optional(scenario),
  method: v.optional(v.picklist(['sdk', 'api', 'h5', 'account-binding'])),
  deidentified: v.optional(v.boolean()),
  separateConsent: v.optional(v.boolean()),
  privacyPolicy: v.optional(v.string()),
  crossBorder: v.optional(crossBorder),
  remarks: v.optional(text),
})

/** True for a day of the calendar in ISO form. */
function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
}

const exceptionEntry = v.strictObject({
  check: v.string(),
  where: v.optional(v.string()),
  category: v.optional(v.string()),
  permission: v.optional(v.string()),
  sdk: v.optional(v.string()),
  reason: v.pipe(v.string(), v.trim(), v.minLength(1, 'a reason')),
  until: v.pipe(v.string(), v.check(isDate, 'a date such as 2027-06-30')),
  owner: v.optional(v.string()),
})

export const manifestSchema = v.strictObject({
  schema: v.literal(1),
  app: v.strictObject({
    name: text,
    id: v.optional(v.string()),
    type: v.optional(v.string()),
    platforms: v.optional(v.array(v.string())),
    version: v.optional(v.union([v.string(), v.number()])),
    operator: v.optional(
      v.strictObject({ name: v.optional(text), address: v.optional(text), contact: v.optional(v.record(v.string(), v.string())) }),
    ),
    dpo: v.optional(v.record(v.string(), v.unknown())),
    region: v.optional(v.string()),
    audience: v.optional(v.strictObject({ minAge: v.optional(v.number()), childrenRules: v.optional(v.string()) })),
  }),
  policy: v.optional(
    v.strictObject({
      files: v.optional(v.union([v.string(), v.record(v.string(), v.string())])),
      version: v.optional(v.union([v.string(), v.number()])),
      effective: v.optional(v.string()),
      links: v.optional(v.record(v.string(), v.string())),
      responseDays: v.optional(v.number()),
    }),
  ),
  consent: v.optional(
    v.strictObject({
      gate: v.optional(v.string()),
      version: v.optional(v.string()),
      withdraw: v.optional(v.string()),
      separate: v.optional(v.record(v.string(), v.string())),
    }),
  ),
  scenarios: v.optional(
    v.pipe(v.record(v.string(), text), v.description('names of the scenarios that entries use, for the published lists')),
  ),
  data: v.array(v.union([v.string(), dataEntry])),
  permissions: v.optional(v.array(v.union([v.string(), permissionEntry]))),
  sdks: v.optional(v.array(v.union([v.string(), sdkEntry]))),
  sharing: v.optional(v.array(sharingEntry)),
  hosts: v.optional(v.array(v.strictObject({ host: v.string(), owner: v.optional(v.string()), region: v.optional(v.string()) }))),
  cookies: v.optional(
    v.array(
      v.strictObject({
        name: v.string(),
        purpose: v.optional(purposes),
        lifetime: v.optional(v.string()),
        party: v.optional(v.picklist(['first', 'third'])),
      }),
    ),
  ),
  autoStart: v.optional(v.strictObject({ declared: v.boolean(), purpose: v.optional(text) })),
  automatedDecision: v.optional(v.array(v.strictObject({ purpose: purposes, switch: v.optional(v.string()) }))),
  rights: v.optional(
    v.strictObject({
      access: v.optional(text),
      correct: v.optional(text),
      copy: v.optional(text),
      transfer: v.optional(text),
      delete: v.optional(text),
      cancelAccount: v.optional(text),
      withdraw: v.optional(text),
    }),
  ),
  exceptions: v.optional(v.array(exceptionEntry)),
  extends: v.optional(texts),
})

export type ManifestFile = v.InferOutput<typeof manifestSchema>
