import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { disclose } from '../../src/index.ts'
import { faint, findChromium, openBrowser, overflowing } from './browser.ts'

/** Every page that candor writes, as a person sees it. `CANDOR_SCREENSHOTS=<folder>` keeps the pictures. */
const APPS = fileURLToPath(new URL('../../fixtures/apps/', import.meta.url))
const chromium = findChromium()
if (!chromium) console.warn('browser.test.ts is skipped: no Chromium at CHROMIUM_PATH or on the PATH')

const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } }
const SCHEMES = ['light', 'dark'] as const

/** The committed pages of the fixture apps. */
const committed = readdirSync(APPS).flatMap((app) =>
  readdirSync(`${APPS}${app}/docs/privacy`)
    .filter((name) => name.endsWith('.html'))
    .map((name) => [`${app}/${name}`, `${APPS}${app}/docs/privacy/${name}`] as const),
)

describe.skipIf(!chromium)('in a browser', () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>
  let page: Page
  const folder = mkdtempSync(join(tmpdir(), 'candor-pages-'))
  const complaints: string[] = []

  beforeAll(async () => {
    browser = await openBrowser(chromium!)
    page = await browser.context.newPage()
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(`asks for ${request.url()}`)
    })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function inspect(title: string, file: string): Promise<void> {
    await page.goto(pathToFileURL(file).href)
    for (const [device, viewport] of Object.entries(SIZES))
      for (const colorScheme of SCHEMES) {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme, media: 'screen' })
        const where = `${title} ${device} ${colorScheme}`
        expect(await overflowing(page), where).toEqual([])
        expect(await faint(page), where).toEqual([])
        if (env.CANDOR_SCREENSHOTS) {
          mkdirSync(env.CANDOR_SCREENSHOTS, { recursive: true })
          await page.screenshot({ path: join(env.CANDOR_SCREENSHOTS, `${where.replaceAll(/[/ ]/g, '-')}.png`), fullPage: true })
        }
      }
    expect(complaints).toEqual([])
  }

  /** A number that tells the page's background apart. */
  const background = (): Promise<string> => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')

  it('there are pages to look at', () => {
    expect(committed).toHaveLength(readdirSync(APPS).length * 9)
  })

  it.each(committed)('%s keeps to the screen and can be read', async (title, file) => {
    await inspect(title, file)
    const lang = title.includes('.en.') ? 'en' : 'zh-CN'
    expect(await page.evaluate('document.documentElement.lang')).toBe(lang)
    const heading = await page.evaluate<string>('document.querySelector("h1").textContent')
    expect(/[\u4e00-\u9fff]/.test(heading)).toBe(lang === 'zh-CN')
    // Whatever is in another language says so.
    const strays = await page.evaluate<string[]>(`[...document.querySelectorAll('nav a, section, footer p')]
      .filter((each) => !each.closest('.contents'))
      .filter((each) => /[\\u4e00-\\u9fff]/.test(each.textContent) !== /^zh/.test(each.closest('[lang]').lang)).map((each) => each.textContent)`)
    expect(strays).toEqual([])
  })

  it('follows the reader’s light or dark setting', async () => {
    await page.goto(pathToFileURL(committed[0]![1]).href)
    await page.emulateMedia({ colorScheme: 'light' })
    const light = await background()
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await background()).not.toBe(light)
  })

  it('prints the list without what only serves the screen, black on white also in the dark', async () => {
    const [, file] = committed.find(([title]) => title.endsWith('sdk-list.zh.html'))!
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
    await page.goto(pathToFileURL(file).href)
    const shown = (selector: string): Promise<boolean> =>
      page.evaluate<boolean>(`document.querySelector('${selector}').getClientRects().length > 0`)
    expect([await shown('.bar'), await shown('table'), await shown('footer')]).toEqual([false, true, true])
    expect(await background()).toBe('rgb(255, 255, 255)')
    expect(await faint(page)).toEqual([])
  })

  it('turns rows into cards on a phone, each value with its column’s title', async () => {
    const [, file] = committed.find(([title]) => title.endsWith('sdk-list.zh.html'))!
    await page.setViewportSize(SIZES.phone)
    await page.emulateMedia({ media: 'screen' })
    await page.goto(pathToFileURL(file).href)
    const styles = await page.evaluate<string[]>(
      '[...document.querySelectorAll("tbody td")].map((each) => getComputedStyle(each).display + " " + getComputedStyle(each).whiteSpace)',
    )
    expect([...new Set(styles)]).toEqual(['grid pre-line'])
    expect(await page.evaluate(`getComputedStyle(document.querySelector("tbody td"), '::before').content`)).toBe('"运营方"')
  })

  it('holds with every column, and with text that no one should write', async () => {
    const hostile = `schema: 1
app: {name: ${'很长的名字'.repeat(30)}}
data: [location]
sdks:
  - {id: own, name: "<img src=x onerror=alert(1)>", provider: {name: ${'Unbreakable'.repeat(40)}}, reason: "${'reason '.repeat(1430)}", scenario: [login], data: {required: [location, device-id/imei]}, privacyPolicy: "https://x.example/${'path'.repeat(90)}"}
`
    writeFileSync(join(folder, 'privacy.yaml'), hostile)
    writeFileSync(join(folder, 'a.ts'), 'export {}\n')
    const { files } = await disclose({ root: folder, formats: ['html'], presets: ['full'], isSet: true })
    expect(files).toHaveLength(9)
    for (const { name, content } of files) writeFileSync(join(folder, name), content)
    for (const name of ['sdk-list.zh.html', 'collected-information.en.html', 'index.html'])
      await inspect(`hostile/${name}`, join(folder, name))
    expect(await page.evaluate('document.title')).toContain('很长的名字')
  })
})
