import { writeFile } from 'node:fs/promises'
import { type Command, Option } from 'commander'
import type { Diagnosis } from '../modes/doctor/diagnosis.ts'
import type { DoctorRequest } from '../modes/doctor/doctor.ts'
import { redact, secretsOf } from '../reporters/redact.ts'
import { inGroup, only, seconds, trustOf } from './options.ts'
import { UsageError } from './usage-error.ts'

const formats = ['text', 'json', 'markdown', 'html'] as const

export interface DoctorFlags extends Omit<DoctorRequest, 'only' | 'database' | 'trust'> {
  trust: boolean
  database?: string
  only?: string[]
  doctorFormat: (typeof formats)[number]
  script?: string
}

/** The options of `migration-gate doctor`. */
export function doctorCommand(command: Command, take: (flags: DoctorFlags) => void): void {
  const option = (flags: string, description: string) => new Option(flags, description)
  command
    .description(
      'Compare a database with the migrations of this repository: what is wrong with it, and how to repair it. Read-only.',
    )
    .addOption(
      inGroup(
        option(
          '--database <url>',
          'the database, or service=NAME of pg_service.conf; it is never changed (default: DATABASE_URL)',
        ),
        'common',
      ),
    )
    .addOption(
      inGroup(
        option('--format <format>', 'format of standard output').choices(formats).default('text'),
        'common',
      ),
    )
    .addOption(
      inGroup(
        option('--script <file>', 'write the repair steps as a shell script that asks before each one'),
        'common',
      ),
    )
    .addOption(
      inGroup(
        option('--preflight', 'ask the database how many rows would make a pending migration fail').default(
          false,
        ),
        'common',
      ),
    )
    .addOption(inGroup(option('--ref <rev>', 'the tree (default: the files in the work tree)'), 'change'))
    .addOption(
      inGroup(option('--repo <dir>', 'the repository, which may be a bare one').default('.'), 'change'),
    )
    .addOption(inGroup(option('--config <path>', 'path of the configuration in the repository'), 'change'))
    .addOption(only())
    .addOption(
      inGroup(
        option('--version-table <name>', "the runner's version table, if it has another name than usual"),
        'change',
      ),
    )
    .addOption(
      inGroup(
        option(
          '--postgres <where>',
          'where to replay: "auto" (local with --trust, else embedded), "embedded", "local" or "local:16" (a PostgreSQL of this machine), or the URL of another server',
        ).default('auto'),
        'engine',
      ),
    )
    .addOption(
      inGroup(
        option(
          '--trust',
          'the code is your own: its `command:` may run on a scratch database, for migrations that are programs',
        ).default(false),
        'engine',
      ),
    )
    .addOption(
      inGroup(
        option('--allow-production', 'replay on that server even if it looks like production').default(false),
        'engine',
      ),
    )
    .addOption(
      inGroup(
        option('--allow-other-databases', 'replay on that server even if it has other databases').default(
          false,
        ),
        'engine',
      ),
    )
    .addOption(
      inGroup(option('--timeout <seconds>', 'for the whole run').argParser(seconds).default(600), 'engine'),
    )
    .addOption(
      inGroup(
        option('--statement-timeout <seconds>', 'for one statement').argParser(seconds).default(60),
        'engine',
      ),
    )
    .addHelpText(
      'after',
      `
Exit codes:
  0  healthy: what is recorded is there, and what is pending would apply
  1  something is wrong: the report names it and how to repair it
  2  something could not be determined

Examples:
  migration-gate doctor --database postgres://reader@db.example/app
  migration-gate doctor --database "$DATABASE_URL" --ref origin/main --script way-out.sh`,
    )
    .action(
      ({ format, ...flags }: Omit<DoctorFlags, 'doctorFormat'> & { format: DoctorFlags['doctorFormat'] }) => {
        take({ ...flags, doctorFormat: format })
      },
    )
}

const codes: Readonly<Record<Diagnosis['verdict'], number>> = { healthy: 0, wrong: 1, inconclusive: 2 }

/** `migration-gate doctor`. Answers with what to print, and the exit code. */
export async function runDoctor(
  { doctorFormat, script, ...flags }: DoctorFlags,
  onProgress: (doing: string) => void,
): Promise<{ text: string; code: number }> {
  const { startedWith } = await import('../process/secrets-out-of-environment.ts')
  const database = flags.database ?? startedWith().DATABASE_URL
  if (database === undefined || database === '')
    throw new UsageError('Name the database: --database URL, or set DATABASE_URL.', {
      seeAlso: 'migration-gate doctor --help',
    })
  const { doctor } = await import('../modes/doctor/doctor.ts')
  const found = await doctor(
    { ...flags, database, only: flags.only ?? [], trust: trustOf(flags) },
    onProgress,
  )
  const diagnosis = redact(found, secretsOf({ database, postgres: flags.postgres }))
  if (script !== undefined) {
    const { renderScript } = await import('../modes/doctor/script.ts')
    await writeFile(script, renderScript(diagnosis), { mode: 0o755 })
  }
  return { text: await rendered(diagnosis, doctorFormat), code: codes[diagnosis.verdict] }
}

async function rendered(diagnosis: Diagnosis, format: DoctorFlags['doctorFormat']): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../reporters/json.ts')).safeJson(diagnosis)
    case 'markdown':
      return (await import('../modes/doctor/markdown.ts')).renderMarkdown(diagnosis)
    case 'html':
      return (await import('../modes/doctor/html.ts')).renderHtml(diagnosis)
    case 'text':
      return (await import('../modes/doctor/text.ts')).renderText(diagnosis)
  }
}
