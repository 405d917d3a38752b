import type { ListId } from '../rule-types.ts'
import type { Manifest } from '../manifest-types.ts'
import type { LocalText } from '../types.ts'
import { documentHead, escaped, footer } from './formats/html.ts'
import { inline } from './formats/markdown.ts'
import type { Block } from './kept/blocks.ts'
import { appFacts, fileName, footerOf, LANGUAGE_NAMES, LANGUAGE_TAGS, notice, titled } from './page.ts'
import type { ListFormat } from './page.ts'
import type { ListLanguage } from './table.ts'
import { printable } from './table.ts'

/** One list of the set, as the index tells of it. */
export interface IndexEntry {
  list: ListId
  title: LocalText
  introduction: LocalText
  rows: number
  /** Cells that are to be filled, by language. */
  toFill: Record<ListLanguage, number>
}

export interface Index {
  manifest: Manifest
  manifestFile: string
  entries: IndexEntry[]
  languages: ListLanguage[]
  formats: ListFormat[]
}

export const INDEX_NAMES = { html: 'index.html', md: 'README.md' } as const

export const INDEX_TITLE: LocalText = { zh: '个人信息保护清单', en: 'Privacy disclosures' }

/** The page that leads to every list: first in Chinese, then in English, where both are written. */
export function htmlIndex(index: Index): Block[] {
  const { manifest, languages, manifestFile } = index
  const [first] = languages
  const title = titleIn(manifest, first!)
  const footers = languages.map((lang) => ({ text: footerOf(manifestFile)[lang], lang }))
  return [
    { name: 'head', text: `${documentHead(title, first!)}\n<header>\n${barOf(languages)}\n</header>\n<main>` },
    { name: 'list', text: languages.map((lang) => section(index, lang)).join('\n') },
    { name: 'foot', text: `</main>\n${footer(footers)}` },
  ]
}

function barOf(languages: ListLanguage[]): string {
  const links = languages.map(
    (lang) => `<a href="#${lang}" lang="${LANGUAGE_TAGS[lang]}" hreflang="${LANGUAGE_TAGS[lang]}">${LANGUAGE_NAMES[lang]}</a>`,
  )
  return `<div class="bar"><span>candor</span>${languages.length > 1 ? `\n<nav>${links.join('\n')}</nav>` : ''}</div>`
}

function section({ manifest, entries, languages, formats }: Index, lang: ListLanguage): string {
  const heading = lang === languages[0] ? 'h1' : 'h2'
  const facts = appFacts(manifest, lang).map(({ name, value }) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`)
  const cards = entries.map(({ list, title, introduction, rows, toFill }) => {
    const files = formats.map((format) => `<a href="${fileName(list, lang, format)}">${FORMAT_NAMES[format]}</a>`).join(' ')
    const main = formats.includes('html') ? 'html' : formats[0]!
    return `<li>
<h3><a href="${fileName(list, lang, main)}">${escaped(printable(title[lang]))}</a></h3>
<p>${escaped(printable(introduction[lang]))}</p>
<p class="files"><span>${escaped(rowsText(rows, lang))}</span> ${files}</p>${toFill[lang] > 0 ? `\n<p class="files"><mark>${escaped(notice(toFill[lang])[lang])}</mark></p>` : ''}
</li>`
  })
  return `<section id="${lang}" lang="${LANGUAGE_TAGS[lang]}">
<${heading}>${escaped(titleIn(manifest, lang))}</${heading}>${facts.length > 0 ? `\n<dl class="facts">\n${facts.join('\n')}\n</dl>` : ''}
<ul class="sets">
${cards.join('\n')}
</ul>
</section>`
}

const FORMAT_NAMES: Record<ListFormat, string> = { md: 'Markdown', html: 'HTML', csv: 'CSV', xlsx: 'Excel', json: 'JSON' }

export function markdownIndex(index: Index): Block[] {
  const { manifest, entries, languages, formats, manifestFile } = index
  const parts = languages.map((lang, at) => {
    const separator = lang === 'zh' ? '：' : ': '
    const facts = appFacts(manifest, lang).map(({ name, value }) => `- ${inline(name)}${separator}${inline(value)}`)
    const lines = entries.map(({ list, title, rows, toFill }) => {
      const files = formats.map((format) => `[${format}](${fileName(list, lang, format)})`).join(' · ')
      const state = toFill[lang] > 0 ? ` · **${notice(toFill[lang])[lang]}**` : ''
      return `- ${inline(printable(title[lang]))}${separator}${files} · ${rowsText(rows, lang)}${state}`
    })
    const heading = `${at === 0 ? '#' : '##'} ${inline(titleIn(manifest, lang))}`
    return [heading, ...(facts.length > 0 ? [facts.join('\n')] : []), lines.join('\n')].join('\n\n')
  })
  const foot = languages.map((lang) => inline(footerOf(manifestFile)[lang])).join('\n\n')
  return [
    { name: 'list', text: parts.join('\n\n') },
    { name: 'foot', text: `---\n\n${foot}` },
  ]
}

function titleIn({ appName }: Manifest, lang: ListLanguage): string {
  return titled({ lang, appName: printable(appName[lang]).replaceAll('\n', ' ') }, INDEX_TITLE[lang])
}

function rowsText(rows: number, lang: ListLanguage): string {
  return lang === 'zh' ? `${rows} 项` : `${rows} ${rows === 1 ? 'entry' : 'entries'}`
}
