import type { Check } from '../check.ts'

export const undeclaredSdk: Check = {
  id: 'undeclared-sdk',
  severity: 'error',
  title: { en: 'an SDK is used that the manifest does not list', zh: '使用了清单未列出的 SDK' },
  why: {
    en: 'the list of third-party SDKs must be complete, one by one, with provider, purpose and data',
    zh: '第三方 SDK 目录必须逐一列出名称、提供方、目的和收集的信息',
  },
  legal: ['191/2.1', '191/5.1', 'PIPL 23'],
  needsManifest: true,
  run(input) {
    if (!input.manifest) return []
    const declared = new Set(
      input.manifest.sdks.flatMap(({ value }) => [value.id, ...value.packages, ...value.nativePackages]).map((name) => name.toLowerCase()),
    )
    return input.sdks
      .filter((sdk) => sdk.used && ![sdk.id, ...sdk.coordinates].some((name) => declared.has(name.toLowerCase())))
      .map((sdk) => {
        const record = input.sdkDirectory.get(sdk.id)
        const label = record && record.name.en !== sdk.package ? `${record.name.en} (${sdk.package})` : sdk.package
        const place = sdk.imports[0] ?? sdk
        return {
          file: place.file,
          line: place.line,
          column: 1,
          sdk: sdk.id,
          message: {
            en: `${label} is used and not listed`,
            zh: `使用了 ${record ? `${record.name.zh}（${sdk.package}）` : sdk.package}，但清单未列出`,
          },
          help: {
            en: `list it:  sdks: [{id: ${sdk.id}, purpose: [...], scenario: [...]}]`,
            zh: `在清单中列出：  sdks: [{id: ${sdk.id}, purpose: [...], scenario: [...]}]`,
          },
          identity: [sdk.id],
        }
      })
  },
}
