import type { Example, RuleMeta } from '../model/rule-meta.ts'
import { wrapped } from '../reporters/layout.ts'
import { ruleMetas } from '../rules/registry.ts'
import { nearNames } from '../text/near-names.ts'
import { UsageError } from './usage-error.ts'

/** A rule's own documentation; without a name, the list of rules. */
export function explainRule(id: string | undefined, width: number): string {
  if (id === undefined) {
    const widest = Math.max(...ruleMetas.map(meta => meta.id.length)) + 2
    return ruleMetas
      .flatMap(meta => wrapped(meta.title, width, ' '.repeat(widest), meta.id.padEnd(widest)))
      .map(line => `${line}\n`)
      .join('')
  }
  const meta = ruleMetas.find(candidate => candidate.id === id)
  if (meta) return describe(meta, width)
  const near = nearNames(
    id,
    ruleMetas.map(rule => rule.id),
  )
  throw new UsageError(
    near.length > 0
      ? `There is no rule ${id}. Did you mean ${near.join(' or ')}?`
      : `There is no rule ${id}. The rules are: ${ruleMetas.map(rule => rule.id).join(', ')}.`,
  )
}

function describe(meta: RuleMeta, width: number): string {
  const { bad, good } = meta
  const paragraph = (label: string, text: string) => wrapped(text, width, ' '.repeat(16), label.padEnd(16))
  return [
    `${meta.id} (${meta.severity}${meta.offByDefault ? ', off by default' : ''})`,
    ...wrapped(meta.title, width, ''),
    '',
    ...paragraph('What it finds:', meta.what),
    ...paragraph('Why it hurts:', meta.why),
    ...paragraph('What to do:', meta.remedy),
    '',
    'Bad:',
    ...example(bad, good),
    '',
    'Good:',
    ...example(good, bad),
    '',
  ].join('\n')
}

/** Where it is base that makes the difference between both, what its files hold is shown as well. */
function example({ base, change, other = {} }: Example, counterpart: Example): string[] {
  const notifying = Object.entries(base).filter(([path, text]) => counterpart.base[path] !== text)
  const lines = [`  base has ${Object.keys(base).join(', ') || 'nothing'}`]
  for (const [path, text] of notifying) lines.push(`  in base, ${path} is:`, ...content(text))
  for (const [path, text] of Object.entries(change)) {
    if (text === null) lines.push(`  the change deletes ${path}`)
    else lines.push(`  the change has ${path}:`, ...content(text))
  }
  for (const path of Object.keys(other)) lines.push(`  another open pull request has ${path}`)
  return lines
}

/** As it is: code is not wrapped. */
function content(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map(line => `    ${line}`.trimEnd())
}
