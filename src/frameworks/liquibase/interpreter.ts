import { decode } from '../../git/git-tree.ts'
import { lex } from '../../languages/sql/lexer.ts'
import type { History } from '../../model/history.ts'
import type { Migration } from '../../model/migration.ts'
import type { Span } from '../../model/position.ts'
import type { Tree, TreeFile } from '../../model/tree.ts'
import { type Filled, type SqlReading, sqlInterpreter } from '../../replay/sql-interpreter.ts'
import type { Interpreter, Step, StepOutcome } from '../../replay/steps.ts'
import { parentOf } from '../../text/paths.ts'
import type { BaseSide } from '../framework.ts'
import { withoutBraced } from '../sql/placeholders.ts'
import type { ChangeSet } from './changelog.ts'
import { type Done, doneBy } from './changes.ts'
import { cutAsLiquibase } from './cut.ts'
import { conditionOf, isEmptyExpression, onFail } from './preconditions.ts'
import { changeSetsIn, type LiquibaseOptions, optionsIn } from './read.ts'
import { fileAmong, pathsFor } from './resources.ts'

type Flow = AsyncGenerator<Step, void, StepOutcome | undefined>

export function interpretLiquibase(
  scope: readonly History[],
  tree: Tree,
  base: BaseSide | undefined,
): Interpreter {
  const options = optionsIn(scope[0]?.reading)
  const isOfBase = new Set(
    base?.histories.flatMap(({ migrations }) => migrations.map(({ id, content }) => `${id} ${content}`)),
  )
  const readings = new Map<string, SqlReading>()
  const sql = sqlInterpreter(
    ({ id }) => readings.get(id) ?? { section: { start: 0, end: 0 }, psql: true, passesMark: true },
    (_, section) => filledIn(section, options),
  )
  return {
    ...sql,
    async *steps(migration, text): Flow {
      const changeSet = changeSetsIn(migration.file, text).get(migration.id)
      if (!changeSet) return
      const { body } = changeSet
      if (!(yield* runs(changeSet, options, text))) return
      const applied = base === undefined || isOfBase.has(`${migration.id} ${migration.content}`)
      const side = base && applied ? base.tree : tree
      if (!changeSet.options.failOnError) return yield* inAnyCase(changeSet, migration, text, options, side)
      if (body.kind === 'sql') {
        readings.set(migration.id, readingOf(changeSet, text, body.section, applied))
        return yield* sql.steps(migration, text)
      }
      for (const change of body.changes)
        yield* carriedOut(doneBy(change, options.schema), change.at, {
          migration,
          options,
          tree: side,
        })
    },
  }
}

/** Whether the changeset runs at all. */
async function* runs(
  { options: own, preconditions, head, at }: ChangeSet,
  options: LiquibaseOptions,
  text: string,
): AsyncGenerator<Step, boolean, StepOutcome | undefined> {
  if (!isEmptyExpression(own.context) && options.contexts === undefined) {
    yield {
      kind: 'unverified',
      why: `it runs in the contexts \`${own.context}\`, and no file of the project names those of production (\`contexts=\` in liquibase.properties, or \`spring.liquibase.contexts\`)`,
      span: head,
      only: text.slice(at.start, at.end),
    }
    return false
  }
  if (!isEmptyExpression(own.labels) && options.labels !== undefined && options.labels.trim() !== '') {
    yield {
      kind: 'unverified',
      why: `it has the labels \`${own.labels}\`, and a filter of labels is set`,
      span: head,
      only: text.slice(at.start, at.end),
    }
    return false
  }
  if (!preconditions) return true
  const condition = conditionOf(preconditions, options.schema)
  if (condition.kind === 'unknown') {
    yield {
      kind: 'unverified',
      why: condition.why,
      span: preconditions.at,
      only: text.slice(at.start, at.end),
    }
    return false
  }
  const query = `SELECT ${condition.sql} AS holds`
  const answer = yield { kind: 'ask', query, span: preconditions.at, decides: true }
  if (answer?.kind === 'done' && answer.rows[0]?.holds === true) return true
  const then = onFail(preconditions)
  if (then === 'halt')
    yield {
      kind: 'stops',
      why: 'Its precondition does not hold, and Liquibase stops there',
      cause: 'precondition',
      remedy: 'Say with onFail what else is to happen (MARK_RAN, CONTINUE, WARN), or correct the condition.',
      span: preconditions.at,
    }
  return then === 'run'
}

interface Context {
  migration: Migration
  options: LiquibaseOptions
  tree: Tree
}

async function* carriedOut(done: Done, span: Span, context: Context): Flow {
  const { options } = context
  switch (done.kind) {
    case 'statements':
      for (const statement of done.statements)
        yield { kind: 'sql', text: `${filledIn(statement, options).text};`, span, verbatim: false }
      return
    case 'script':
      yield* scriptOf(done, span, options)
      return
    case 'file': {
      const found = fileOf(done, context)
      const sql = found && decode((await context.tree.read([found])).get(found.oid))
      if (sql === undefined)
        yield {
          kind: 'stops',
          why: `Liquibase stops, since \`${done.path}\` is not in the repository`,
          cause: done.path,
          remedy: 'Name a file that is there.',
          span,
        }
      else yield* scriptOf({ ...done, sql }, span, options)
      return
    }
    case 'rows':
      yield { kind: 'skip', why: done.why, span, rows: true }
      return
    case 'unknown':
      yield { kind: 'unverified', why: done.why, span }
      return
    case 'stops':
      yield { kind: 'stops', why: done.why, cause: done.why, remedy: done.remedy, span }
  }
}

function* scriptOf(
  { sql, splits, delimiter }: { sql: string; splits: boolean; delimiter: string | undefined },
  span: Span,
  options: LiquibaseOptions,
): Generator<Step> {
  const filled = filledIn(sql, options)
  for (const left of filled.left) yield { kind: 'unverified', why: left.why, span }
  const pieces = splits ? cutAsLiquibase(filled.text, delimiter) : [{ start: 0, end: filled.text.length }]
  for (const { start, end } of pieces)
    yield { kind: 'sql', text: filled.text.slice(start, end), span, verbatim: false }
}

function fileOf(
  { path, relative }: Extract<Done, { kind: 'file' }>,
  { migration, options, tree }: Context,
): TreeFile | undefined {
  return fileAmong(pathsFor(path, relative ? [parentOf(migration.file.path)] : options.roots), tree)
}

/** Where it fails, all of it is taken back and Liquibase goes on. */
async function* inAnyCase(
  changeSet: ChangeSet,
  migration: Migration,
  text: string,
  options: LiquibaseOptions,
  tree: Tree,
): Flow {
  const statements: string[] = []
  const inside: Flow =
    changeSet.body.kind === 'sql'
      ? sqlOf(changeSet, text, options)
      : allOf(
          changeSet.body.changes.map(change => ({ done: doneBy(change, options.schema), at: change.at })),
          {
            migration,
            options,
            tree,
          },
        )
  for await (const step of inside) {
    if (step.kind === 'sql') statements.push(step.text)
    else yield step
  }
  const body = statements.map(statement => `EXECUTE ${dollarQuoted(statement)};`).join('\n')
  yield {
    kind: 'sql',
    text: `DO ${dollarQuoted(`BEGIN\n${body}\nEXCEPTION WHEN OTHERS THEN NULL;\nEND`)};`,
    span: changeSet.head,
    verbatim: false,
  }
}

async function* sqlOf(
  { body, options: own, head }: ChangeSet,
  text: string,
  options: LiquibaseOptions,
): Flow {
  if (body.kind !== 'sql') return
  const sql = text.slice(body.section.start, body.section.end)
  yield* scriptOf({ sql, splits: own.splitStatements, delimiter: own.endDelimiter }, head, options)
}

async function* allOf(changes: readonly { done: Done; at: Span }[], context: Context): Flow {
  for (const { done, at } of changes) yield* carriedOut(done, at, context)
}

function dollarQuoted(sql: string): string {
  let tag = 'q'
  while (sql.includes(`$${tag}$`)) tag += 'q'
  return `$${tag}$${sql}$${tag}$`
}

/** How a changeset of formatted SQL is sent. */
function readingOf({ options, body }: ChangeSet, text: string, section: Span, applied: boolean): SqlReading {
  const script = text.slice(section.start, section.end)
  const parameter = applied ? undefined : questionMarkIn(script)
  return {
    section,
    psql: applied ? true : { remedy: 'Take it out.' },
    passesMark: true,
    // Liquibase sets search_path again before each changeset; temporary tables stay.
    session: 'settings-reset',
    stops: parameter
      ? [
          {
            start: section.start + parameter.start,
            end: section.start + parameter.end,
            why: 'The driver takes this question mark for a parameter, and PostgreSQL gets `$1`',
            cause: 'question mark',
            remedy: 'Write the operator as a function: `jsonb_exists(column, key)` for `?`.',
          },
        ]
      : [],
    ...(options.splitStatements && body.kind === 'sql'
      ? {
          pieces: blanked => ({
            kind: 'pieces' as const,
            pieces: cutAsLiquibase(
              withoutIgnored(blanked, body.ignored, section.start),
              options.endDelimiter,
            ),
          }),
        }
      : {}),
  }
}

/** A question mark outside of quotes and comments. */
function questionMarkIn(script: string): Span | undefined {
  if (!script.includes('?')) return undefined
  for (const { kind, start, end } of lex(script))
    if (kind === 'symbol' && script.slice(start, end).includes('?')) return { start, end }
  return undefined
}

/** What stands between `--ignoreLines:start` and `--ignoreLines:end`, as blanks. */
function withoutIgnored(script: string, ignored: readonly Span[], by: number): string {
  let text = script
  for (const { start, end } of ignored)
    text =
      text.slice(0, start - by) +
      script.slice(start - by, end - by).replace(/[^\n]/g, ' ') +
      text.slice(end - by)
  return text
}

/**
 * Liquibase replaces `${name}` where it knows the name, everywhere, and leaves the rest. One that nothing in the
 * repository defines may come from the command line.
 */
function filledIn(section: string, { properties }: LiquibaseOptions): Filled {
  if (!section.includes('${')) return { text: section, left: [] }
  let moved = false
  const text = section.replace(/\$\{([\w.:-]{1,200})\}/g, (whole, name: string) => {
    const value = properties[name]
    if (value === undefined) return whole
    moved = true
    return value
  })
  return { ...withoutBraced(text), ...(moved ? { moved: true } : {}) }
}
