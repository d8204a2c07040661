import { createHash } from 'node:crypto'
import { lineAt } from '../lines.ts'
import { numberedBy } from '../names.ts'
import type { FileProblem, NamedText, RunnerProfile } from '../profile.ts'
import { editUnseen, inLine, refuses } from './behaviours.ts'

const source = 'https://github.com/graphile/migrate#readme'
const noTransaction = /^--!\s*no-transaction\b/m
/** Headers begin with a capital letter, and an empty line follows them. */
const headers = /^(?:--! [A-Z][^\n]*\n)+\n?/
const versionOf = numberedBy(/^(\d{6,})(?:-[-_a-z0-9]*)?\.sql$/i)

interface Committed extends NamedText {
  version: string
  header: string
  previous: string | undefined
  hash: string | undefined
}

export const graphileMigrate: RunnerProfile = {
  id: 'graphile-migrate',
  title: 'graphile-migrate',
  evidence: { companions: ['.gmrc', '.gmrc.js', '.gmrc.json'], dependency: /"graphile-migrate"\s*:/ },
  behaviour: inLine(source, {
    duplicateVersion: refuses(
      source,
      'graphile-migrate takes them for one migration, and silently never runs one of the two where the other was applied',
    ),
    lateVersion: refuses(
      source,
      'graphile-migrate refuses to run anything: each file names the hash of the one before it',
    ),
    edited: editUnseen(source),
    removed: refuses(source, 'graphile-migrate refuses to run anything'),
    transaction: 'autocommit',
  }),
  identity: 'version',
  versionOf,
  names: '000001.sql, as `graphile-migrate commit` writes it',
  format: { is: /^--! Previous:/m, up: headers, unwrapped: noTransaction },
  sends: 'transaction',
  unwrappedSends: 'message',
  session: 'kept',
  passesMark: true,
  refuses: text =>
    /^--! Hash:/m.test(text)
      ? []
      : [
          {
            what: 'It has no line `--! Hash:`',
            remedy: 'Let `graphile-migrate commit` write the file.',
            ...lineAt(text, 0),
          },
        ],
  problemsOf,
  outside: 'Put it into a file of its own that begins with `--! no-transaction`.',
}

/** `getAllMigrations` and `runCommittedMigration` of graphile-migrate's `migration.ts`. */
function problemsOf(files: readonly NamedText[], before: readonly NamedText[]): FileProblem[] {
  const known = new Map(before.map(file => [file.name, file.text]))
  const hashes = new Map(committedIn(before).map(({ version, hash }) => [version, hash]))
  const committed = committedIn(files)
  return committed.flatMap(({ name, text, header, previous, hash }, i): FileProblem[] => {
    if (hash === undefined) return []
    const last = committed[i - 1]
    if (previous !== last?.hash)
      return [
        {
          name,
          why: last
            ? `its \`--! Previous:\` is not the hash of ${last.name}, the one before it, and graphile-migrate refuses to run anything`
            : 'its `--! Previous:` names one before it, and there is none: graphile-migrate refuses to run anything',
          remedy: 'Take it back with `graphile-migrate uncommit`, and commit it again on top of base.',
        },
      ]
    if (known.get(name) !== text && !/^--! AllowInvalidHash/m.test(header)) {
      const right = hashOf(text.slice(header.length), previous)
      if (right !== hash)
        return [
          {
            name,
            why: `its \`--! Hash:\` is not that of its text (${right}), and graphile-migrate stops at it ("has the file been tampered with?")`,
            remedy: 'Let `graphile-migrate commit` write the file.',
          },
        ]
    }
    const applied = last && hashes.get(last.version)
    return !known.has(name) && applied !== undefined && applied !== last?.hash
      ? [
          {
            name,
            why: `its \`--! Previous:\` is the hash that this change gives ${last?.name}, and databases that have base recorded another one: graphile-migrate can't record it there`,
            remedy: `Leave ${last?.name} as base has it, and bring the change in a new one.`,
          },
        ]
      : []
  })
}

function committedIn(files: readonly NamedText[]): Committed[] {
  return files
    .flatMap(file => {
      const version = versionOf(file.name)?.version
      const header = headers.exec(file.text)?.[0] ?? ''
      const previous = /^--! Previous:[ \t]*(\S+)/m.exec(header)?.[1]
      const hash = /^--! Hash:[ \t]*(\S+)/m.exec(header)?.[1]
      return version === undefined
        ? []
        : [{ ...file, version, header, previous: previous === '-' ? undefined : previous, hash }]
    })
    .sort((a, b) => (a.version < b.version ? -1 : a.version > b.version ? 1 : a.name < b.name ? -1 : 1))
}

function hashOf(body: string, previous: string | undefined): string {
  const text = `${`${previous ?? ''}\n${body.trim()}`.trim()}\n`
  return `sha1:${createHash('sha1').update(text).digest('hex')}`
}
