import { type JavaClass, type JavaProgram, javaProgram } from '../../languages/programs/java.ts'
import type { Expression } from '../../languages/programs/program.ts'
import type { Span } from '../../model/position.ts'
import { fileName, parentOf } from '../../text/paths.ts'
import type { ProgramReading } from '../code-migrations/dialect.ts'
import { saysFlag } from '../code-migrations/program-parts.ts'
import { readProgram } from '../code-migrations/program-reading.ts'
import { isLogger, Jdbc, textIn } from './jdbc.ts'
import { outsideInJava } from './transactions.ts'

const api = 'org.flywaydb.core.api.migration'

/** What a migration extends or implements, and what it is given. https://documentation.red-gate.com/flyway/flyway-concepts/migrations/java-based-migrations */
const given: ReadonlyMap<string, 'connection' | 'context' | 'template'> = new Map([
  [`${api}.BaseJavaMigration`, 'context'],
  [`${api}.JavaMigration`, 'context'],
  // Until Flyway 5.
  [`${api}.jdbc.BaseJdbcMigration`, 'connection'],
  [`${api}.jdbc.JdbcMigration`, 'connection'],
  [`${api}.spring.BaseSpringJdbcMigration`, 'template'],
  [`${api}.spring.SpringJdbcMigration`, 'template'],
])

/** They change nothing of what runs, or when. */
const harmless: ReadonlyMap<string, string | undefined> = new Map([
  ['Deprecated', undefined],
  ['Log4j2', 'lombok.extern.log4j.Log4j2'],
  ['Override', undefined],
  ['Slf4j', 'lombok.extern.slf4j.Slf4j'],
  ['SneakyThrows', 'lombok.SneakyThrows'],
  ['SuppressWarnings', undefined],
])
/** Spring gives these to Flyway, which may find them once more by itself, and then refuses both. */
const component = 'org.springframework.stereotype.Component'

function isHarmless(name: string, { imports }: JavaProgram): boolean {
  return harmless.has(name) && imports.get(name) === harmless.get(name)
}

/** What a migration in Java sends. `path`: Flyway goes by the name and the package of the class. */
export async function readJavaMigration(text: string, path: string): Promise<ProgramReading> {
  return readProgram(text, 'java', javaProgram, program => {
    const { only, procedures } = program
    // Either may end a comment, and the first one stands for anything.
    if (!only || /\\u|\r(?!\n)/.test(text) || !isFound(program, only, path)) return undefined
    const up = procedures.get('migrate')
    const of = givenTo(program, only)
    const parameter = up?.parameters[0]?.name
    if (!up || parameter === undefined || up.parameters.length !== 1 || of === undefined) return undefined
    if (!saysVersion(program, only) || !mayBeSaid(program, only)) return undefined
    const isOutside =
      procedures.has('canExecuteInTransaction') && !returns(program, 'canExecuteInTransaction', true)
    if (isOutside !== outsideInJava.test(text)) return undefined
    const jdbc = new Jdbc(program, { of, name: parameter, isOutside })
    return {
      up,
      down: undefined,
      dialect: jdbc.dialect,
      around: [...fieldsThatRun(program, only), ...(only.annotations.includes('Component') ? [only.at] : [])],
    }
  })
}

/** Would Flyway create an object of it, under the name of its file? */
function isFound(program: JavaProgram, only: JavaClass, path: string): boolean {
  const { imports, package: pack } = program
  if (`${only.name}.java` !== fileName(path)) return false
  if (!only.modifiers.includes('public') || only.modifiers.includes('abstract')) return false
  const isPlain = only.annotations.every(
    name => isHarmless(name, program) || (name === 'Component' && imports.get(name) === component),
  )
  const inPackage = pack === '' ? '' : `/${pack.replaceAll('.', '/')}`
  const directory = `/${parentOf(path)}`
  if (!isPlain || !directory.endsWith(inPackage)) return false
  const root = directory.slice(0, directory.length - inPackage.length)
  return /(?:^|\/)(?:java|main|src)?$/.test(root) && !/test/i.test(root)
}

function givenTo(program: JavaProgram, { extended, implemented }: JavaClass): ReturnType<typeof given.get> {
  const [type, ...others] = [...(extended === undefined ? [] : [extended]), ...implemented]
  if (type === undefined || others.length > 0) return undefined
  return given.get(type.includes('.') ? type : (program.imports.get(type) ?? ''))
}

/** The methods that Flyway calls, as far as they change nothing that is known of the file. */
const asked: Readonly<Record<string, (program: JavaProgram) => boolean>> = {
  canExecuteInTransaction: program => saysFlag(program.procedures.get('canExecuteInTransaction')),
  getChecksum: program => returnsPlain(program, 'getChecksum'),
  getDescription: program => returnsPlain(program, 'getDescription'),
  getVersion: () => true,
  migrate: () => true,
}

/** Others of its methods override nothing. */
function mayBeSaid(program: JavaProgram, { methods }: JavaClass): boolean {
  return methods.every(({ name, modifiers, annotations }) => {
    if (annotations.some(one => !isHarmless(one, program))) return false
    if (modifiers.includes('private')) return !Object.hasOwn(asked, name)
    return Object.hasOwn(asked, name) && !modifiers.includes('static') && asked[name]?.(program) === true
  })
}

function returned({ procedures }: JavaProgram, name: string): Expression | undefined {
  const [only, ...others] = procedures.get(name)?.body ?? []
  return only?.does === 'leaves' && others.length === 0 && !only.fails ? only.value : undefined
}

function returns(program: JavaProgram, name: string, flag: boolean): boolean {
  const value = returned(program, name)
  return value?.kind === 'flag' && value.value === flag
}

function returnsPlain(program: JavaProgram, name: string): boolean {
  const value = returned(program, name)
  if (!value) return false
  const written = program.text.slice(value.at.start, value.at.end)
  return value.kind === 'text' || value.kind === 'nothing' || /^-?\d{1,15}$/.test(written)
}

/** `getVersion` gives the version of the name, where it is there. */
function saysVersion(program: JavaProgram, { name }: JavaClass): boolean {
  if (!program.procedures.has('getVersion')) return /^(?:[VB]\d|R__)/.test(name)
  const value = returned(program, 'getVersion')
  if (value?.kind !== 'call' || value.name !== 'fromVersion' || value.args.length !== 1) return false
  const isFlyways = program.imports.get('MigrationVersion') === 'org.flywaydb.core.api.MigrationVersion'
  const on = value.on?.kind === 'name' ? value.on.name : undefined
  const version = value.args[0]?.kind === 'text' ? value.args[0].value : undefined
  const ofName = /^V(\d+(?:_\d+)*)(?:__|$)/.exec(name)?.[1]?.replaceAll('_', '.')
  return isFlyways && on === 'MigrationVersion' && version !== undefined && version === ofName
}

/** What runs when the object is created. */
function fieldsThatRun(program: JavaProgram, { fields }: JavaClass): Span[] {
  return [...fields.values()].flatMap(value => (doesNothing(value, program) ? [] : value.at))
}

function doesNothing(value: Expression, program: JavaProgram): boolean {
  if (['flag', 'nothing', 'text', 'name'].includes(value.kind)) return true
  if (/^-?\d{1,15}L?$/.test(program.text.slice(value.at.start, value.at.end))) return true
  return textIn(value, name => program.constants.get(name)) !== undefined || isLogger(value, program)
}
