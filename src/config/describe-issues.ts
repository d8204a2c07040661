import type { Document, LineCounter } from 'yaml'
import type { z } from 'zod'
import { byName } from '../text/by-name.ts'
import { didYouMean } from '../text/near-names.ts'
import { runners } from './runners.ts'

export interface Surroundings {
  /** The line in which a key stands, from 1. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined
  /** By the key that they stand in: the names that are allowed. */
  names: Readonly<Record<string, readonly string[]>>
}

/** Rules by the names that they had before. */
const renamedRules: Readonly<Record<string, string>> = byName({
  'sentinel-out-of-date': 'head-file-out-of-date',
})

const nowhere: Surroundings = { lineOf: () => undefined, names: {} }

/** One line an issue: the line, the key, the value that stands there, and what is allowed. */
export function describeIssues(error: z.ZodError, value: unknown, around: Surroundings = nowhere): string[] {
  return error.issues.flatMap(issue => describeIssue(issue, value, around))
}

/** Finds the lines of keys in a YAML document. */
export function lineIn(document: Document, lines: LineCounter): Surroundings['lineOf'] {
  return path => {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true)
      const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
      if (Array.isArray(range) && typeof range[0] === 'number') return lines.linePos(range[0]).line
    }
    return undefined
  }
}

function describeIssue(issue: z.core.$ZodIssue, value: unknown, around: Surroundings): string[] {
  const at = (path: readonly PropertyKey[]) => {
    const line = around.lineOf(path)
    return line === undefined ? '' : `line ${line}: `
  }
  const key = keyOf(issue.path)
  const here = `${at(issue.path)}${key}`
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(name => {
      const names = around.names[issue.path.map(String).join('.')] ?? []
      const renamed = key === 'rules' ? renamedRules[name] : undefined
      if (renamed !== undefined)
        return `${at([...issue.path, name])}${keyOf([...issue.path, name])}: this rule is called ${renamed} now.`
      const hint = key === 'the file' ? otherKeys[name.toLowerCase()] : undefined
      return `${at([...issue.path, name])}${keyOf([...issue.path, name])}: there is no such ${key === 'rules' ? 'rule' : 'key'}.${hint ?? didYouMean(name, names)}`
    })
  if (issue.code === 'invalid_union') {
    // The nearest miss says most: the alternative whose complaint lies deepest.
    const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? []
    return nearest.flatMap(inner =>
      describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, value, around),
    )
  }
  const found = valueAt(value, issue.path)
  const shown = show(found)
  if (issue.code === 'invalid_value') {
    const names = issue.values.map(String)
    const asRunner = typeof found === 'string' ? runnerHint(found, issue.path) : undefined
    if (asRunner !== undefined) return [`${here}: ${shown} is not allowed.${asRunner}`]
    const hint = typeof found === 'string' ? didYouMean(found, names) : ''
    return [`${here}: ${shown} is not allowed.${hint} Allowed: ${names.join(', ')}.`]
  }
  if (issue.code === 'invalid_type')
    return [`${here}: ${shown} is not allowed. It must be of type ${issue.expected}.`]
  if (issue.code === 'too_small') return [`${here}: ${shown} is too small. The minimum is ${issue.minimum}.`]
  if (issue.code === 'too_big') return [`${here}: ${shown} is too big. The maximum is ${issue.maximum}.`]
  return [`${here}: ${shown} is not allowed. Allowed: ${issue.message}.`]
}

/** Keys of other tools, and what they are called here. */
const leaveOut = ' To leave files out: exclude. To switch a rule off: rules.'
const otherKeys: Readonly<Record<string, string>> = byName({
  ignore: leaveOut,
  ignores: leaveOut,
  disable: leaveOut,
  skip: leaveOut,
  paths: ' To name directories of migrations: histories.',
  path: ' To name directories of migrations: histories.',
  migrations: ' To name directories of migrations: histories.',
  'fail-on': ' It is an option of the command line and an input of the Action: --fail-on, fail-on.',
})

/** A runner where its framework belongs: most of them read plain SQL, or what another one reads. */
function runnerHint(found: string, path: readonly PropertyKey[]): string | undefined {
  if (path.at(-1) !== 'framework') return undefined
  const runner = runners.find(name => name === found.toLowerCase())
  if (runner === undefined) return undefined
  return ` Files for ${runner} are of the framework sql (\`framework: sql\`, \`runner: ${runner}\`).`
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(issue => issue.path.length))
}

function keyOf(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>(
    (before, part) =>
      typeof part === 'number' ? `${before}[${part}]` : `${before}${before && '.'}${String(part)}`,
    '',
  )
  return text === '' ? 'the file' : text
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, part) => (inner instanceof Object ? Reflect.get(inner, part) : undefined),
    value,
  )
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
