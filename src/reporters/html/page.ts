import { createHash } from 'node:crypto'
import { html, Markup } from './markup.ts'

const styles = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --back: #fff; --panel: #f6f8fa;
  --error: #b42318; --warning: #8a5a00; --note: #0b5cad; --pass: #1a7f37; --added: #dafbe1; --removed: #ffebe9;
  --base: #dfe6ee; --incoming: #fde3c8; --both: #f6f8fa; --changed: #ddf0ff; --bar: #bc6c25; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #9198a1; --line: #3d444d; --back: #0d1117;
  --panel: #161b22; --error: #ff7b72; --warning: #e3b341; --note: #79c0ff; --pass: #3fb950; --added: #12361f;
  --removed: #4a1f1f; --base: #2b3644; --incoming: #54371a; --both: #161b22; --changed: #122d47; --bar: #e0954a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 1rem; color: var(--text); background: var(--back);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2rem; } h3 { font-size: 1rem; margin: 0; }
article { border: 1px solid var(--line); border-left-width: 4px; border-radius: 6px; margin: 1rem 0; padding: 1rem; }
article.error { border-left-color: var(--error); } article.warning { border-left-color: var(--warning); }
article.note { border-left-color: var(--note); }
.pass { color: var(--pass); } .fail, .wrong, .error > h3 { color: var(--error); }
.unknown, .not-checked, .inconclusive, .warning > h3 { color: var(--warning); } .note > h3 { color: var(--note); }
.soft { color: var(--soft); } code, pre { font: 0.85rem/1.45 ui-monospace, monospace; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 0.6rem; overflow-x: auto; margin: 0.5rem 0; }
pre mark { background: var(--incoming); color: inherit; } pre .added { background: var(--added); display: block; }
pre .removed { background: var(--removed); display: block; } pre .kept { display: block; }
table { border-collapse: collapse; margin: 0.5rem 0; font-size: 0.9rem; } caption { text-align: left; font-weight: 600; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
.command { display: flex; gap: 0.5rem; align-items: start; } .command pre { flex: 1; }
button { font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--line); border-radius: 6px;
  padding: 0.25rem 0.6rem; cursor: pointer; margin-top: 0.5rem; }
a { color: var(--note); } summary { cursor: pointer; }
svg { max-width: 100%; height: auto; } svg text { fill: var(--text); font: 12px ui-monospace, monospace; }
svg .node rect { stroke: var(--line); } svg .base rect { fill: var(--base); } svg .incoming rect { fill: var(--incoming); }
svg .both rect { fill: var(--both); } svg path { fill: none; stroke: var(--soft); }
.tracks { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1rem; align-items: start; }
.track { border: 1px solid var(--line); border-radius: 6px; padding: 0.75rem 1rem; } .track h4 { margin: 0 0 0.5rem; }
.track ol { list-style: none; margin: 0; padding: 0; } .track li { border: 1px solid var(--line); border-radius: 6px;
  padding: 0.2rem 0.6rem; margin-bottom: 1.1rem; position: relative; background: var(--both); font-size: 0.9rem;
  display: flex; gap: 0.5rem; justify-content: space-between; }
.track li:last-child { margin-bottom: 0; } .track li:not(:last-child)::after { content: "↓"; position: absolute; left: 1rem;
  top: 100%; line-height: 1.1rem; color: var(--soft); }
.track li.base { background: var(--base); } .track li.incoming { background: var(--incoming); }
.track li.fails { border: 2px solid var(--error); } .track li.not-run { border-style: dashed; }
.track li strong { white-space: nowrap; color: var(--text); } .track .fails strong, .track .fails a { color: var(--error); }
.times th[scope="row"] { font-weight: normal; } .times td:nth-child(2) { text-align: right; font-variant-numeric: tabular-nums; }
.times .incoming { background: var(--incoming); border-radius: 3px; padding: 0 0.3rem; font-size: 0.8rem; }
.times { margin: 0; width: 100%; } .times thead th { white-space: nowrap; } .times td:last-child { width: 45%; vertical-align: middle; }
.bar { display: block; width: 100%; height: 0.75rem; } svg.bar .base { fill: var(--soft); } svg.bar .incoming { fill: var(--bar); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
svg.schema { max-width: none; } svg.schema .box { fill: var(--panel); stroke: var(--line); } svg.schema .head { font-weight: 600; } svg.schema text { white-space: pre; }
svg.schema g.added .box { stroke: var(--pass); } svg.schema g.removed .box { stroke: var(--error); }
svg.schema g.changed .box { stroke: var(--note); } svg.schema rect.added { fill: var(--added); }
svg.schema rect.removed { fill: var(--removed); } svg.schema rect.changed { fill: var(--changed); }
svg.schema path.added { stroke: var(--pass); } svg.schema path.removed { stroke: var(--error); stroke-dasharray: 5 3; }
figure { margin: 1rem 0; overflow-x: auto; }
.legend span { display: inline-block; width: 0.9rem; height: 0.9rem; border: 1px solid var(--line); vertical-align: -0.1rem; }
.legend .base { background: var(--base); } .legend .incoming { background: var(--incoming); } .legend .both { background: var(--both); }
@media print { svg.schema { max-width: 100%; } button { display: none; } body { max-width: none; } article, .track, figure, tr { break-inside: avoid; } }
`

const script = `
'use strict';
for (const button of document.querySelectorAll('button[data-copies]')) button.addEventListener('click', async () => {
  const text = document.getElementById(button.dataset.copies).textContent;
  try { await navigator.clipboard.writeText(text); } catch {
    const area = document.createElement('textarea');
    area.value = text; document.body.append(area); area.select(); document.execCommand('copy'); area.remove();
  }
  button.textContent = 'Copied';
});
const all = [...document.querySelectorAll('details')];
const toggle = document.getElementById('unfold');
if (toggle) {
  toggle.hidden = all.length === 0;
  toggle.addEventListener('click', () => {
    const open = all.some(one => !one.open);
    for (const one of all) one.open = open;
    toggle.textContent = open ? 'Fold all' : 'Unfold all';
  });
}
`

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** One file that needs nothing else: no network, no script but the one here, whatever its content says. */
export function page(title: string, body: Markup): string {
  const policy = `default-src 'none'; style-src ${digest(styles)}; script-src ${digest(script)}; base-uri 'none'; form-action 'none'`
  return `<!doctype html>\n${
    html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(styles)}</style>
</head>
<body>
${body}
<script>${new Markup(script)}</script>
</body>
</html>
`.text
  }`
}

/** Numbers the commands of one page, so that each has a button that copies it. */
export class Commands {
  #count = 0

  /** A command to paste. */
  show(command: string): Markup {
    const id = `command-${++this.#count}`
    return html`<div class="command"><pre><code id="${id}">${command}</code></pre><button type="button" data-copies="${id}" aria-label="Copy the command">Copy</button></div>`
  }
}
