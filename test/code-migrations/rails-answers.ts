import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { bodies, states, structure } from './rails-cases.ts'

/** The migration's version, and the one that runs it. */
interface Versions {
  written: string
  installed: string
}

/** What the body has changed, or that it fails. */
export type Outcome = string[] | 'fails'

/** By body, state, and `6.1 on 8.0`. */
export type Answers = Map<string, Map<string, Map<string, Outcome>>>

export function addAnswer(answers: Answers, keys: readonly [string, string, string], outcome: Outcome): void {
  const [body, state, versions] = keys
  const ofBody = answers.get(body) ?? new Map<string, Map<string, Outcome>>()
  const ofState = ofBody.get(state) ?? new Map<string, Outcome>()
  answers.set(body, ofBody.set(state, ofState.set(versions, outcome)))
}

const answersFile = join(import.meta.dirname, 'fixtures/rails-answers.json')
/** Versions with the same outcome stand in one entry. */
const shape = z.record(
  z.string(),
  z.record(
    z.string(),
    z.array(z.object({ versions: z.string(), does: z.union([z.array(z.string()), z.literal('fails')]) })),
  ),
)

export function recordedAnswers(): Answers {
  const answers: Answers = new Map()
  for (const [body, ofBody] of Object.entries(shape.parse(JSON.parse(readFileSync(answersFile, 'utf8')))))
    for (const [state, outcomes] of Object.entries(ofBody))
      for (const { versions, does } of outcomes)
        for (const one of versions.split(', ')) addAnswer(answers, [body, state, one], does)
  return answers
}

export function recordAnswers(answers: Answers): void {
  const all = Object.fromEntries(
    [...answers].map(([body, ofBody]) => [
      body,
      Object.fromEntries(
        [...ofBody].map(([state, ofState]) => {
          const outcomes: { versions: string; does: Outcome }[] = []
          for (const [versions, does] of ofState) {
            const same = outcomes.find(one => isDeepStrictEqual(one.does, does))
            if (same) same.versions += `, ${versions}`
            else outcomes.push({ versions, does })
          }
          return [state, outcomes]
        }),
      ),
    ]),
  )
  writeFileSync(answersFile, `${JSON.stringify(all, null, 1)}\n`)
}

export function versionsText({ written, installed }: Versions): string {
  return `${written} on ${installed}`
}

export const allVersions = ['6.1', '7.0', '7.1', '7.2', '8.0', '8.1']

/** The versions of migrations that an installed one runs here. */
export function writtenFor(installed: string): string[] {
  return allVersions.slice(0, allVersions.indexOf(installed) + 1)
}

/** What is there only after, and what is there only before. */
export function changes(before: readonly string[], after: readonly string[]): string[] {
  return [
    ...before.filter(line => !after.includes(line)).map(line => `- ${line}`),
    ...after.filter(line => !before.includes(line)).map(line => `+ ${line}`),
  ]
}

const program = `require 'logger'
require 'set'
# 8.1 wants a newer Ruby than Debian has, for this.
def Thread.each_caller_location(*) = caller_locations.each { |one| yield one } unless Thread.respond_to?(:each_caller_location)
require 'json'
require 'active_record'
ActiveRecord::Base.establish_connection(ENV['DATABASE_URL'])
ActiveRecord::Migration.verbose = false
connection = ActiveRecord::Base.connection
asked = JSON.parse($stdin.read)
answers = asked['cases'].map do |body, state, version|
  before = after = nil
  ActiveRecord::Base.transaction do
    connection.execute(asked['states'][state])
    before = connection.select_values(asked['structure'])
    begin
      migration = Class.new(ActiveRecord::Migration[version.to_f]) { class_eval("def up\\n#{body}\\nend") }
      migration.new.exec_migration(connection, :up)
      after = connection.select_values(asked['structure'])
    rescue StandardError
      after = nil
    end
    raise ActiveRecord::Rollback
  end
  [before, after]
end
puts JSON.generate(answers)
`

/** What an installed Rails does. `libraries`: the directories of its sources; none: those of the machine. */
export async function askRails(
  url: string,
  installed: string,
  libraries: readonly string[],
): Promise<Answers> {
  const cases = bodies.flatMap(body =>
    Object.keys(states).flatMap(state =>
      writtenFor(installed).map(written => [body, state, written] as const),
    ),
  )
  const stdout = await new Promise<string>((resolve, reject) => {
    const args = [...libraries.flatMap(one => ['-I', one]), '-e', program]
    const env = { ...process.env, DATABASE_URL: url }
    const child = execFile('ruby', args, { env, maxBuffer: 1 << 28 }, (error, out, complaint) =>
      error ? reject(new Error(complaint)) : resolve(out),
    )
    child.stdin?.end(JSON.stringify({ cases, states, structure }))
  })
  const lines = z.array(z.string())
  const answers: Answers = new Map()
  for (const [index, [before, after]] of z
    .array(z.tuple([lines, lines.nullable()]))
    .parse(JSON.parse(stdout))
    .entries()) {
    const [body, state, written] = cases[index] ?? ['', '', '']
    const outcome = after ? changes(before, after) : 'fails'
    addAnswer(answers, [body, state, versionsText({ written, installed })], outcome)
  }
  return answers
}
