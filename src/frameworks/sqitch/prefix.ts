import { z } from 'zod'
import type { HistoryReading, PassedBy } from '../../model/history.ts'
import { rangeOf } from '../../model/position.ts'
import type { TreeFile } from '../../model/tree.ts'
import type { Plan, PlannedChange } from './plan.ts'

type Read = Extract<Plan, { kind: 'read' }>

const shape = z.object({
  project: z.string(),
  changes: z.array(z.object({ name: z.string(), words: z.string(), line: z.string() })),
})

/** What of a plan a database that has it knows, written down for the plan of another tree. */
export function appliedPlan({ project, changes }: Read, text: string): string {
  const written: z.infer<typeof shape> = {
    project,
    changes: changes.map(({ name, words, start, end }) => ({ name, words, line: text.slice(start, end) })),
  }
  return JSON.stringify(written)
}

/**
 * Sqitch knows a change by a hash of its line and of the one before it, and stops where the last one that a database has
 * is not in the plan: so base's part of the plan must stay as it is.
 */
export function changedSince(
  before: HistoryReading | undefined,
  plan: Read,
  { file, text }: { file: TreeFile; text: string },
): PassedBy[] {
  if (before?.options?.plan === undefined) return []
  const base = shape.parse(JSON.parse(before.options.plan))
  const stops = 'Sqitch stops on every database that has base ("Cannot find change … in sqitch.plan")'
  if (base.project !== plan.project && base.changes.length > 0)
    return [
      {
        file,
        key: '%project',
        why: `another project or URI stands in the plan, which is part of what Sqitch knows every change by: ${stops}`,
        remedy: 'Leave the two pragmas as base has them.',
      },
    ]
  const names = new Set(plan.changes.map(({ name }) => name))
  // That base's change is gone is a finding of its own.
  if (base.changes.some(({ name }) => !names.has(name))) return []
  const first = base.changes.findIndex(({ words }, i) => words !== plan.changes[i]?.words)
  const was = base.changes[first]
  const is = plan.changes[first]
  if (!was || !is) return []
  const known = new Set(base.changes.map(({ name }) => name))
  if (known.has(is.name))
    return [
      {
        file,
        key: is.name,
        why: `its line in the plan is another than base's, and Sqitch knows a change by its line: ${stops}`,
        remedy: 'Leave the line as base has it.',
        ...(is.name === was.name
          ? {
              fix: {
                title: `Restore the line of ${is.name}`,
                edits: [{ path: file.path, range: rangeOf(text, is.start, is.end), replacement: was.line }],
              },
            }
          : {}),
      },
    ]
  const edits = movedToEnd(base.changes, plan.changes, { file, text })
  return [
    {
      file,
      key: is.name,
      why: `it is planned before ${was.name}, which base has, and Sqitch knows a change by all that precedes it: ${stops}`,
      remedy: "Plan it after base's last change.",
      ...(edits ? { fix: { title: "Plan the new changes after base's", edits } } : {}),
    },
  ]
}

/** New lines among those of base go to the end, where nothing else differs and the plan has no tags. */
function movedToEnd(
  base: readonly { words: string }[],
  changes: readonly PlannedChange[],
  { file, text }: { file: TreeFile; text: string },
) {
  const known = new Set(base.map(({ words }) => words))
  const kept = changes.filter(({ words }) => known.has(words))
  const isOnlyMoved = kept.length === base.length && kept.every(({ words }, i) => words === base[i]?.words)
  const last = kept.at(-1)
  if (!isOnlyMoved || !last || /^[ \t]*@/m.test(text)) return undefined
  const early = changes.filter(change => !known.has(change.words) && change.start < last.start)
  return [
    ...early.map(({ start }) => {
      const feed = text.indexOf('\n', start)
      return { path: file.path, range: rangeOf(text, start, feed + 1), replacement: '' }
    }),
    {
      path: file.path,
      range: rangeOf(text, last.end, last.end),
      replacement: early.map(({ start, end }) => `\n${text.slice(start, end)}`).join(''),
    },
  ]
}
