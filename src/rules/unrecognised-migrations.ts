import { type Found, finding } from '../model/finding.ts'
import { firstOf } from '../model/listing.ts'
import { startOfFile } from '../model/position.ts'
import type { RuleMeta } from '../model/rule-meta.ts'
import { sqlInitial } from './examples.ts'

const steps = {
  'database/steps/0001_users.sql': 'create table users (id int primary key);\n',
  'database/steps/0002_teams.sql': 'create table teams (id int primary key);\n',
}

export const unrecognisedMigrationsMeta: RuleMeta = {
  id: 'unrecognised-migrations',
  title: 'Files that look like migrations belong to no known history',
  what: 'The change adds files to a directory that looks like a migration history, but that no framework claims.',
  why: 'Files that nobody reads are not checked, so a green result says nothing about them.',
  remedy:
    'Name the directory under `histories:` in .migration-gate.yml, or exclude it with `exclude:` if nobody runs its files.',
  severity: 'note',
  bad: { base: sqlInitial, change: steps },
  good: {
    base: {
      ...sqlInitial,
      '.migration-gate.yml': 'histories: [{ framework: sql, path: database/steps }]\nallow-empty: true\n',
      'database/steps/0001_users.sql': steps['database/steps/0001_users.sql'],
    },
    change: { 'database/steps/0002_teams.sql': steps['database/steps/0002_teams.sql'] },
  },
}

/** A directory of files that nobody reads. */
export interface Unrecognised {
  directory: string
  /** New or changed files in it. */
  paths: readonly [string, ...string[]]
  /** Plain SQL can be read; the rest is run by a command. */
  framework: 'sql' | 'programs'
}

const named = 5

export function unrecognisedMigrations(found: readonly Unrecognised[], configFile: string): Found[] {
  return found.map(one =>
    finding(
      {
        rule: unrecognisedMigrationsMeta.id,
        introduced: true,
        framework: one.framework,
        history: one.directory || '.',
        path: one.paths[0],
        range: startOfFile,
        symbol: one.directory,
        message: messageOf(one, configFile),
      },
      unrecognisedMigrationsMeta.severity,
    ),
  )
}

function messageOf({ directory, paths, framework }: Unrecognised, configFile: string): string {
  const path = yamlText(directory || '.')
  const command =
    framework === 'programs'
      ? ` and \`command: { run: make migrate, framework: programs }\`, with the command that applies them`
      : ''
  return `Migration Gate did not read ${firstOf(paths, named)}: no framework claims ${directory || 'the top of the repository'}. If somebody runs these files, add this to ${configFile}: \`histories: [{ framework: ${framework}, path: ${path} }]\`${command}. If nobody does, add \`exclude: [${yamlText(`${directory === '' ? '' : `${directory}/`}**`)}]\`.`
}

/** As a flow sequence of YAML takes it. */
export function yamlText(text: string): string {
  return /^[\w./*-]+$/.test(text) && !/^[-.*]|^\d/.test(text) ? text : JSON.stringify(text)
}
