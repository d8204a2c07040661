import { describe, expect, it } from 'vitest'
import { checkFiles } from './gate.ts'
import type { Files } from './git-repository.ts'

/** Where two migrations create the same thing, with what it is. */
export async function places(base: Files, change: Files): Promise<string[]> {
  const { report } = await checkFiles({ base, change })
  return report.findings
    .filter(({ rule }) => rule === 'same-object')
    .map(({ severity, path, range }) => `${severity} ${path}:${range.start.line}`)
}

/** What the text of migrations of a tool says that they create. */
export interface Tool {
  name: string
  one: string
  two: string
  /** A migration with this in its upgrade, and that in its downgrade. */
  file: (up: string, down?: string) => string
  /** Adds a column to `accounts`: who is not heard anywhere else has to say this. */
  control: string
  table: string
  drop: string
  rename: string
  /** Each is a line of the upgrade that has no collision with `table`. */
  silent: readonly string[]
  /** Made in base, and by the change. */
  others: readonly string[]
  /** What drops or renames something, and what creates it: twice, but not any more after that. */
  away: readonly (readonly [gone: string, created: string])[]
  /** What ends a statement. */
  end?: string
}

/** The figure by which numbers differ. */
const last = /(?:\d(?=(?:_?0{6})?[-_]two)|(?<=Version2024010)2)/i

export function describeTool(tool: Tool): void {
  const { name, one, two, file, control, table, drop, rename, end = '' } = tool
  const line =
    file('MARK')
      .split('\n')
      .findIndex(text => text.includes('MARK')) + 1
  const first = [`error ${two}:${line}`]
  const [zero, three] = [two.replace(last, '0'), two.replace(last, '3')]
  const onlyControl = async (base: string, change: string, down = '') =>
    expect(
      await places(
        { [zero]: file(control), [one]: file(base) },
        { [two]: file(change, down), [three]: file(control) },
      ),
    ).toEqual([`error ${three}:${line}`])

  describe(name, () => {
    it('is an error where two migrations create the same table', async () => {
      expect(await places({ [one]: file(table) }, { [two]: file(table, drop) })).toEqual(first)
      expect(await places({}, { [one]: file(table), [two]: file(table, drop) })).toEqual(first)
    })

    it.each([control, ...tool.others])('is an error for what else they create: %s', async up => {
      expect(await places({ [one]: file(up) }, { [two]: file(up) })).toHaveLength(1)
    })

    it.each<readonly [string, string]>([[drop, table], [rename, table], ...tool.away])(
      'is none after %s',
      async (gone, created) => {
        await onlyControl(created, `${gone}\n${created}`)
      },
    )

    it('is none on the down side', async () => {
      await onlyControl(table, '', table)
    })

    it.each(tool.silent)('is none for %s', async up => {
      await onlyControl(table, up)
    })

    it.each([
      ['too deep', `${table}\n${'f('.repeat(10_000)}1${')'.repeat(10_000)}${end}`],
      ['too long', `${table}\n${`f(1)${end}\n`.repeat(200_000)}`],
      ['long', `${drop}\n${`f(1)${end}\n`.repeat(20_000)}${table}`],
      ['broken', `${table}\n)([`],
    ])('ends, and is none, for a file that is %s', async (_, up) => {
      await onlyControl(table, up)
    })
  })
}
