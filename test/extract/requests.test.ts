import { describe, expect, it } from 'vitest'
import { scanMemory } from '../memory-world.ts'
import { prove } from './prove.ts'

describe('requests to a collector', () => {
  prove('the address is a constant of another file, also through a barrel', {
    'src/config/urls.ts': `
export const MATOMO = 'https://stats.example.org/matomo.php'
export const ORDERS = 'https://example.org/api/orders'
`,
    'src/config/index.ts': `export * from './urls'\n`,
    'src/analytics.ts': `
import { MATOMO, ORDERS } from './config'
export const track = (name: string) => fetch(\`\${MATOMO}?rec=1&e_n=\${encodeURIComponent(name)}\`) // expect: collect usage-log
export const order = () => fetch(ORDERS, { method: 'POST' })
`,
  })

  prove('a function of another file sends: the call that gives the address', {
    'src/http.ts': `
import axios from 'axios'
const client = axios.create({ timeout: 1000 })
export function post(url: string, body: unknown) {
  return client.post(url, body)
}
export const send = ({ url, body }: { url: string; body: unknown }) => post(url, body)
`,
    'src/analytics.ts': `
import { post, send } from './http'
const GA = 'https://www.google-analytics.com/mp/collect'
export function track(id: string, event: unknown) {
  post(\`\${GA}?measurement_id=\${id}\`, event) // expect: collect usage-log
  send({ url: GA, body: event }) // expect: collect usage-log
  post('https://example.org/api/orders', event)
}
`,
  })

  prove('the address is a constant of one file and the function that sends of another, in CommonJS', {
    'project.config.json': '{}',
    'utils/http.js': `
function post(url, data) {
  return new Promise((success, fail) => wx.request({ url: url, method: 'POST', data, success, fail }))
}
module.exports = { post }
`,
    'utils/config.js': `module.exports = { sensors: 'https://s.example.cn/sa?project=default', api: 'https://s.example.cn/api' }\n`,
    'pages/a.js': `
const { post } = require('../utils/http')
const config = require('../utils/config')
Page({ onLoad() { post(config.sensors, { event: 'a' }) } }) // expect: collect usage-log
`,
    'pages/b.js': `
const http = require('../utils/http')
const config = require('../utils/config')
Page({
  onLoad() {
    http.post(config.sensors, { event: 'b' }) // expect: collect usage-log
    http.post(config.api, {})
  },
})
`,
  })

  prove('a client that another file makes', {
    'src/client.ts': `import axios from 'axios'\nexport const client = axios.create()\n`,
    'src/analytics.ts': `
import { client } from './client'
export const track = (event: unknown) => client.post('https://api.segment.io/v1/track', event) // expect: collect usage-log
`,
  })

  prove('an address that is put together, chosen, or wrapped', {
    'src/analytics.ts': `
const HOST = 'https://api.mixpanel.com'
const region = (isEu: boolean) => (isEu ? 'https://eu.i.posthog.com' : 'https://us.i.posthog.com')
export function track(isEu: boolean, base: string) {
  fetch(HOST + '/track', { method: 'POST' }) // expect: collect usage-log
  fetch(region(isEu) + '/i/v0/e/') // expect: collect usage-log
  fetch(\`\${base}/matomo.php?rec=1\`) // expect: collect usage-log
  const url = new URL(HOST + '/track')
  url.searchParams.set('ip', '1')
  fetch(url.toString()) // expect: collect usage-log
  fetch(base)
  fetch(\`\${base}/track\`)
}
`,
  })

  prove('not a request: what only names an address, sets up an SDK, or has a function of the same name', {
    'src/analytics.ts': `
const MATOMO = 'https://stats.example.org/matomo.php'
declare const tracker: { setTrackerUrl(url: string): void; post(url: string): void }
tracker.setTrackerUrl(MATOMO)
tracker.post(MATOMO)
const fetch = (url: string) => url
fetch(MATOMO)
export const request = { url: MATOMO, method: 'POST' }
// fetch('https://api.segment.io/v1/track')
`,
  })

  it('are looked for in files near an address only, and nowhere where an app names none', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [`src/page${n}.ts`, `export const load = () => fetch('https://example.org/api/${n}')\n`]),
    )
    expect((await scanMemory({ ...many })).stats).toMatchObject({ files: 20, parsed: 0 })
    const { stats, evidence } = await scanMemory({
      ...many,
      'src/analytics.ts': "export const track = () => navigator.sendBeacon('https://plausible.io/api/event')\n",
    })
    expect(stats).toMatchObject({ files: 21, parsed: 1 })
    expect(evidence).toMatchObject([
      { file: 'src/analytics.ts', category: 'usage-log', api: 'navigator.sendBeacon', confidence: 'certain' },
    ])
  })

  it('are not looked for where the address only sets up an SDK', async () => {
    const { stats } = await scanMemory({
      'src/analytics.ts': "export const options = { serverUrl: 'https://api.mixpanel.com' }\n",
      'src/page.ts': "import { options } from './analytics'\nexport const load = () => fetch('https://example.org/', options)\n",
    })
    expect(stats).toMatchObject({ files: 2, parsed: 0 })
  })

  it('count as use of the service', async () => {
    const { sdks } = await scanMemory({
      'src/analytics.ts': "fetch('https://www.google-analytics.com/mp/collect', { method: 'POST' })\n",
    })
    expect(sdks).toMatchObject([{ id: 'google-analytics', used: true, file: 'src/analytics.ts', line: 1 }])
  })
})
