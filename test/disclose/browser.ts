import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { env } from 'node:process'
import { chromium } from 'playwright-core'
import type { BrowserContext, Page } from 'playwright-core'

/** An installed Chromium: `CHROMIUM_PATH`, or one on the PATH. */
export function findChromium(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  const places = (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...(env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : []), ...places].find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

const QUIET =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** A headless browser with a profile of its own, which `close` removes. */
export async function openBrowser(path: string): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'candor-browser-'))
  const context = await chromium.launchPersistentContext(profile, { executablePath: path, headless: true, args: QUIET.split(' ') })
  return {
    context,
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** What of a page does not keep to the screen: elements that reach over its edge, outside boxes that scroll by themselves. */
export async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const found = []
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways: ' + document.documentElement.scrollWidth)
    const boxes = [...document.querySelectorAll('.scroll')].filter((each) => getComputedStyle(each).overflowX === 'auto')
    // What is clipped away is there for screen readers only.
    const clipped = [...document.querySelectorAll('thead')].filter((each) => getComputedStyle(each).clipPath !== 'none')
    for (const element of document.body.querySelectorAll('*')) {
      const box = element.getBoundingClientRect()
      if (box.width === 0 || box.height === 0 || clipped.some((each) => each.contains(element))) continue
      const scrolls = boxes.some((each) => each !== element && each.contains(element))
      if (!scrolls && (box.right > innerWidth + 0.5 || box.left < -0.5)) found.push(element.tagName + ' ' + element.textContent.slice(0, 30))
      if (getComputedStyle(element).overflowX === 'visible' && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && !scrolls)
        found.push('text runs out of ' + element.tagName + ' ' + element.textContent.slice(0, 30))
    }
    return found
  })()`)
}

/** Texts whose contrast is below WCAG AA (4.5, for large text 3), with the ratio. */
export async function faint(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const channels = (color) => color.match(/[\\d.]+/g).map(Number)
    const luminance = ([r, g, b]) => {
      const [x, y, z] = [r, g, b].map((each) => each / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
      return 0.2126 * x + 0.7152 * y + 0.0722 * z
    }
    const behind = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const [r, g, b, alpha = 1] = channels(getComputedStyle(at).backgroundColor)
        if (alpha === 1) return [r, g, b]
      }
      return [255, 255, 255]
    }
    const found = []
    let texts = 0
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const style = getComputedStyle(element)
      if (!node.textContent.trim() || style.visibility === 'hidden' || element.getClientRects().length === 0) continue
      texts++
      const [a, b] = [luminance(channels(style.color)), luminance(behind(element))].sort((x, y) => y - x)
      const ratio = (a + 0.05) / (b + 0.05)
      const size = parseFloat(style.fontSize)
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
      if (ratio < (large ? 3 : 4.5)) found.push(ratio.toFixed(2) + ' ' + node.textContent.trim().slice(0, 30))
    }
    if (texts < 10) found.push('only ' + texts + ' texts are shown')
    return found
  })()`)
}
