import type { ts as TypeScript } from 'ts-morph'
import { at, members, parseJson } from '../documents/json.ts'
import type { JsonNode } from '../documents/json.ts'
import { readObjectLiteral } from '../documents/object-literal.ts'
import type { ExpoPlugin } from '../rule-types.ts'
import type { PlatformFacts } from '../types.ts'
import { expoConfig } from './expo-config.ts'
import { noFacts } from './facts.ts'
import { miniProgramConfig } from './mini-program-config.ts'

/** An app.json: Expo, a mini-program and React Native's own all use the name. */
export function appJson(text: string, file: string, plugins: ExpoPlugin[]): PlatformFacts {
  const parsed = parseJson(text, file)
  if ('problem' in parsed) return { ...noFacts(), problems: [parsed.problem] }
  return appConfig(parsed.root, file, plugins)
}

/** An app.config.ts or .js, read as syntax. */
export function appConfigScript(ts: typeof TypeScript, text: string, file: string, plugins: ExpoPlugin[]): PlatformFacts {
  const { root } = readObjectLiteral(ts, text, file)
  return root ? appConfig(root, file, plugins) : noFacts()
}

function appConfig(root: JsonNode, file: string, plugins: ExpoPlugin[]): PlatformFacts {
  if (at(root, 'pages') || at(root, 'permission') || at(root, 'requiredPrivateInfos')) return miniProgramConfig(root, file)
  const isExpo = ['expo', 'ios', 'android', 'slug', 'plugins'].some((key) => members(root).some(({ name }) => name === key))
  return isExpo ? expoConfig(root, file, plugins) : noFacts()
}
