import { decode } from '../git/git-tree.ts'
import type { Tree, TreeFile } from '../model/tree.ts'

/** Where a project's sessions look for names, and the file that says so. */
export interface SearchPath {
  path: string
  schemas: string[]
}

/** The first of the files that says one in words of its own: what a variable holds only the project knows. */
export async function searchPathIn(files: readonly TreeFile[], tree: Tree): Promise<SearchPath | undefined> {
  const blobs = await tree.read(files)
  for (const { path, oid } of files) {
    const blob = blobs.get(oid)
    const schemas = blob && searchPathOf(decode(blob))
    if (schemas) return { path, schemas }
  }
  return undefined
}

/** A schema, `"$user"`, or a constant of the file in an f-string. */
const name = String.raw`["']?(?:\$user|\{?\w{1,63}\}?)["']?`
/** `SET search_path TO a, "b"`, `-c search_path=a,b`, and the same in a URL. */
const written = new RegExp(
  String.raw`(?:\bset[ \t]+(?:session[ \t]+)?search_path[ \t]*(?:=|\bto\b)[ \t]*|-c(?:[ \t+]|%20)?search_path(?:=|%3D))(\\?${name}(?:[ \t]*(?:,|%2C)[ \t]*\\?${name})*)`,
  'gi',
)

const assignedText = /^(\w+)[ \t]*(?::[ \t]*\w+[ \t]*)?=[ \t]*["'](\w+)["'][ \t]*(?:#.*)?$/gm

function searchPathOf(text: string): string[] | undefined {
  if (!/search_path/i.test(text)) return undefined
  const code = text.replace(/^[ \t]*#.*$/gm, '')
  for (const [, list = ''] of code.matchAll(written)) {
    const schemas = list.split(/,|%2C/i).map(one => schemaOf(one.replace(/[\s"'\\]/g, ''), code))
    if (schemas.every(one => one !== undefined)) return schemas
  }
  return undefined
}

function schemaOf(word: string, code: string): string | undefined {
  const constant = /^\{(\w+)\}$/.exec(word)?.[1]
  if (constant === undefined) return word
  const values = new Set(
    [...code.matchAll(assignedText)].flatMap(([, name, value]) => (name === constant ? [value] : [])),
  )
  return values.size === 1 ? [...values][0] : undefined
}

/** What brings a database to that; `creates`: the migrations create schemas themselves. */
export function searchPathSql({ schemas }: SearchPath, creates: boolean): string {
  const quoted = schemas.map(one => `"${one}"`)
  const made = creates ? [] : schemas.filter(one => one !== 'public' && one !== '$user' && !/^pg_/i.test(one))
  return [
    ...made.map(one => `CREATE SCHEMA IF NOT EXISTS "${one}"`),
    `SET search_path TO ${quoted.join(', ')}`,
  ].join(';\n')
}
