import { type Finding, finding } from '../model/finding.ts'
import { fix } from '../model/fix.ts'
import { firstOf } from '../model/listing.ts'
import type { ReplayFacts } from '../replay/facts.ts'
import type { NotVerified, ReplayRequest } from '../replay/request.ts'
import { modelsOutOfDate } from '../rules/replay/models-out-of-date.ts'
import { differencesFrom, isAdditional, isOwnIndex, type TableDifference } from './declared-differences.ts'

/**
 * Where what a project declares and what its migrations make part, if they did not on base. What was not run, or failed,
 * may be all the difference.
 */
export function explainDeclared(
  request: ReplayRequest,
  facts: Pick<ReplayFacts, 'tables' | 'failures' | 'unknowns' | 'gaps' | 'notChecked' | 'steps'>,
): { findings: Finding[]; notVerified: NotVerified[] } {
  const { declared } = request
  const { merged, base } = facts.tables ?? {}
  const nothing = { findings: [], notVerified: [] }
  if (!declared || !merged || facts.failures.length > 0 || facts.unknowns.length > 0) return nothing
  if (!declared.merged.ok)
    return { findings: [], notVerified: [notCompared(request, declared.merged.reason)] }
  const schema = declared.merged.value
  const unknown =
    request.unread?.[0] ??
    facts.steps.find(({ unverified }) => unverified) ??
    facts.gaps?.[0] ??
    facts.notChecked[0]
  if (unknown) {
    const why = `${schema.path} was not compared with what the migrations create, because what ${unknown.path} does is not known without running it`
    return { findings: [], notVerified: [notCompared(request, why)] }
  }
  // Whether base differs already can't be known without base: then nobody is to blame.
  if (request.base.length > 0 && !base) return nothing
  const onBase = declared.base?.ok ? declared.base.value : undefined
  const before = base && onBase ? differencesFrom(onBase, base) : []
  // By hand, a migration may make more. What base declares, and this does not, is another matter.
  const byHand = schema.complete ? [] : onBase ? additional(differencesFrom(onBase, merged)) : undefined
  const now = differencesFrom(schema, merged)
  const findings = without(byHand ? now : without(now, additional(now)), [...before, ...(byHand ?? [])]).map(
    one =>
      finding(
        {
          rule: modelsOutOfDate.id,
          introduced: true,
          framework: request.framework,
          history: request.history,
          path: one.path,
          range: one.range,
          symbol: one.key,
          message: `Once the change is merged, ${one.label} in ${one.path} and what the migrations create differ: ${firstOf(
            [...new Set(one.rows.map(([what]) => what))],
            4,
          )}. ${schema.advice}`,
          fixes: [
            fix({
              title: 'Let the tool generate what is missing',
              applies: 'On your branch, once it contains all of base.',
              commands: [...schema.commands],
            }),
          ],
          table: {
            title: 'What differs',
            head: ['what', 'declared', 'the migrations create'],
            rows: one.rows.map(([what, said, made]) => [what, said, made]),
          },
        },
        one.rows.every(schema.complete ? isOwnIndex : isAdditional) ? 'warning' : modelsOutOfDate.severity,
      ),
  )
  return {
    findings,
    notVerified: schema.notCompared.map(what =>
      notCompared(request, `of ${schema.path}, ${what} were not compared with what the migrations create`),
    ),
  }
}

function without(
  differences: readonly TableDifference[],
  others: readonly TableDifference[],
): TableDifference[] {
  const known = new Set(others.flatMap(one => one.rows.map(row => rowKey(one, row))))
  return differences
    .map(one => ({ ...one, rows: one.rows.filter(row => !known.has(rowKey(one, row))) }))
    .filter(({ rows }) => rows.length > 0)
}

/** Of what is there, and not declared. */
function additional(differences: readonly TableDifference[]): TableDifference[] {
  return differences.map(one => ({ ...one, rows: one.rows.filter(isAdditional) }))
}

function rowKey({ key }: TableDifference, row: TableDifference['rows'][number]): string {
  return JSON.stringify([key, row])
}

function notCompared({ merged }: ReplayRequest, why: string): NotVerified {
  return { path: merged.at(-1)?.migration.file.path ?? '', line: 1, why, introduced: false }
}
