import type { History } from '../model/history.ts'
import { sqlInitial } from './examples.ts'
import type { Rule } from './rule.ts'
import { fixByMoving, placeOf } from './words.ts'

/** A number left out, for runners whose numbers follow each other. */
export const versionGap: Rule = {
  meta: {
    id: 'version-gap',
    title: 'A version number is missing',
    what: 'The number of a new migration does not follow the one before it, and the runner requires every number.',
    why: 'tern and postgres-migrations refuse to run anything while a number is missing.',
    remedy: 'Give the migration the next number.',
    severity: 'error',
    bad: {
      base: { ...sqlInitial, 'db/migrations/tern.conf': '[database]\n' },
      change: { 'db/migrations/0004_prices.sql': 'create table prices (id int);\n' },
    },
    good: {
      base: { ...sqlInitial, 'db/migrations/tern.conf': '[database]\n' },
      change: { 'db/migrations/0003_prices.sql': 'create table prices (id int);\n' },
    },
  },

  async *check(context) {
    const { change } = context
    const { base, merged, incoming } = change
    const runner = (base ?? merged)?.reading.runner
    const gapless = runner?.behaviour.gapless
    if (!merged || !gapless) return
    const before = new Set(base ? gapsIn(base, gapless.from).map(({ missing }) => missing) : [])
    for (const { missing, previous, next } of gapsIn(merged, gapless.from)) {
      if (before.has(missing) || !incoming.has(next)) continue
      yield {
        introduced: true,
        path: next.file.path,
        range: next.range,
        symbol: next.id,
        message: `\`${next.name}\` comes ${previous ? `after \`${previous.name}\`` : 'first'}, and number ${missing} is missing. ${runner.title} refuses to run anything until there is no gap. Give it the number ${missing}.`,
        related: previous ? [placeOf(context, previous, 'the one before it')] : [],
        fixes: previous
          ? await fixByMoving(
              context,
              merged.migrations
                .slice(merged.migrations.indexOf(next))
                .filter(migration => incoming.has(migration)),
              previous,
              `Give ${next.name} the next number`,
            )
          : [],
      }
      return
    }
  },
}

function gapsIn({ migrations }: History, from: number) {
  return migrations.flatMap((next, i) => {
    const previous = migrations[i - 1]
    const was = previous ? numberOf(previous.version) : BigInt(from) - 1n
    const is = numberOf(next.version)
    return was !== undefined && is !== undefined && is > was + 1n
      ? [{ missing: String(was + 1n), previous, next }]
      : []
  })
}

function numberOf(version: string | undefined): bigint | undefined {
  return version !== undefined && /^\d+$/.test(version) ? BigInt(version) : undefined
}
