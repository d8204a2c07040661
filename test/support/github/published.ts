import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import { z } from 'zod'
import { exact, type Schema, schema, tolerant } from './published-schema.ts'

/**
 * GitHub's published description of its REST interface, as far as the gate may call it. For more operations, name them
 * in scripts/github-description.ts and run it.
 */
const file = join(import.meta.dirname, '../fixtures/github-openapi.json')

const parameterShape = z.object({
  name: z.string(),
  in: z.string(),
  required: z.boolean().default(false),
  schema,
})
const content = z.object({ 'application/json': z.object({ schema }).optional() }).optional()
const operationShape = z.object({
  parameters: z.array(z.union([z.object({ $ref: z.string() }), parameterShape])),
  requestBody: z.object({ required: z.boolean().default(false), content }).optional(),
  responses: z.record(z.string(), z.object({ content })),
})
const fileShape = z.object({
  operations: z.record(z.string(), operationShape),
  components: z.object({
    schemas: z.record(z.string(), schema),
    parameters: z.record(z.string(), parameterShape),
  }),
})

interface Operation extends z.infer<typeof operationShape> {
  name: string
  method: string
  path: RegExp
  /** The names of the path's parameters. */
  names: string[]
}

/** What GitHub's description says against a request; nothing: it may be sent. */
export function requestFaults(method: string, url: URL, body: unknown): string[] {
  const operation = find(method, url.pathname)
  if (!operation) return [`GitHub's description has no ${method} ${url.pathname}`]
  const faults: string[] = []
  const inPath = operation.path.exec(url.pathname)?.slice(1) ?? []
  const known = new Set<string>()
  for (const parameter of operation.parameters) {
    const { name, in: place, required, schema } = resolved(parameter)
    if (place === 'header') continue
    if (place === 'query') known.add(name)
    const value =
      place === 'path'
        ? decodeURIComponent(inPath[operation.names.indexOf(name)] ?? '')
        : url.searchParams.get(name)
    if (value !== null) faults.push(...check('parameter', schema, value, `${place} parameter ${name}`))
    else if (required) faults.push(`${place} parameter ${name} is missing`)
  }
  for (const name of url.searchParams.keys())
    if (!known.has(name)) faults.push(`query parameter ${name} is not known`)
  const described = operation.requestBody?.content?.['application/json']?.schema
  if (described !== undefined && body !== undefined) faults.push(...check('request', described, body, 'body'))
  else if (body === undefined && operation.requestBody?.required) faults.push('the body is missing')
  else if (body !== undefined) faults.push('it takes no body')
  return faults.map(fault => `${operation.name}: ${fault}`)
}

/** What it says against an answer of the loopback server: what passes here must not be something GitHub never says. */
export function answerFaults(method: string, url: URL, status: number, body: unknown): string[] {
  const operation = find(method, url.pathname)
  if (!operation || status >= 300) return []
  const described = operation.responses[String(status)]
  const faults = described
    ? check('answer', described.content?.['application/json']?.schema ?? {}, body, 'answer')
    : [`GitHub does not answer with ${status}`]
  return faults.map(fault => `${operation.name}: ${fault}`)
}

let loaded: { operations: Operation[]; components: z.infer<typeof fileShape>['components'] } | undefined

function load() {
  if (loaded) return loaded
  const { operations, components } = fileShape.parse(JSON.parse(readFileSync(file, 'utf8')))
  const all = Object.entries(operations).map(([name, one]): Operation => {
    const [method = '', path = ''] = name.split(' ')
    const pattern = path
      .replaceAll('.', '\\.')
      .replace(/\{ref\}$/, '(.+)')
      .replace(/\{\w+\}/g, '([^/]+)')
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter = '']) => parameter)
    return { ...one, name, method, path: new RegExp(`^${pattern}$`), names }
  })
  // The most literal first: pulls/comments/{id} before pulls/{number}/comments.
  loaded = { operations: all.sort((a, b) => a.names.length - b.names.length), components }
  return loaded
}

function find(method: string, path: string): Operation | undefined {
  return load().operations.find(operation => operation.method === method && operation.path.test(path))
}

function resolved(parameter: z.infer<typeof operationShape>['parameters'][number]) {
  if (!('$ref' in parameter)) return parameter
  const found = load().components.parameters[parameter.$ref.split('/').at(-1) ?? '']
  if (!found) throw new Error(`The description lacks ${parameter.$ref}`)
  return found
}

interface Checker {
  ajv: Ajv
  change: (one: Schema, names: ReadonlySet<string>) => Schema
  known: WeakMap<Schema, Map<string, ValidateFunction>>
}

const kinds = {
  request: checker(exact, false),
  // In a URL a number is text.
  parameter: checker(exact, true),
  answer: checker(tolerant, false),
}

function checker(change: Checker['change'], coerceTypes: boolean): Checker {
  const ajv = new Ajv({ strict: false, validateSchema: false, coerceTypes })
  formats.default(ajv)
  return { ajv, change, known: new WeakMap() }
}

function check(kind: keyof typeof kinds, described: Schema, value: unknown, what: string): string[] {
  const { known } = kinds[kind]
  const names = kind === 'answer' ? namesIn(value) : new Set<string>()
  const validators = known.get(described) ?? new Map<string, ValidateFunction>()
  known.set(described, validators)
  const key = [...names].sort().join(' ')
  const validate = validators.get(key) ?? compile(kinds[kind], described, names)
  validators.set(key, validate)
  if (validate({ value })) return []
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const field = 'additionalProperty' in params ? ` (${params.additionalProperty})` : ''
    return `${what}${instancePath.replace(/^\/value/, '')} ${message}${field}`
  })
}

/** With the components that it needs and no others: a pull request's whole description takes a second to compile. */
function compile({ ajv, change }: Checker, described: Schema, names: ReadonlySet<string>): ValidateFunction {
  const schemas: Record<string, Schema> = {}
  const follow = (one: Schema): Schema => {
    for (const [, name = ''] of JSON.stringify(one).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) {
      if (schemas[name]) continue
      const component = change(load().components.schemas[name] ?? {}, names)
      schemas[name] = component
      follow(component)
    }
    return one
  }
  // In an object, because what is coerced is written back to what holds it.
  const properties = { value: follow(change(described, names)) }
  return ajv.compile({ type: 'object', properties, components: { schemas } })
}

function namesIn(value: unknown): Set<string> {
  const names = new Set<string>()
  const visit = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return
    for (const [name, inner] of Object.entries(one)) {
      if (!Array.isArray(one)) names.add(name)
      visit(inner)
    }
  }
  visit(value)
  return names
}
