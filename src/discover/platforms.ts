import type { Platform, PlatformFile, SourceFile } from '../types.ts'

/** Packages that make an app one of a platform. */
const BY_PACKAGE: [Platform, RegExp][] = [
  ['react-native', /^react-native$/],
  ['expo', /^expo$/],
  ['uni-app', /^@dcloudio\/(?:uni-app|vite-plugin-uni|uni-mp-weixin|uni-h5|vue-cli-plugin-uni)$/],
  ['taro', /^@tarojs\/(?:taro|runtime|cli)$/],
  ['capacitor', /^@capacitor\/core$/],
  ['cordova', /^cordova(?:-android|-ios|-lib|-plugin-.+)?$|^@(?:awesome-cordova-plugins|ionic-native)\/core$/],
  ['nativescript', /^(?:@nativescript\/core|tns-core-modules|nativescript-vue|@nativescript\/angular)$/],
  ['electron', /^(?:electron|electron-nightly|electron-builder|electron-rebuild|electron-vite|@electron-forge\/cli)$/],
  ['tauri', /^@tauri-apps\/(?:api|cli)$/],
  ['web', /^(?:react-dom|vue|svelte|solid-js|@angular\/core|preact|next|nuxt|vite|lit)$/],
  ['node', /^(?:express|koa|fastify|@nestjs\/core|commander|yargs|meow|cac|@oclif\/core|@hapi\/hapi)$/],
]

/**
 * Which platforms an app is built for, by its packages and files. `isCommand`: it installs a command, which Node runs.
 * Sorted, so that reports do not depend on file order.
 */
export function platformsOf(
  packages: Iterable<string>,
  files: PlatformFile[],
  sources: SourceFile[],
  hasFile: (pattern: RegExp) => boolean,
  isCommand: boolean,
): Platform[] {
  const found = new Set<Platform>()
  for (const name of packages) for (const [platform, pattern] of BY_PACKAGE) if (pattern.test(name)) found.add(platform)
  if (isCommand) found.add('node')
  const kinds = new Set(files.map(({ kind }) => kind))
  if (kinds.has('android-manifest')) found.add('android')
  if (kinds.has('info-plist')) found.add('ios')
  if (kinds.has('cordova-config')) found.add('cordova')
  if (files.some(({ file }) => /(?:^|\/)module\.json5$/.test(file)) || kinds.has('harmony-package')) found.add('harmony')
  if (hasFile(/\.wxml$/) || hasFile(/(?:^|\/)project\.config\.json$/)) found.add('wechat')
  if (hasFile(/\.axml$/) || hasFile(/(?:^|\/)mini\.project\.json$/)) found.add('alipay')
  if (hasFile(/\.ttml$/)) found.add('douyin')
  if (hasFile(/\.swan$/)) found.add('baidu')
  if (hasFile(/(?:^|\/)pages\.json$/) && hasFile(/(?:^|\/)manifest\.json$/) && hasFile(/\.n?vue$/)) found.add('uni-app')
  // Vue and React are what these hosts' pages are written in; the packages alone make no web app.
  if (['uni-app', 'taro', 'nativescript'].some((host) => found.has(host as Platform)) && !hasFile(/(?:^|\/)index\.html$/))
    found.delete('web')
  if (found.size === 0 && sources.length > 0) found.add('web')
  return [...found].toSorted()
}
