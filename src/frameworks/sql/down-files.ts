import { fileName } from '../../text/paths.ts'

/** The files without those that undo another one of them: these have a twin of the same version and name. */
export function withoutDownFiles<T extends { path: string }>(files: readonly T[]): T[] {
  const ups = new Set(files.flatMap(({ path }) => upName(fileName(path)) ?? []))
  const explicit = files.some(({ path }) =>
    /\.up\.sql$|(?:^|\/)(?:downs?|undo|rollbacks?|reverts?)\/[^/]*$/i.test(path),
  )
  return files.filter(({ path }) => {
    const undone = undoneBy(fileName(path))
    if (undone === undefined) return true
    // Beside files called "….up.sql", or in a directory called "down", such a file has no other meaning.
    return !ups.has(undone) && !(explicit && /\.down\.sql$/i.test(path))
  })
}

const downEnd = /[._-](?:down|undo|rollback|revert)\.sql$/i
const upEnd = /(?:[._-](?:up|do|apply|deploy|migrate))?\.sql$/i
// https://github.com/rickbergfalk/postgrator#usage
const middle = /^(\d+\.)(do|undo)\./i
/** Flyway pairs its files by their versions. */
const flyway = /^([UV])(\d[\d._]*)__/

/** What a file that undoes another one would be called without that; undefined for one that is not called so. */
function undoneBy(name: string): string | undefined {
  const paired = flyway.exec(name)
  if (paired) return paired[1] === 'U' ? `V${paired[2]}__` : undefined
  if (middle.exec(name)?.[2]?.toLowerCase() === 'undo')
    return name
      .replace(middle, '$1')
      .replace(/\.sql$/i, '')
      .toLowerCase()
  return downEnd.test(name) ? name.replace(downEnd, '').toLowerCase() : undefined
}

/** What a file is called without what says that it is applied; undefined for one that undoes. */
function upName(name: string): string | undefined {
  const paired = flyway.exec(name)
  if (paired) return paired[1] === 'V' ? `V${paired[2]}__` : undefined
  return name.replace(middle, '$1').replace(upEnd, '').toLowerCase()
}

/** What a file may be called that undoes this one, beside it. */
export function downNamesOf(name: string): string[] {
  const paired = flyway.exec(name)
  if (paired) return paired[1] === 'V' ? [`U${name.slice(1)}`] : []
  if (middle.test(name)) return [name.replace(middle, (_, number: string) => `${number}undo.`)]
  const stem = name.replace(upEnd, '')
  return ['.', '_', '-'].flatMap(sign => [
    `${stem}${sign}down.sql`,
    `${stem}${sign}undo.sql`,
    `${stem}${sign}rollback.sql`,
  ])
}
