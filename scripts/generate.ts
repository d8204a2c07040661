/**
 * `npm run generate` writes every text that has its source elsewhere: README's tables, the page of each rule and of each tool, the
 * reference of the configuration, the schema of the report, what conformance says of the runners, what other tools find. With --check it writes nothing and fails when one of them is stale.
 */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { RuleMeta } from '../src/model/rule-meta.ts'
import { version } from '../src/process/version.ts'
import { configurationReference } from './configuration-page.ts'
import { replaceSection } from './conformance/page.ts'
import { runnersSection } from './conformance/runners/harness/page.ts'
import { fieldSection } from './field/page.ts'
import { frameworkPages } from './framework-pages.ts'
import { comparisonPage } from './other-tools/page.ts'
import { pinFaults, pinnedTexts } from './pins.ts'
import { remedies } from './remedies.ts'
import { rulePage, severityOf } from './rule-pages.ts'

const root = dirname(import.meta.dirname)
const rulePages = 'docs/rules'

const actionSchema = z.object({
  inputs: z.record(
    z.string(),
    z.object({ description: z.string(), default: z.string().optional(), required: z.boolean().optional() }),
  ),
  outputs: z.record(z.string(), z.object({ description: z.string() })).default({}),
})

const metas = await ruleMetas()
const shouldBe = new Map<string, string>()
const commands = await remedies()
for (const meta of metas) shouldBe.set(`${rulePages}/${meta.id}.md`, await rulePage(meta, commands))
const workflow = await exampleFile('required-check')
for (const [path, text] of await frameworkPages(workflow)) shouldBe.set(path, text)
shouldBe.set(
  'src/modes/init/required-check.ts',
  `/** examples/required-check.yml; written by \`npm run generate\`. */\nexport const requiredCheck = ${JSON.stringify(
    workflow.trimEnd().split('\n'),
    null,
    2,
  ).replace(/^ {2}"(.*)"(,?)$/gm, (_, line: string) => {
    const text: string = JSON.parse(`"${line}"`)
    const ignore = text.includes('${')
      ? "  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is GitHub's own.\n"
      : ''
    return `${ignore}  ${quoted(text)},`
  })}\n`,
)
const schema = await reportSchema()
if (schema) shouldBe.set('docs/report.schema.json', schema)
const configuration = await configurationReference()
shouldBe.set('docs/config.schema.json', configuration.schema)
shouldBe.set('docs/configuration.md', configuration.page)
shouldBe.set('docs/diagnosis.schema.json', await diagnosisJsonSchema())
if (existsSync(join(root, 'README.md'))) shouldBe.set('README.md', await readme())
const conformance = await readFile(join(root, 'docs/conformance.md'), 'utf8')
shouldBe.set(
  'docs/conformance.md',
  replaceSection(replaceSection(conformance, await runnersSection()), fieldSection()),
)
shouldBe.set('docs/comparison.md', await comparisonPage())
const generated = [rulePages, 'docs/frameworks'].map(async folder =>
  (await readdir(join(root, folder)).catch(() => [])).map(name => `${folder}/${name}`),
)
const leftOver = (await Promise.all(generated)).flat().filter(path => !shouldBe.has(path))

const stale: string[] = []
for (const [path, text] of shouldBe) {
  if ((await readFile(join(root, path), 'utf8').catch(() => undefined)) !== text) stale.push(path)
}

if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`stale: ${path}`)
  for (const path of leftOver) console.error(`left over: ${path}`)
  if (stale.length + leftOver.length > 0) {
    console.error('Run `npm run generate` and commit what it writes.')
    process.exitCode = 1
  }
  for (const fault of pinFaults(pinnedTexts(), version)) {
    console.error(fault)
    process.exitCode = 1
  }
} else {
  for (const path of stale) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), shouldBe.get(path) ?? '')
    console.log(`wrote ${path}`)
  }
  for (const path of leftOver) {
    await rm(join(root, path))
    console.log(`removed ${path}`)
  }
}

async function ruleMetas(): Promise<readonly RuleMeta[]> {
  const { ruleMetas } = await import('../src/rules/registry.ts')
  return [...ruleMetas].sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function reportSchema(): Promise<string | undefined> {
  const { reportJsonSchema } = await import('../src/reporters/json.ts')
  return `${JSON.stringify(await reportJsonSchema(), null, 2)}\n`
}

async function diagnosisJsonSchema(): Promise<string> {
  const { diagnosisSchema } = await import('../src/modes/doctor/diagnosis.ts')
  const json = { title: 'Migration Gate diagnosis', ...z.toJSONSchema(diagnosisSchema, { reused: 'ref' }) }
  return `${JSON.stringify(json, null, 2)}\n`
}

async function readme(): Promise<string> {
  const action = actionSchema.parse(parse(await readFile(join(root, 'action.yml'), 'utf8')))
  const inputs = inputTables(action.inputs)
  const outputs = Object.entries(action.outputs).map(([name, output]) => [
    `\`${name}\``,
    oneLine(output.description),
  ])
  const rules = metas.map(meta => [
    `[\`${meta.id}\`](${rulePages}/${meta.id}.md)`,
    meta.title,
    severityOf(meta),
  ])
  let text = await readFile(join(root, 'README.md'), 'utf8')
  text = between(text, 'inputs', inputs)
  text = between(text, 'outputs', table(['Output', 'What it holds'], outputs))
  // What its first comment says stands below it.
  const shown = workflow.replace(/^(?:#.*\n)+/, '# .github/workflows/migrations.yml\n')
  text = between(text, 'required-check', `\`\`\`yaml\n${shown}\`\`\``)
  return between(text, 'rules', table(['Rule', 'Finds', 'Severity'], rules))
}

/** A table for each group of modes that an input is for; its description begins with them where they are not all. */
function inputTables(inputs: z.infer<typeof actionSchema>['inputs']): string {
  const groups = new Map<string, string[][]>()
  for (const [name, input] of Object.entries(inputs)) {
    const [, modes = 'Every mode', text = ''] =
      /^(?:Of modes? (.+?): )?([\s\S]*)$/.exec(oneLine(input.description)) ?? []
    const rows = groups.get(modes) ?? []
    const standard = input.default ? `\`${input.default}\`` : input.required ? '*required*' : ''
    rows.push([`\`${name}\``, `${text.charAt(0).toUpperCase()}${text.slice(1)}`, standard])
    groups.set(modes, rows)
  }
  return [...groups]
    .map(([modes, rows]) => {
      const title = modes === 'Every mode' ? modes : `${modes.includes(' and ') ? 'Modes' : 'Mode'} ${modes}`
      return `### ${title}\n\n${table(['Input', 'What it does', 'Default'], rows)}`
    })
    .join('\n\n')
}

async function exampleFile(name: string): Promise<string> {
  return readFile(join(root, 'examples', `${name}.yml`), 'utf8')
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function between(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start < 0 || end < start) throw new Error(`README.md has no ${open} … ${close}.`)
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n')
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, ' ')
}

/** A text as this project's sources write it. */
function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`
}
