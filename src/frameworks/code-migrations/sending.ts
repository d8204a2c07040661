import { splitScript } from '../../languages/sql/split.ts'

/** How a runner sends what its migrations say, as far as it decides what PostgreSQL gets. */
export interface Sending {
  /** What a file says that is to run outside of a transaction. */
  readonly outside?: RegExp
  /** All that is pending runs in one transaction; a file that says otherwise is refused, or takes all of them out of it. */
  readonly oneTransaction?: true
  /** All files share a session, and by its search_path the runner looks for its own table: its name in a sentence. */
  readonly oneSession?: string
  /** What it sends for a text, or where it stops. */
  readonly writes?: (sql: string) => Written
  /** Where it stops before it runs any of a file. */
  readonly refuses?: (text: string) => RunnerStops | undefined
  /** What of a file is understood otherwise where the project has set its runner up otherwise. */
  readonly depends?: RegExp
}

type Written = { kind: 'sends'; text: string } | { kind: 'stops'; stop: RunnerStops }

interface RunnerStops {
  readonly why: string
  readonly cause: string
  readonly remedy: string
}

const noTransaction = /\btransaction\s*:\s*false\b/

/** https://github.com/knex/knex/blob/master/lib/migrations/migrate/Migrator.js and lib/dialects/postgres/index.js */
export const knexSending: Sending = {
  outside: noTransaction,
  oneTransaction: true,
  oneSession: 'Knex',
  writes(sql) {
    if (sql.trim() === '')
      return {
        kind: 'stops',
        stop: {
          why: 'Knex refuses a query without a text ("The query is empty")',
          cause: 'empty query',
          remedy: 'Remove the call.',
        },
      }
    let bindings = 0
    const text = sql.replace(/(?<!\\)\\*\?/g, mark =>
      mark.length % 2 === 0 ? mark.slice(1) : `${mark.slice(0, -1)}$${++bindings}`,
    )
    return { kind: 'sends', text }
  },
}

/** https://github.com/typeorm/typeorm/blob/master/src/migration/MigrationExecutor.ts */
export const typeOrmSending: Sending = {
  oneTransaction: true,
  oneSession: 'TypeORM',
  // Refused where `migrationsTransactionMode` is "all", as it is without a setting.
  depends: /\btransaction[?!]?\s{0,9}(?::[^=;{}\n]{0,40})?=(?![=>])/,
  refuses(text) {
    const names = [...text.matchAll(/\bclass\s+(\w+)|\bname\s*=\s*['"](\w+)['"]/g)].flatMap(
      ([, ofClass, given]) => ofClass ?? given ?? [],
    )
    if (names.length === 0 || names.some(name => /\d{13}$/.test(name))) return undefined
    return {
      why: `TypeORM stops at the name ${names[0]}, which does not end with a timestamp of JavaScript`,
      cause: 'name without a timestamp',
      remedy: 'End the name of the class with the number of its file.',
    }
  },
}

/** It sends each text as a message, without the white space around it. https://github.com/sequelize/sequelize/blob/main/packages/core/src/sequelize.js */
export const sequelizeSending: Sending = {
  oneSession: 'Sequelize',
  writes: sql => ({ kind: 'sends', text: sql.trim() }),
}

/** https://github.com/kysely-org/kysely/blob/master/src/migration/migrator.ts */
export const kyselySending: Sending = { oneTransaction: true, oneSession: 'Kysely' }

/** https://api.rubyonrails.org/classes/ActiveRecord/Migration.html */
export const railsSending: Sending = { outside: /^[ \t]*disable_ddl_transaction!/m, oneSession: 'Rails' }

/** https://hexdocs.pm/ecto_sql/Ecto.Migration.html */
export const ectoSending: Sending = {
  outside: /^[ \t]*@disable_ddl_transaction[ \t]+true\b/m,
  writes(sql) {
    if (splitScript(sql).statements.length < 2) return { kind: 'sends', text: sql }
    return {
      kind: 'stops',
      stop: {
        why: 'Ecto prepares each text, and PostgreSQL refuses that ("cannot insert multiple commands into a prepared statement")',
        cause: 'several statements in one text',
        remedy: 'Give each of the statements a call of its own.',
      },
    }
  },
}

/** https://laravel.com/docs/migrations */
export const laravelSending: Sending = { outside: /\$withinTransaction\s*=\s*false\b/i }

/** https://www.doctrine-project.org/projects/doctrine-migrations/en/current/explanation/implicit-commits.html */
export const doctrineSending: Sending = {
  outside: /\bfunction\s+isTransactional\b[^{]{0,60}\{\s*return\s+false\b/i,
}

/** https://learn.microsoft.com/en-us/ef/core/managing-schemas/migrations/operations */
export const efCoreSending: Sending = { outside: /\bsuppressTransaction\s*:\s*true\b/ }

/** https://lucid.adonisjs.com/docs/migrations */
export const adonisSending: Sending = {
  outside: /\bdisableTransactions\s*=\s*true\b/,
  // It sends by Knex.
  ...(knexSending.writes ? { writes: knexSending.writes } : {}),
}

/** https://mikro-orm.io/docs/migrations */
export const mikroOrmSending: Sending = {
  outside: /\bisTransactional\b[^{]{0,60}\{\s*return\s+false\b/,
  oneTransaction: true,
}

/** https://salsita.github.io/node-pg-migrate/migrations/misc */
export const pgMigrateSending: Sending = { outside: /\bnoTransaction\s*\(/ }
