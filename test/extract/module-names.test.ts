import { describe } from 'vitest'
import { prove } from './prove.ts'

const CLIP = `export { default as Clip } from '@react-native-clipboard/clipboard'`

describe('names of modules', () => {
  prove('tsconfig paths and baseUrl, with extends', {
    'tsconfig.base.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "@clip": ["./lib/clip.ts"] } } }',
    'tsconfig.json':
      '{ "extends": "./tsconfig.base.json", "compilerOptions": { "paths": { "#/*": ["./src/*"], "@clip": ["./lib/clip.ts"] } } }',
    'lib/clip.ts': `export { default as Clip } from '@react-native-clipboard/clipboard'`,
    'src/kit/clip.ts': `export { default as Clip } from '@react-native-clipboard/clipboard'`,
    'src/a.ts': `
import { Clip } from '@clip'
import { Clip as Other } from '#/kit/clip'
import { Clip as Based } from 'lib/clip'
Clip.getString() // expect: collect clipboard/read
Other.getString() // expect: collect clipboard/read
Based.getString() // expect: collect clipboard/read
`,
  })

  prove('a path of tsconfig that starts at a slash, and one that the root has itself', {
    'tsconfig.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "/*": ["src/*"] } } }',
    'src/kit/clip.ts': `export { default as Clip } from '@react-native-clipboard/clipboard'`,
    'public/clip.js': `export { default as Clip } from '@react-native-clipboard/clipboard'`,
    'src/a.ts': `
import { Clip } from '/kit/clip'
import { Clip as Own } from '/public/clip.js'
Clip.getString() // expect: collect clipboard/read
Own.getString() // expect: collect clipboard/read
`,
  })

  prove('package imports, with conditions; exports of a workspace package', {
    'package.json':
      '{ "name": "root", "workspaces": ["packages/*"], "imports": { "#clip": "./lib/clip.ts", "#kit/*": { "default": "./lib/*.ts" } } }',
    'lib/clip.ts': `export { default as Clip } from '@react-native-clipboard/clipboard'`,
    'packages/kit/package.json':
      '{ "name": "@acme/kit", "exports": { ".": { "types": "./dist/index.d.ts", "import": "./src/main.ts" }, "./deep": "./src/deep.ts", "./features/*": "./src/features/*.ts" } }',
    'packages/kit/src/main.ts': `export { default as Clip } from '@react-native-clipboard/clipboard'`,
    'packages/kit/src/deep.ts': `export { default as Clip } from '@react-native-clipboard/clipboard'`,
    'packages/kit/src/features/paste.ts': `export { default as Clip } from '@react-native-clipboard/clipboard'`,
    'src/a.ts': `
import { Clip as A } from '#clip'
import { Clip as B } from '#kit/clip'
import { Clip as C } from '@acme/kit'
import { Clip as D } from '@acme/kit/deep'
import { Clip as E } from '@acme/kit/features/paste'
A.getString() // expect: collect clipboard/read
B.getString() // expect: collect clipboard/read
C.getString() // expect: collect clipboard/read
D.getString() // expect: collect clipboard/read
E.getString() // expect: collect clipboard/read
`,
  })

  for (const [tool, file, config] of [
    [
      'Vite, an object',
      'vite.config.ts',
      `export default defineConfig({ resolve: { alias: { '@lib': path.resolve(__dirname, './lib'), '~clip': '/lib/clip' } } })`,
    ],
    [
      'Vite, a list',
      'vite.config.ts',
      `export default { resolve: { alias: [{ find: '@lib', replacement: fileURLToPath(new URL('./lib', import.meta.url)) }, { find: /^~clip/, replacement: resolve('lib/clip') }] } }`,
    ],
    [
      'webpack',
      'webpack.config.js',
      `module.exports = { resolve: { alias: { '@lib': path.join(__dirname, 'lib'), '~clip$': path.resolve('lib/clip.ts') } } }`,
    ],
    [
      'webpack chain',
      'vue.config.js',
      `module.exports = { chainWebpack: (config) => { config.resolve.alias.set('@lib', resolve('lib')).set('~clip', resolve('lib/clip')) } }`,
    ],
    [
      'Vite, with variables and spreads',
      'vite.config.ts',
      `const lib = path.resolve(__dirname, 'lib')
const alias = { '@lib': lib }
export default { resolve: { alias: { ...alias, '~clip': path.resolve(import.meta.dirname, 'lib/clip') } } }`,
    ],
    [
      'Vite, patterns',
      'vite.config.ts',
      `export default { resolve: { alias: [{ find: /^@lib\\\\/(.*)$/, replacement: r('./lib/$1') }, { find: /^~clip$/, replacement: fileURLToPath(new URL('./lib/clip', import.meta.url)) }] } }`,
    ],
    [
      'webpack in next.config, assigned',
      'next.config.mjs',
      `export default { webpack: (config) => { config.resolve.alias['@lib'] = path.join(root, 'lib'); config.resolve.alias = { ...config.resolve.alias, '~clip': path.resolve('lib/clip') }; return config } }`,
    ],
    [
      'CRACO',
      'craco.config.js',
      `module.exports = { webpack: { alias: { '@lib': path.resolve(__dirname, 'lib/'), '~clip': path.resolve(__dirname, 'lib', 'clip') } } }`,
    ],
    [
      'electron-vite',
      'electron.vite.config.ts',
      `export default defineConfig({ renderer: { resolve: { alias: { '@lib': resolve('lib'), '~clip': resolve('lib/clip.ts') } } } })`,
    ],
    [
      'babel',
      'babel.config.js',
      `module.exports = { plugins: [['module-resolver', { root: ['./'], alias: { '@lib': './lib', '~clip': './lib/clip' } }]] }`,
    ],
    ['.babelrc', '.babelrc', `{ "plugins": [["module-resolver", { "alias": { "@lib": "./lib", "~clip": "./lib/clip" } }]] }`],
    [
      'metro',
      'metro.config.js',
      `module.exports = { resolver: { extraNodeModules: { '@lib': path.resolve(__dirname, 'lib'), '~clip': path.resolve(__dirname, 'lib/clip.ts') } } }`,
    ],
    [
      'Taro',
      'config/index.ts',
      `export default { alias: { '@lib': path.resolve(__dirname, '..', 'lib'), '~clip': path.resolve(__dirname, '../lib/clip') } }`,
    ],
  ])
    prove(`alias of ${tool}`, {
      [file!]: config!,
      'package.json': '{}',
      'lib/clip.ts': `export { default as Clip } from '@react-native-clipboard/clipboard'`,
      'src/a.ts': `
import { Clip } from '@lib/clip'
import { Clip as Other } from '~clip'
Clip.getString() // expect: collect clipboard/read
Other.getString() // expect: collect clipboard/read
`,
    })

  prove('tsconfig patterns with a star inside; package imports that end in an extension', {
    'tsconfig.json':
      '{ "compilerOptions": { "baseUrl": ".", "paths": { "@libs/*": ["libs/*/src/index.ts"], "@pkg/*/api": ["pkg/*/src/api"] } } }',
    'package.json': '{ "name": "root", "imports": { "#app/*.js": "./src/*.ts", "#built/*": "./dist/*.js" } }',
    'libs/clip/src/index.ts': CLIP,
    'pkg/clip/src/api.ts': CLIP,
    'src/clip.ts': CLIP,
    'src/a.ts': `
import { Clip as A } from '@libs/clip'
import { Clip as B } from '@pkg/clip/api'
import { Clip as C } from '#app/clip.js'
import { Clip as D } from '#built/clip'
import { Clip as Other } from '@pkg/clip/other'
A.getString() // expect: collect clipboard/read
B.getString() // expect: collect clipboard/read
C.getString() // expect: collect clipboard/read
D.getString() // expect: collect clipboard/read
Other.getString()
`,
  })

  prove('workspace packages whose entry points at what a build makes', {
    'package.json': '{ "name": "root", "workspaces": ["packages/*"] }',
    'packages/one/package.json': '{ "name": "@acme/one", "main": "build/main.js", "types": "dist/main.d.ts" }',
    'packages/one/src/main.ts': CLIP,
    'packages/two/package.json':
      '{ "name": "@acme/two", "exports": { ".": { "import": "./dist/esm/entry.mjs" }, "./deep": "./dist/deep.mjs" } }',
    'packages/two/src/entry.ts': CLIP,
    'packages/two/src/deep.ts': CLIP,
    'packages/three/package.json': '{ "name": "@acme/three", "main": "dist/index.js" }',
    'packages/three/lib/index.ts': CLIP,
    'packages/three/lib/sub/thing.ts': CLIP,
    'src/a.ts': `
import { Clip as A } from '@acme/one'
import { Clip as B } from '@acme/two'
import { Clip as C } from '@acme/two/deep'
import { Clip as D } from '@acme/three'
import { Clip as E } from '@acme/three/dist/sub/thing'
A.getString() // expect: collect clipboard/read
B.getString() // expect: collect clipboard/read
C.getString() // expect: collect clipboard/read
D.getString() // expect: collect clipboard/read
E.getString() // expect: collect clipboard/read
`,
  })

  prove('roots below which names are looked for: Babel and webpack', {
    'babel.config.js': `module.exports = { plugins: [['module-resolver', { root: ['./app'], alias: { '^@kit/(.+)': './kit/\\\\1' } }]] }`,
    'webpack.config.js': `module.exports = { resolve: { modules: [path.resolve(__dirname, 'web'), 'node_modules'] } }`,
    'app/native/clip.js': CLIP,
    'web/pages/clip.js': CLIP,
    'kit/clip.js': CLIP,
    'src/a.js': `
import { Clip as A } from 'native/clip'
import { Clip as B } from 'pages/clip'
import { Clip as C } from '@kit/clip'
A.getString() // expect: collect clipboard/read
B.getString() // expect: collect clipboard/read
C.getString() // expect: collect clipboard/read
`,
  })

  prove('platform suffixes: every file is read, and each may be what is meant', {
    'src/native/info.ios.ts': `import { getModel } from 'react-native-device-info'
export const info = () => getModel() // expect: collect device-info
export { default as Clip } from '@react-native-clipboard/clipboard'`,
    'src/native/info.android.ts': `import { getBrand } from 'react-native-device-info'
export const info = () => getBrand() // expect: collect device-info
export { default as Clip } from '@react-native-clipboard/clipboard'`,
    'src/native/info.native.ts': `import { getBrand } from 'react-native-device-info'
export const info = () => getBrand() // expect: collect device-info`,
    'src/native/info.web.ts': `export const info = () => navigator.geolocation.getCurrentPosition(() => {}) // expect: collect location
export const Clip = { getString: () => navigator.clipboard.readText() } // expect: collect clipboard/read`,
    'src/native/info.harmony.ts': `import { getBrand } from 'react-native-device-info'
export const info = () => getBrand() // expect: collect device-info`,
    'src/a.ts': `
import { Clip } from './native/info'
Clip.getString() // expect: collect clipboard/read
`,
  })

  prove('a suffix whose first file does not have the export: another may be meant', {
    'src/clip.android.ts': 'export const nothing = 1',
    'src/clip.ios.ts': `export { default as Clip } from '@react-native-clipboard/clipboard'`,
    'src/stub.ts': 'export const Clip = { getString: () => "" }',
    'src/stub.native.ts': `export { default as Clip } from '@react-native-clipboard/clipboard'`,
    'src/a.ts': `
import { Clip } from './clip'
import { Clip as Stub } from './stub'
Clip.getString() // expect: collect clipboard/read
Stub.getString() // expect: collect clipboard/read
`,
  })
})
