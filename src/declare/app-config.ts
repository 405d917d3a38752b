import type { ts as TypeScript } from 'ts-morph'
import { at, members, parseJson } from '../documents/json.ts'
import type { JsonNode } from '../documents/json.ts'
import { readObjectLiteral } from '../documents/object-literal.ts'
import type { UnreadValue } from '../documents/object-literal.ts'
import type { ExpoPlugin } from '../rule-types.ts'
import type { PlatformFacts, Problem } from '../types.ts'
import { expoConfig } from './expo-config.ts'
import { noFacts } from './facts.ts'
import { miniProgramConfig } from './mini-program-config.ts'

/** An app.json: Expo, a mini-program and React Native's own all use the name. */
export function appJson(text: string, file: string, plugins: ExpoPlugin[]): PlatformFacts {
  const parsed = parseJson(text, file)
  if ('problem' in parsed) return { ...noFacts(), problems: [parsed.problem] }
  return appConfig(parsed.root, file, plugins)
}

/** An app.config.ts or .js, read as syntax. What only running it would tell is a problem where it bears on permissions. */
export function appConfigScript(ts: typeof TypeScript, text: string, file: string, plugins: ExpoPlugin[]): PlatformFacts {
  const { root, unread } = readObjectLiteral(ts, text, file)
  if (!root) return noFacts()
  const facts = appConfig(root, file, plugins)
  return { ...facts, problems: [...facts.problems, ...unread.filter(isTelling).map((place) => unreadProblem(place, file))] }
}

function appConfig(root: JsonNode, file: string, plugins: ExpoPlugin[]): PlatformFacts {
  if (at(root, 'pages') || at(root, 'permission') || at(root, 'requiredPrivateInfos')) return miniProgramConfig(root, file)
  const isExpo = ['expo', 'ios', 'android', 'slug', 'plugins'].some((key) => members(root).some(({ name }) => name === key))
  return isExpo ? expoConfig(root, file, plugins) : noFacts()
}

/** Keys whose entries are permissions. A single text below them may stay unread: its key tells enough. */
const TELLING = new Set([
  'android.permissions',
  'android.blockedPermissions',
  'ios.infoPlist',
  'ios.infoPlist.UIBackgroundModes',
  'ios.privacyManifests',
  'plugins',
  'permission',
  'requiredPrivateInfos',
  'requiredBackgroundModes',
])

function isTelling({ path }: UnreadValue): boolean {
  return TELLING.has(path.join('.').replace(/^expo\./, ''))
}

function unreadProblem({ path, line, column }: UnreadValue, file: string): Problem {
  const key = path.join('.')
  return {
    code: 'unread-value',
    file,
    line,
    column,
    message: {
      en: `${key} has a value that only running ${file} would tell; candor runs nothing`,
      zh: `${key} 的值须运行 ${file} 才能得知；candor 不执行代码`,
    },
    help: { en: 'write it as a literal in this file', zh: '请在此文件中写为字面量' },
  }
}
