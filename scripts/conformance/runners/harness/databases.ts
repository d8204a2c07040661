import pg from 'pg'
import { z } from 'zod'
import { catalogQuery } from '../../../../src/schema/catalog-query.ts'
import type { Server } from './runner.ts'

/** Databases of a run on one server. */
export class Databases {
  readonly server: Server
  readonly #url: string
  #next = 0

  constructor(url: string) {
    const { hostname, port, username, password } = new URL(url)
    this.#url = url
    this.server = {
      host: hostname,
      port: Number(port),
      user: username,
      password: decodeURIComponent(password),
      url: database => {
        const other = new URL(url)
        other.pathname = `/${database}`
        return other.href
      },
    }
  }

  async create(template = 'template0'): Promise<string> {
    const name = `runner_${process.pid}_${++this.#next}`
    await this.#query('postgres', `create database ${name} template ${template}`)
    return name
  }

  async drop(name: string): Promise<void> {
    await this.#query('postgres', `drop database if exists ${name} with (force)`)
  }

  /** The structure, as a text that is equal where it is equal. */
  async structure(name: string): Promise<string> {
    const [row = {}] = await this.#query(name, catalogQuery([]))
    const lists = z.object({ objects: z.array(z.unknown()), columns: z.array(z.unknown()) }).parse(row)
    return [lists.objects, lists.columns]
      .flatMap(list => list.map(item => JSON.stringify(item)).sort())
      .join('\n')
  }

  /** Which of the tables are there, in whatever schema. */
  async missing(name: string, tables: readonly string[]): Promise<string[]> {
    const rows = await this.#query(
      name,
      "select relname from pg_catalog.pg_class where relkind in ('r', 'p')",
    )
    const there = new Set(rows.map(({ relname }) => relname))
    return tables.filter(table => !there.has(table))
  }

  async #query(database: string, text: string): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: this.server.url(database) })
    client.on('error', () => undefined)
    await client.connect()
    try {
      const answer: pg.QueryResult | pg.QueryResult[] = await client.query(text)
      return (Array.isArray(answer) ? answer.at(-1) : answer)?.rows ?? []
    } finally {
      await client.end()
    }
  }

  /** Sessions that a runner left would keep the database from being a template. */
  async endSessions(name: string): Promise<void> {
    await this.#query(
      'postgres',
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${name}'`,
    )
  }
}
