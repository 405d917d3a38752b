import type { Language, PlatformFileKind } from '../types.ts'

/** Folders that are never entered: dependencies, build output, tools' own folders. */
const SKIPPED_FOLDERS = new Set([
  'node_modules',
  'oh_modules',
  'bower_components',
  'jspm_packages',
  'miniprogram_npm',
  'Pods',
  'DerivedData',
  'dist',
  'build',
  'out',
  'output',
  'unpackage',
  'coverage',
  'target',
  'bundle',
  'Carthage',
])

/** Folders of code that does not ship: tests, stories, mocks, build scripts, documentation. */
const NOT_SHIPPED = new Set([
  '__tests__',
  '__test__',
  '__mocks__',
  '__mock__',
  '__fixtures__',
  '__snapshots__',
  '__stories__',
  '__e2e__',
  'test',
  'tests',
  'spec',
  'specs',
  'e2e',
  'cypress',
  'playwright',
  'detox',
  'ohosTest',
  'androidTest',
  'mock',
  'mocks',
  'fixtures',
  'stories',
  'storybook',
  'testing',
  'test-utils',
  'jest',
  'examples',
  'flow-typed',
  // Functions that run in the cloud beside a mini-program or a uni-app app.
  'cloudfunctions',
  'uniCloud-aliyun',
  'uniCloud-tcb',
  'uniCloud-alipay',
  'bench',
  'benchmark',
  'benchmarks',
  'integration-tests',
])

/** Folders at a package's root that hold build tooling. */
const ROOT_TOOLING = new Set(['scripts', 'script', 'tooling', 'docs', 'doc', 'website', 'patches', 'fastlane', 'hvigor'])

/** The same, unless the sources lie at the root too, as in a mini-program: there they are the app's own. */
const ROOT_TOOLING_OR_SOURCE = new Set(['tools', 'config'])

/**
 * True for a folder that candor does not enter.
 * @param parent what is known of the folder above: a package's root, or one at which the app's sources lie as well
 */
export function isSkippedFolder(name: string, parent: 'package' | 'package-and-sources' | undefined): boolean {
  if (name.startsWith('.') || SKIPPED_FOLDERS.has(name) || NOT_SHIPPED.has(name)) return true
  return parent !== undefined && (ROOT_TOOLING.has(name) || (parent === 'package' && ROOT_TOOLING_OR_SOURCE.has(name)))
}

const LANGUAGES: Record<string, Language> = {
  ts: 'ts',
  mts: 'ts',
  cts: 'ts',
  tsx: 'tsx',
  js: 'js',
  mjs: 'js',
  cjs: 'js',
  jsx: 'jsx',
  vue: 'vue',
  nvue: 'vue',
  uvue: 'vue',
  mpx: 'vue',
  wpy: 'vue',
  svelte: 'svelte',
  astro: 'astro',
  ets: 'ets',
  wxml: 'template',
  axml: 'template',
  ttml: 'template',
  swan: 'template',
  qml: 'template',
  html: 'html',
  htm: 'html',
}

const NOT_SHIPPED_FILE =
  /\.(?:d|test|tests|spec|e2e|cy|stories|story|mock|mocks|fixture|bench|config|conf|setup)\.[cm]?(?:[jt]sx?|ets|vue)$|\.d\.[a-z]+\.ts$|[.-]min\.(?:js|mjs|cjs)$|\.bundle\.js$|(?:^|\/)(?:jest|babel|metro|webpack|rollup|vite|vitest|vue|gulpfile|Gruntfile|karma|postcss|tailwind|eslint|prettier|hvigorfile)[\w.-]*\.[cm]?[jt]s$|^[^/]+\.config\.[\w-]+\.[cm]?[jt]s$/

/** The language of a source file that ships with the app; undefined for everything else. */
export function languageOf(file: string): Language | undefined {
  const language = LANGUAGES[file.slice(file.lastIndexOf('.') + 1)]
  return language && !NOT_SHIPPED_FILE.test(file) ? language : undefined
}

const PLATFORM_FILES: [RegExp, PlatformFileKind][] = [
  [/(?:^|\/)AndroidManifest\.xml$/, 'android-manifest'],
  [/(?:^|\/)(?:[\w-]*Info|Info[\w-]*)\.plist$/, 'info-plist'],
  [/(?:^|\/)(?:PrivacyInfo\.xcprivacy|pac\.json5)$/, 'privacy-info'],
  [/(?:^|\/)app\.json$/, 'mini-program-config'],
  [/(?:^|\/)app\.config\.[cm]?[jt]s$/, 'expo-config'],
  [/(?:^|\/)manifest\.json$/, 'uni-manifest'],
  [/(?:^|\/)(?:module\.json5|config\.json)$/, 'harmony-module'],
  [/(?:^|\/)oh-package\.json5$/, 'harmony-package'],
  [/(?:^|\/)config\.xml$/, 'cordova-config'],
  [/(?:^|\/)package\.json$/, 'package-json'],
  [/(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|oh-package-lock\.json5)$/, 'lockfile'],
  [/(?:^|\/)Podfile(?:\.lock)?$/, 'podfile'],
  [/(?:^|\/)build\.gradle(?:\.kts)?$|\.versions\.toml$/, 'gradle'],
  [/\.html?$/, 'html'],
]

/** The kind of a platform file by its name; the content decides later where a name serves several platforms. */
export function platformFileKind(file: string): PlatformFileKind | undefined {
  return PLATFORM_FILES.find(([pattern]) => pattern.test(file))?.[1]
}

/** Files that say how import names resolve. */
export function isResolutionFile(file: string): boolean {
  return RESOLUTION_FILES.some((pattern) => pattern.test(file))
}

const RESOLUTION_FILES = [
  /(?:^|\/)(?:[tj]sconfig(?:\.[\w-]+)*\.json|\.babelrc(?:\.js)?|pnpm-workspace\.yaml|config-overrides\.js|\.umirc\.[jt]s)$/,
  /(?:^|\/)(?:[\w-]+\.)?(?:vite|webpack|rspack|rsbuild|rollup|vue|babel|metro|craco|next|nuxt|quasar|svelte|mpx)\.(?:[\w-]+\.)*config(?:\.[\w-]+)?\.[cm]?[jt]s$/,
]

/** Folders whose content is third-party source that ships with the app, with the component's name after them. */
const VENDOR_PARENTS = new Set([
  'uni_modules',
  'js_sdk',
  'wxcomponents',
  'mycomponents',
  'ttcomponents',
  'vendor',
  'vendors',
  'third_party',
  'thirdparty',
  'third-party',
])

/**
 * The vendored component that a file belongs to, by its folder or its own name.
 * @param known names of folders and files that are third-party code wherever they lie
 */
export function vendoredComponent(file: string, known: ReadonlySet<string> = new Set()): string | undefined {
  const parts = file.split('/')
  for (let i = 0; i < parts.length - 1; i++) if (VENDOR_PARENTS.has(parts[i]!)) return i + 1 < parts.length - 1 ? parts[i + 1]! : parts[i]!
  return parts.find((part) => known.has(part))
}
