/**
 * Takes the operations that the gate may call out of GitHub's published OpenAPI description, which is 400 MB as a
 * package, into test/support/fixtures/github-openapi.json: the tests check every request with it.
 *
 *     node scripts/github-description.ts [version of @octokit/openapi]     # --check: only compares
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const target = join(dirname(import.meta.dirname), 'test/support/fixtures/github-openapi.json')

/** What is not here can't be called in tests. */
const repository =
  /^\/repos\/\{owner\}\/\{repo\}\/(pulls|issues|check-runs|commits|statuses|compare|actions\/runs|actions\/workflows|labels|git\/refs?|activity)(?!.*(reactions|assignee|dependenc|sub_issue|issue-field|suggestions|codespaces|deployment|lock$|pin$))/
const elsewhere = /^\/(user|rate_limit|search\/issues|repos\/\{owner\}\/\{repo\})$/
const methods = ['get', 'post', 'patch', 'put', 'delete']

const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(json), z.record(z.string(), json)]),
)
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const operation = z.object({
  parameters: json.default([]),
  requestBody: json.optional(),
  responses: z.record(z.string(), z.object({ content: json.optional(), $ref: z.string().optional() })),
})
const description = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.record(z.string(), z.record(z.string(), json)),
})

const arguments_ = process.argv.slice(2)
const current: unknown = arguments_.includes('--check') ? JSON.parse(readFileSync(target, 'utf8')) : {}
const version =
  arguments_.find(argument => !argument.startsWith('--')) ??
  z.object({ version: z.string().default('latest') }).parse(current).version
const text = extract(await published(version))
if (arguments_.includes('--check')) {
  if (text !== readFileSync(target, 'utf8')) throw new Error(`${target} is not what was published.`)
} else writeFileSync(target, text)

async function published(wanted: string): Promise<{ version: string; file: z.infer<typeof description> }> {
  const directory = mkdtempSync(join(tmpdir(), 'github-description-'))
  try {
    const run = (program: string, ...args: string[]) =>
      execFileSync(program, args, { cwd: directory, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const archive = run('npm', 'pack', '--silent', `@octokit/openapi@${wanted}`).trim()
    run('tar', '-xzf', archive, 'package/package.json', 'package/generated/api.github.com.json')
    const read = (path: string): unknown => JSON.parse(readFileSync(join(directory, 'package', path), 'utf8'))
    return {
      version: z.object({ version: z.string() }).parse(read('package.json')).version,
      file: description.parse(read('generated/api.github.com.json')),
    }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

function extract({ version, file }: Awaited<ReturnType<typeof published>>): string {
  const operations: Record<string, Json> = {}
  for (const [path, item] of Object.entries(file.paths)) {
    if (!elsewhere.test(path) && !repository.test(path)) continue
    for (const method of methods) {
      if (item[method] === undefined) continue
      const { parameters, requestBody, responses } = operation.parse(item[method])
      const successes = Object.entries(responses).filter(([code]) => code.startsWith('2'))
      operations[`${method.toUpperCase()} ${path}`] = bare({
        parameters,
        ...(requestBody === undefined ? {} : { requestBody }),
        responses: Object.fromEntries(
          successes.map(([code, { content }]) => [code, { content: content ?? {} }]),
        ),
      })
    }
  }
  const components: Record<string, Record<string, Json>> = {}
  follow(operations)
  const lines = (of: Record<string, Json>, indent: string) =>
    Object.entries(of)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => `${indent}${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(',\n')
  const groups = Object.entries(components).map(
    ([name, of]) => `    ${JSON.stringify(name)}: {\n${lines(of, '      ')}\n    }`,
  )
  return [
    '{',
    '  "package": "@octokit/openapi",',
    `  "version": ${JSON.stringify(version)},`,
    `  "openapi": ${JSON.stringify(file.openapi)},`,
    `  "operations": {\n${lines(operations, '    ')}\n  },`,
    `  "components": {\n${groups.join(',\n')}\n  }`,
    '}\n',
  ].join('\n')

  /** Components that are referred to, and what they refer to. */
  function follow(value: Json): void {
    if (value === null || typeof value !== 'object') return
    if (Array.isArray(value)) {
      for (const inner of value) follow(inner)
      return
    }
    for (const [key, inner] of Object.entries(value)) {
      const [, kind = '', name = ''] =
        (key === '$ref' && /^#\/components\/(\w+)\/(.+)$/.exec(String(inner))) || []
      if (kind === '') follow(inner)
      else if (components[kind]?.[name] === undefined) {
        const found = bare(file.components[kind]?.[name] ?? null)
        components[kind] = { ...components[kind], [name]: found }
        follow(found)
      }
    }
  }
}

/** Without prose: names of properties may be those of keywords. */
function bare(value: Json, names = false): Json {
  if (Array.isArray(value)) return value.map(inner => bare(inner))
  if (value === null || typeof value !== 'object') return value
  const prose = /^(example|examples|description|summary|title|externalDocs|deprecated|x-.*)$/
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => names || !prose.test(key))
      .map(([key, inner]) => [key, bare(inner, !names && key === 'properties')]),
  )
}
