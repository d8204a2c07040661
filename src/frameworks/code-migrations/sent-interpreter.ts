import { controlsTransactions } from '../../languages/sql/autocommit.ts'
import { splitScript } from '../../languages/sql/split.ts'
import type { Span } from '../../model/position.ts'
import { leftInSession, looksForTable, RunSession } from '../../replay/session-left.ts'
import type { Interpreter, Step } from '../../replay/steps.ts'
import type { ProgramReading, Sent } from './dialect.ts'
import type { Sending } from './sending.ts'

type Unread = Extract<Sent, { kind: 'unread' }>

interface Reads {
  read: ((text: string) => Promise<ProgramReading>) | undefined
  /** Of what only the runner knows, as a sentence's end. */
  why: string
  sending: Sending
}

/** Runs what programs are known to send. */
export function sentInterpreter({ read, why, sending }: Reads): Interpreter {
  const run = new RunSession()
  return {
    independent: true,
    onlyWhole: true,
    nextRun: () => run.nextRun(),
    async *steps({ transaction }, text) {
      const file: Span = { start: 0, end: text.length }
      const refusal = sending.refuses?.(text)
      if (refusal) {
        yield { kind: 'stops', ...refusal, span: file }
        return
      }
      const { sent, upgrade } = (await read?.(text)) ?? nothing(file, text)
      const unread = ({ at, makes, alone }: Omit<Unread, 'kind'>, reason = why): Step => {
        const written = text.slice(at.start, at.end)
        const reach = () => ({ text: alone ? written : upgrade, anything: namesNothing.test(written) })
        return { kind: 'unverified', why: reason, span: at, makes, reach }
      }
      if (sending.depends?.test(text)) yield unread({ at: file, makes: [] }, settingDecides)
      const sql = sent.flatMap(one => (one.kind === 'sql' ? one.text : [])).join('\n;')
      const found = run.foundBy(sql)
      if (found !== '') yield { kind: 'sql', text: found, span: { start: 0, end: 0 }, verbatim: false }
      for (const one of sent) {
        if (one.kind === 'unread') {
          yield unread(one)
          continue
        }
        const written = sending.writes?.(one.text)
        if (written?.kind === 'stops') {
          yield { kind: 'stops', ...written.stop, span: one.at }
          return
        }
        const message = written?.text ?? one.text
        const whole = transaction === 'autocommit' ? asMessage(message) : message
        yield { kind: 'sql', text: whole, span: one.at, verbatim: false }
      }
      if (sending.oneSession === undefined) {
        const [left] = leftInSession(sql, 'kept')
        if (left) yield unread({ at: file, makes: [] }, sessionDecides)
        return
      }
      yield* looksForTable({ by: sending.oneSession, where: 'on-path' }, run.leave(sql, 'kept'), () => file)
    },
  }
}

/** `seed(knex)`, `backfill`: a procedure of the project, of which nothing says what it is about. A Rollback undoes all. */
const namesNothing =
  /^(?:(?:await )?[a-z_$][\w$]{0,80}[!?]?(?:\([\w$, ]{0,80}\))?|raise\b.{0,40}\bRollback\b.{0,80})$/

const settingDecides =
  'a setting of the project decides whether its runner takes the transaction that it asks for'
const sessionDecides = 'what it sets may stay for the migrations after it, which only its own runner knows'

/** PostgreSQL carries out a message of several statements in one transaction. */
function asMessage(sql: string): string {
  if (controlsTransactions(sql) || splitScript(sql).statements.length < 2) return sql
  return `BEGIN;\n${sql}\n;COMMIT`
}

function nothing(at: Span, text: string): Pick<ProgramReading, 'sent' | 'upgrade'> {
  return { sent: [{ kind: 'unread', at, makes: [] }], upgrade: text }
}
