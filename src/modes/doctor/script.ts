import { hidesSomething, shellQuote } from '../../model/shell-quote.ts'
import { visibleLine } from '../../reporters/escape.ts'
import type { Diagnosis, RunbookStep } from './diagnosis.ts'

/** Each action as a line for a shell. */
export function commandsOf({ actions }: Pick<RunbookStep, 'actions'>): string[] {
  const lines: string[] = []
  let sql: string[] = []
  const flush = (): void => {
    // Together or not at all.
    if (sql.length > 0)
      lines.push(
        `psql "$DATABASE_URL" -v ON_ERROR_STOP=1 -1${sql.map(one => ` -c ${quoteLines(one)}`).join('')}`,
      )
    sql = []
  }
  for (const action of actions) {
    if ('sql' in action) sql.push(action.sql)
    else {
      flush()
      lines.push(action.command)
    }
  }
  flush()
  return lines
}

/** Lines stay lines where they are all that a plain quote has to keep: any shell reads them, and so does a person. */
function quoteLines(text: string): string {
  return hidesSomething(text) || text.includes('##[')
    ? shellQuote(text)
    : `'${text.replaceAll("'", `'\\''`)}'`
}

/** The runbook as a script that asks before each step and stops at the first that fails. Nobody but its reader runs it. */
export function renderScript({ database, histories }: Diagnosis): string {
  const steps = histories.flatMap(({ runbook }) => runbook).filter(({ actions }) => actions.length > 0)
  const body = steps.flatMap((step, index) => {
    const { title, proof, directory } = step
    const lines = commandsOf(step)
    const shown = [
      `Step ${index + 1} of ${steps.length}: ${title}`,
      ...(proof.proven ? [] : [`  Not proven: ${proof.reason}`]),
      ...lines.map(line => `  ${line}`),
    ]
    return [
      '',
      `printf '%s\\n' ${shown.map(line => shellQuote(visibleLine(line))).join(' ')}`,
      'if ask; then',
      `  (cd ${shellQuote(directory ?? '.')} && ${lines.join(' &&\n    ')})`,
      'fi',
    ]
  })
  return [
    '#!/bin/sh',
    '# Written by migration-gate doctor. Run it from the top of the repository, with the environment of the application.',
    `# ${visibleLine(database)}`,
    'set -eu',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
    ': "${DATABASE_URL:?Set DATABASE_URL to the database that was looked at}"',
    'export DATABASE_URL',
    'ask() {',
    "  printf 'Run it? [y/N] '",
    '  read -r answer || exit 1',
    '  case "$answer" in y | Y | yes) return 0 ;; *) printf "Left out.\\n"; return 1 ;; esac',
    '}',
    ...body,
    '',
    "printf '%s\\n' 'Check the result: migration-gate doctor --database \"$DATABASE_URL\"'",
    '',
  ].join('\n')
}
