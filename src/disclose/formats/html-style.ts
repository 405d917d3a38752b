/**
 * The style of a published page. No fonts, scripts or images are fetched: the page works from a file and prints as it is.
 * Every pair of colours has a contrast of at least 4.5 in both schemes (test/disclose/browser.test.ts measures it).
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #fbfbf9; --sheet: #ffffff; --text: #1d2126; --soft: #555c66; --rule: #dcdfe3; --head: #f2f3f0;
  --link: #1c4e80; --todo: #fff0c2; --todo-text: #6b4700; --todo-rule: #e0b64d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171a; --sheet: #1a1e22; --text: #e4e7ea; --soft: #a3abb5; --rule: #333a41; --head: #20252a;
    --link: #8fbbe8; --todo: #453609; --todo-text: #ffdf8a; --todo-rule: #8a6d1c;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--text); font-size: 1rem; line-height: 1.65; overflow-wrap: anywhere;
}
:lang(zh) {
  font-family: -apple-system, "PingFang SC", "Hiragino Sans GB", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif;
}
:lang(en) { font-family: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
body > * { width: min(100% - 2.5rem, 76rem); margin-inline: auto; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
header { padding-top: 2.75rem; }
.bar { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; justify-content: space-between; padding-bottom: .7rem; border-bottom: 1px solid var(--rule); font-size: .875rem; color: var(--soft); }
.bar nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.bar [aria-current] { color: var(--text); font-weight: 600; }
.app { margin: 2rem 0 0; color: var(--soft); }
.app + h1 { margin-top: .1rem; }
h1 { margin: 2rem 0 .5rem; font-size: clamp(1.6rem, 1.2rem + 1.8vw, 2.2rem); font-weight: 650; line-height: 1.25; letter-spacing: -.01em; text-wrap: balance; }
:lang(zh) h1, h1:lang(zh) { letter-spacing: 0; }
h2 { margin: 3rem 0 .9rem; font-size: 1.4rem; line-height: 1.35; }
section h1 { margin-bottom: .9rem; }
.lead { max-width: 44rem; margin: 0 0 1.25rem; color: var(--soft); }
.facts { display: flex; flex-wrap: wrap; gap: .35rem 2rem; margin: 0 0 1.25rem; font-size: .875rem; }
.facts div { display: flex; gap: .5rem; }
.facts dt { color: var(--soft); white-space: nowrap; }
.facts dd { margin: 0; }
.notice { margin: 0 0 1.25rem; padding: .55rem .9rem; border-left: 3px solid var(--todo-rule); background: var(--todo); color: var(--todo-text); font-size: .9375rem; }
.contents { margin: 0 0 1.25rem; font-size: .875rem; }
.contents summary { color: var(--soft); cursor: pointer; }
.contents ol { columns: 15rem; column-gap: 2rem; margin: .5rem 0 0; padding-left: 1.6rem; }
.contents li { break-inside: avoid; }
.scroll { overflow-x: auto; border: 1px solid var(--rule); border-radius: 6px; background: var(--sheet); }
table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.55; font-variant-numeric: tabular-nums; }
th, td { padding: .7rem .85rem; text-align: left; vertical-align: top; min-width: 7rem; white-space: pre-line; text-wrap: pretty; }
thead th { background: var(--head); border-bottom: 1px solid var(--rule); color: var(--soft); font-size: .8125rem; font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 600; text-wrap: balance; }
tbody th.plain { font-weight: 400; text-wrap: pretty; }
tbody tr + tr > * { border-top: 1px solid var(--rule); }
tbody tr:target { background: var(--head); }
.short { min-width: 0; white-space: nowrap; }
.address { min-width: 11rem; }
.long { min-width: 15rem; }
mark { padding: .1em .4em; border-radius: 3px; background: var(--todo); color: var(--todo-text); white-space: nowrap; }
.none { color: var(--soft); }
footer { margin-top: 2.5rem; padding: 1rem 0 3rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: .8125rem; }
footer p { max-width: 52rem; margin: 0; }
footer p + p { margin-top: .4rem; }
.sets { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); margin: 0; padding: 0; list-style: none; }
.sets li { padding: 1.1rem 1.25rem; border: 1px solid var(--rule); border-radius: 6px; background: var(--sheet); }
.sets h3 { margin: 0 0 .3rem; font-size: 1.0625rem; line-height: 1.4; }
.sets p { margin: 0; font-size: .875rem; color: var(--soft); }
.sets .files { display: flex; flex-wrap: wrap; gap: .15rem 1rem; margin-top: .6rem; }
@media (max-width: 44rem) {
  body > * { width: min(100% - 2rem, 76rem); }
  header { padding-top: 1.25rem; }
  .app, section h1 { margin-top: 1.4rem; }
  .scroll { overflow: visible; border: 0; border-radius: 0; background: none; }
  table, tbody, tr, th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { margin-bottom: .9rem; padding: .4rem 0; border: 1px solid var(--rule); border-radius: 6px; background: var(--sheet); }
  tbody tr + tr > * { border-top: 0; }
  tbody th, tbody td, .short, .long, .address { min-width: 0; padding: .32rem 1rem; white-space: pre-line; }
  tbody th { padding-top: .5rem; font-size: 1.0625rem; }
  tbody th.plain { font-size: .9rem; }
  tbody td { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 .75rem; }
  tbody td::before { content: attr(data-title); color: var(--soft); font-size: .8125rem; line-height: 1.72; }
  mark { place-self: start; }
}
@media print {
  :root { color-scheme: light; --page: #fff; --sheet: #fff; --text: #000; --soft: #444; --rule: #999; --head: #eee; --link: #000; --todo: #fff; --todo-text: #000; --todo-rule: #000; }
  @page { size: A4 landscape; margin: 14mm; }
  body { font-size: 9pt; }
  body > * { width: 100%; }
  header { padding-top: 0; }
  .app { margin-top: 0; }
  h1 { font-size: 18pt; }
  .bar, .contents { display: none; }
  .scroll { overflow: visible; border: 0; }
  th, td { padding: 4pt 5pt; border: 1px solid var(--rule); min-width: 0 !important; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  mark { border: 1px solid #000; }
}
`.trim()
