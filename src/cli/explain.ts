import type { Example, RuleMeta } from '../findings/rule-meta.ts'
import { ruleMetas } from '../rules/registry.ts'
import { Misuse } from './program.ts'

/** A rule's own documentation; without a name, the list of rules. */
export function explainRule(id: string | undefined): string {
  if (id === undefined) {
    const width = Math.max(...ruleMetas.map(meta => meta.id.length))
    return ruleMetas.map(meta => `${meta.id.padEnd(width)}  ${meta.title}\n`).join('')
  }
  const meta = ruleMetas.find(candidate => candidate.id === id)
  if (!meta)
    throw new Misuse(`There is no rule ${id}. The rules are: ${ruleMetas.map(rule => rule.id).join(', ')}.`)
  return describe(meta)
}

function describe(meta: RuleMeta): string {
  return `${meta.id} (${meta.severity})
${meta.title}

What it finds:  ${meta.what}
Why it hurts:   ${meta.why}
What to do:     ${meta.remedy}

Bad:
${example(meta.bad)}
Good:
${example(meta.good)}`
}

function example({ base, change, other = {} }: Example): string {
  const lines = [`  base has ${Object.keys(base).join(', ') || 'nothing'}`]
  for (const [path, text] of Object.entries(change)) {
    if (text === null) lines.push(`  the change deletes ${path}`)
    else
      lines.push(
        `  the change has ${path}:`,
        ...text
          .trimEnd()
          .split('\n')
          .map(line => `    ${line}`),
      )
  }
  for (const path of Object.keys(other)) lines.push(`  another open pull request has ${path}`)
  return `${lines.join('\n')}\n`
}
