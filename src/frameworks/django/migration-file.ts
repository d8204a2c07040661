import { attributeOf } from '../../languages/python/access.ts'
import type { PythonModule, PythonReader } from '../../languages/python/read-python.ts'
import { firstUnknown, isSequence, optionsOf, type Value } from '../../languages/python/values.ts'
import { type Range, rangeOf, type Span } from '../../model/position.ts'
import type { MigrationFile, Reference } from './migration-facts.ts'
import { readPlainMigration } from './plain-migration.ts'

/** Only running a migration needs what is between its brackets. */
const skipped: ReadonlySet<string> = new Set(['operations'])

export function readMigrationFile(text: string, python: PythonReader): MigrationFile {
  return readPlainMigration(text, skipped) ?? readWithGrammar(text, python)
}

/** Whatever its form. */
export function readWithGrammar(text: string, python: PythonReader): MigrationFile {
  if (!text.includes('Migration')) return { kind: 'none', reason: 'it has no Migration class', refused: true }
  let found: MigrationFile | undefined
  const reading = python.read(text, skipped, module => {
    found = migrationIn(module)
    // Functions were left out: one that sets attributes of its own migration must be followed.
    return found.kind === 'migration' && !setsOwnGraph.test(text)
  })
  if (reading.kind === 'broken') {
    return {
      kind: 'unreadable',
      reason: reading.reason,
      range: rangeOf(text, reading.at.start, reading.at.end),
    }
  }
  return found?.kind === 'migration' && !setsOwnGraph.test(text) ? found : migrationIn(reading.module)
}

/** Seen in `__init__` of migrations that fix their package's history, such as simplejwt's. */
const setsOwnGraph = /\bself\.(?:dependencies|run_before|replaces)\b/

function migrationIn({ text, names, call }: PythonModule): MigrationFile {
  const value = names.names.get('Migration')
  if (!value) return { kind: 'none', reason: 'it has no Migration class', refused: true }
  const classes = optionsOf(value).filter(option => option.kind === 'class')
  const [first] = classes
  if (!first || classes.length < optionsOf(value).length) {
    return unreadable(text, value.at, 'its Migration is not a class of this file')
  }
  if (classes.every(isNoDjangoMigration))
    return { kind: 'none', reason: 'it is a migration of South', refused: false }
  for (const one of classes) {
    const construct = setsOwnGraph.test(text) ? attributeOf(one, '__init__') : undefined
    if (construct) call(construct, [one])
  }
  const references: Record<'dependencies' | 'run_before' | 'replaces', Reference[]> = {
    dependencies: [],
    run_before: [],
    replaces: [],
  }
  for (const attribute of ['dependencies', 'run_before', 'replaces'] as const) {
    for (const one of classes) {
      const list = attributeOf(one, attribute)
      if (!list) continue
      const problem = collect(list, text, references[attribute])
      if (problem)
        return unreadable(text, problem.at, `its ${attribute} can't be followed: ${problem.reason}`)
    }
  }
  return {
    kind: 'migration',
    range: rangeOf(text, first.at.start, first.at.end),
    dependencies: references.dependencies,
    runBefore: references.run_before,
    replaces: references.replaces,
  }
}

/** South's classes, and a class without any base, which Django could not make an instance of. */
function isNoDjangoMigration(value: Extract<Value, { kind: 'class' }>): boolean {
  if (value.bases.length === 0) return true
  return (
    value.bases.some(
      base =>
        base.kind === 'name' &&
        (/^south\./.test(base.path) || /(?:^|\.)(?:SchemaMigration|DataMigration)$/.test(base.path)),
    ) && !value.scope.names.has('operations')
  )
}

function unreadable(text: string, at: Span, reason: string): MigrationFile {
  return { kind: 'unreadable', reason, range: rangeOf(text, at.start, at.end) }
}

type Problem = { reason: string; at: Span }

function collect(value: Value, text: string, into: Reference[]): Problem | undefined {
  const options = optionsOf(value)
  // Of two ways through a condition, the one that can be followed will do.
  const known = options.filter(option => !firstUnknown(option))
  for (const option of known.length > 0 ? known : options) {
    if (option.kind === 'unknown') return option
    if (!isSequence(option)) return { reason: 'it is not a list', at: option.at }
    for (const item of option.items) {
      for (const entry of optionsOf(item)) {
        const problem = collectEntry(entry, text, into)
        if (problem) return problem
      }
    }
  }
  return undefined
}

function collectEntry(entry: Value, text: string, into: Reference[]): Problem | undefined {
  if (entry.kind === 'unknown') return entry
  if (entry.kind === 'call') return collectCall(entry, text, into)
  if (!isSequence(entry)) return { reason: 'an entry is not a pair of app label and name', at: entry.at }
  const [label, name] = entry.items
  if (!label || !name) return { reason: 'an entry is not a pair of app label and name', at: entry.at }
  for (const nameOption of optionsOf(name)) {
    // Python 2's bytes are text.
    if (nameOption.kind !== 'str' && nameOption.kind !== 'bytes') {
      if (isElsewhere(label)) continue
      return {
        reason: nameOption.kind === 'unknown' ? nameOption.reason : 'the name is not a string',
        at: nameOption.at,
      }
    }
    for (const labelOption of optionsOf(label)) {
      const named = labelOf(labelOption)
      if (!named) {
        return {
          reason: labelOption.kind === 'unknown' ? labelOption.reason : 'the app label is not a string',
          at: labelOption.at,
        }
      }
      add(
        into,
        named,
        nameOption.value,
        rangeOf(text, nameOption.at.start, nameOption.at.end),
        nameOption.literal,
      )
    }
  }
  return undefined
}

function labelOf(value: Value): Reference['label'] | undefined {
  if (value.kind === 'str' || value.kind === 'bytes') return { kind: 'label', text: value.value }
  return isElsewhere(value) ? { kind: 'elsewhere' } : undefined
}

/** `settings.X`, `User._meta.app_label`, `get_user_model()._meta…`: another app's label, decided by the installation. */
function isElsewhere(value: Value): boolean {
  return value.kind === 'name' && /(?:^|\.)settings\.|_meta\.app_label$|_LABEL$/.test(value.path)
}

/** `migrations.swappable_dependency(settings.AUTH_USER_MODEL)`: https://docs.djangoproject.com/en/stable/topics/migrations/#dependencies */
function collectCall(
  entry: Extract<Value, { kind: 'call' }>,
  text: string,
  into: Reference[],
): Problem | undefined {
  const [first] = entry.args
  const callee = entry.callee.slice(entry.callee.lastIndexOf('.') + 1)
  if (callee === 'SwappableTuple' && first) return collectEntry(first, text, into)
  if (callee !== 'swappable_dependency')
    return { reason: `only running ${entry.callee}() can tell`, at: entry.at }
  const model = first ?? entry.keywords.get('value')
  const range = rangeOf(text, entry.at.start, entry.at.end)
  for (const option of model ? optionsOf(model) : []) {
    if (option.kind === 'str')
      add(into, { kind: 'label', text: option.value.split('.')[0] ?? '' }, '__first__', range, false)
    else if (option.kind === 'name' && /(?:^|\.)settings\.\w+$/.test(option.path)) {
      add(
        into,
        { kind: 'setting', name: option.path.slice(option.path.lastIndexOf('.') + 1) },
        '__first__',
        range,
        false,
      )
    }
    // Whatever else it is, it can only be the first migration of some app: no line of this app ends or starts there.
    else add(into, { kind: 'elsewhere' }, '__first__', range, false)
  }
  return undefined
}

function add(
  into: Reference[],
  label: Reference['label'],
  name: string,
  range: Range,
  literal: boolean,
): void {
  // One name written twice is two places to edit; one place reached in two ways is one.
  const same = into.some(
    other =>
      other.name === name &&
      isSamePlace(other.range, range) &&
      other.label.kind === label.kind &&
      (label.kind !== 'label' || (other.label.kind === 'label' && other.label.text === label.text)) &&
      (label.kind !== 'setting' || (other.label.kind === 'setting' && other.label.name === label.name)),
  )
  if (!same) into.push({ label, name, range, literal })
}

function isSamePlace(one: Range, other: Range): boolean {
  return one.start.line === other.start.line && one.start.column === other.start.column
}
