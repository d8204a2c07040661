/**
 * `npm run pictures`: the pages that test/life/ keeps as text, as they look on GitHub, and the report of a change as a page, into
 * docs/images/. Needs a `chromium` on the PATH; Mermaid is left as the text that people without it see. With `page`: only the latter.
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { marked } from 'marked'
import puppeteer from 'puppeteer-core'
import { compareLocally } from '../src/comparison/local.ts'
import { runCheck } from '../src/modes/check/run-check.ts'
import type { DemoCase } from '../src/modes/demo/case.ts'
import { makeRepository } from '../src/modes/demo/repository.ts'
import { harden } from '../src/process/harden.ts'
import { takeSecrets } from '../src/process/secrets-out-of-environment.ts'
import { renderHtml } from '../src/reporters/html/report.ts'

const root = join(import.meta.dirname, '..')
const pages = join(root, 'test/life/__snapshots__')
const images = join(root, 'docs/images')

interface Look {
  name: string
  style: 'light' | 'dark'
  width: number
}

const usual: Look = { name: '', style: 'light', width: 920 }
/** One page is shown in every look. */
const others: Look[] = [
  { name: '-dark', style: 'dark', width: 920 },
  { name: '-phone', style: 'light', width: 400 },
]

/** A picture is as high as its page, up to here: what is below is said above in short. */
const tallest = 1500

const shop: DemoCase = {
  id: 'shop',
  title: 'Invoices',
  start: {
    'db/migrations/0001_customers.sql': `CREATE TABLE customers (
  id bigint PRIMARY KEY,
  name text NOT NULL,
  phone character varying(20)
);
`,
    'db/migrations/0002_orders.sql': `CREATE TABLE orders (
  id bigint PRIMARY KEY,
  customer_id bigint NOT NULL REFERENCES customers (id),
  total integer NOT NULL
);
CREATE INDEX orders_total ON orders (total);
INSERT INTO customers SELECT n, 'Customer ' || n FROM generate_series(1, 2000) AS n;
INSERT INTO orders SELECT n, n % 2000 + 1, n FROM generate_series(1, 40000) AS n;
`,
  },
  base: { 'db/migrations/0003_phones.sql': 'ALTER TABLE customers ADD COLUMN mobile text;\n' },
  change: {
    'db/migrations/0004_invoices.sql': `CREATE TABLE invoices (
  id bigint PRIMARY KEY,
  order_id bigint NOT NULL REFERENCES orders (id),
  sent date
);
ALTER TABLE orders ADD COLUMN note text, ALTER COLUMN total TYPE bigint;
DROP INDEX orders_total;
ALTER TABLE customers DROP COLUMN phone;
`,
    'db/migrations/0005_mobile.sql': 'ALTER TABLE customers ADD COLUMN mobile text NOT NULL;\n',
    'db/migrations/0006_open_invoices.sql': `CREATE VIEW open_invoices AS
SELECT id, order_id FROM invoices WHERE sent IS NULL;
`,
  },
}

/** What the test can't keep, because it is another one at each run. */
const examples: Readonly<Record<string, string>> = {
  '‹commit›': '3f9a2c1d4e5b60718293a4b5c6d7e8f901234567',
  '‹short›': '3f9a2c1',
  '‹age›': '2 hours',
  '‹just now›': 'just now',
  '‹seconds›': '2.1',
}

// As the programs do: the report says which layers of the sandbox held.
harden()
takeSecrets()
const scratch = await mkdtemp(join(tmpdir(), 'pictures-'))
try {
  await reportPage()
  if (process.argv[2] !== 'page') await life()
} finally {
  await rm(scratch, { recursive: true, force: true })
}

async function life(): Promise<void> {
  for (const file of (await readdir(pages)).sort()) {
    const kept = await readFile(join(pages, file), 'utf8')
    const text = kept.replace(/‹[\w ]+›/g, placeholder => examples[placeholder] ?? placeholder)
    const stem = file.replace(/\.md$/, '')
    for (const look of stem.startsWith('1-') ? [usual, ...others] : [usual])
      await picture(text, look, join(images, `life-${stem}${look.name}.png`))
    // README begins with the thread about the collision, the last one of this page.
    const collision = text.split(/^---$/m).at(-1)
    if (stem.startsWith('1-') && collision) await picture(collision, usual, join(images, 'review.png'))
  }
}

/** A real report: of a change that does more than it may. */
async function reportPage(): Promise<void> {
  const directory = join(scratch, 'shop')
  await mkdir(directory)
  await makeRepository(directory, shop)
  const { report, source } = await runCheck(
    {
      replay: 'both',
      postgres: 'embedded',
      allowProduction: false,
      allowOtherDatabases: false,
      timeout: 300,
      statementTimeout: 60,
      onUnknown: undefined,
      allowEmpty: undefined,
      trust: { author: 'insider', token: 'reads' },
    },
    () => compareLocally({ directory, base: 'main', head: 'topic', fetch: false }),
    () => {},
  )
  const file = join(scratch, 'report.html')
  await writeFile(file, renderHtml(report, source))
  const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.setViewport({ width: 1000, height: 800 })
    for (const [value, name] of [
      ['light', 'report'],
      ['dark', 'report-dark'],
    ] as const) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])
      await page.goto(`file://${file}`)
      await page.screenshot({ path: join(images, `${name}.png`), fullPage: true })
      console.log(`docs/images/${name}.png`)
    }
  } finally {
    await browser.close()
  }
}

async function picture(text: string, look: Look, target: string): Promise<void> {
  const page = join(scratch, 'page.html')
  await writeFile(page, await html(text, look))
  const chromium = async (...flags: string[]) =>
    (
      await promisify(execFile)(
        'chromium',
        ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', ...flags, `file://${page}`],
        { maxBuffer: 64 * 1024 ** 2 },
      )
    ).stdout
  const dumped = await chromium('--dump-dom', `--window-size=${look.width},${tallest}`)
  const height = Math.min(Number(/data-height="(\d+)"/.exec(dumped)?.[1] ?? tallest), tallest)
  await chromium(`--screenshot=${target}`, `--window-size=${look.width},${height}`)
  console.log(`${target.slice(root.length + 1)}: ${look.width} × ${height}`)
}

/** A page of parts as GitHub frames them; threads that are done are folded, as there. */
async function html(text: string, { style }: Look): Promise<string> {
  const css = await readFile(
    join(root, `node_modules/github-markdown-css/github-markdown-${style}.css`),
    'utf8',
  )
  const [canvas, border, muted] =
    style === 'light' ? ['#f6f8fa', '#d1d9e0', '#59636e'] : ['#010409', '#3d444d', '#9198a1']
  const parts = text.split(/^---$/m).map(part => {
    const [, title = '', body = ''] = /^\s*## (.*)\n([\s\S]*)$/.exec(part) ?? []
    const said = suggestions(marked.parse(body, { gfm: true, async: false }))
    const done = / \((resolved|outdated)\)$/.test(title)
    const inside = `<div class="markdown-body">${said}</div>`
    const head = title.replace('github-actions[bot]', '<b>github-actions</b> <i>bot</i>')
    return done
      ? `<details class="box"><summary class="head">${head}</summary>${inside}</details>`
      : `<div class="box"><div class="head">${head}</div>${inside}</div>`
  })
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${css}
    body { background: ${canvas}; padding: 16px; margin: 0; font-family: -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif }
    .box { border: 1px solid ${border}; border-radius: 6px; margin-bottom: 16px; overflow: hidden }
    .head { padding: 8px 16px; font-size: 14px; color: ${muted}; overflow-wrap: anywhere }
    .head i { border: 1px solid ${border}; border-radius: 9px; padding: 0 6px; font-size: 12px; font-style: normal }
    .markdown-body { padding: 16px; font-size: 14px; overflow-wrap: anywhere }
    .change { border: 1px solid ${border}; border-radius: 6px; margin-bottom: 16px }
    .change pre { margin: 0 !important }
    .change p { margin: 0 !important; padding: 6px 12px; font-size: 12px; color: ${muted} }
  </style><body>${parts.join('')}<script>document.body.dataset.height = Math.ceil(document.body.getBoundingClientRect().height)</script>`
}

/** GitHub shows a suggestion with a button; without a line in it, it takes lines out. */
function suggestions(page: string): string {
  return page.replace(
    /<pre><code class="language-suggestion">([\s\S]*?)<\/code><\/pre>/g,
    (_, lines: string) =>
      `<div class="change"><p>Suggested change</p><pre>${lines === '' || lines === '\n' ? '<i>these lines are taken out</i>' : `<code>${lines}</code>`}</pre></div>`,
  )
}
