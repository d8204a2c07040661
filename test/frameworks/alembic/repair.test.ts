import { expect, test } from 'vitest'
import { alembic } from '../../../src/frameworks/alembic/alembic.ts'
import { historiesOf, repaired } from '../repaired.ts'

function revision(id: string, down: string, revises = down.replaceAll("'", '')): string {
  return `"""create tables\n\nRevision ID: ${id}\nRevises: ${revises}\nCreate Date: 2025-01-28 12:00:00\n\n"""\nfrom alembic import op\n\n# revision identifiers, used by Alembic.\nrevision: str = '${id}'\ndown_revision = ${down}  # kept\nbranch_labels = None\n\n\ndef upgrade():\n    pass\n`
}

const versions = 'migrations/versions'
const base = {
  [`${versions}/z49_start.py`]: revision('z49', 'None', ''),
  [`${versions}/z50_next.py`]: revision('z50', "'z49'"),
  [`${versions}/z51_create_communication_tables.py`]: revision('z51', "'z50'"),
}

async function heads(files: Record<string, string> | undefined): Promise<string[]> {
  const [history] = await historiesOf(alembic, files ?? {})
  expect(history?.reading.missing).toEqual([])
  return history?.heads().map(({ id }) => id) ?? []
}

test('a revision is put after the other head', async () => {
  const files = { ...base, [`${versions}/z52_sso.py`]: revision('z52', "'z50'") }
  const after = await repaired(
    alembic,
    files,
    [`${versions}/z52_sso.py`],
    `${versions}/z51_create_communication_tables.py`,
  )
  expect(after?.[`${versions}/z52_sso.py`]).toBe(revision('z52', "'z51'"))
  expect(await heads(after)).toEqual(['z52'])
})

test('an id that is taken is changed everywhere, with the file name', async () => {
  const files = {
    ...base,
    [`${versions}/z51_other.py`]: revision('z51', "'z50'"),
    [`${versions}/z52_child.py`]: revision('z52', "('z51',)", 'z51'),
  }
  const after = await repaired(
    alembic,
    files,
    [`${versions}/z51_other.py`, `${versions}/z52_child.py`],
    `${versions}/z51_create_communication_tables.py`,
  )
  const path = Object.keys(after ?? {}).find(name => name.endsWith('_other.py')) ?? ''
  const id = /([0-9a-f]{12})_other\.py$/.exec(path)?.[1] ?? ''
  expect(id).not.toBe('')
  expect(after?.[path]).toBe(revision(id, "'z51'"))
  expect(after?.[`${versions}/z52_child.py`]).toBe(revision('z52', `('${id}',)`, id))
  expect(await heads(after)).toEqual(['z52'])
  expect(
    await repaired(
      alembic,
      files,
      [`${versions}/z51_other.py`, `${versions}/z52_child.py`],
      `${versions}/z51_create_communication_tables.py`,
    ),
  ).toEqual(after)
})

test('a base revision and a stale merge revision', async () => {
  const first = { ...base, [`${versions}/again.py`]: revision('again', 'None', '') }
  const after = await repaired(
    alembic,
    first,
    [`${versions}/again.py`],
    `${versions}/z51_create_communication_tables.py`,
  )
  expect(after?.[`${versions}/again.py`]).toBe(revision('again', "'z51'"))
  const stale = {
    ...base,
    [`${versions}/side.py`]: revision('side', "'z50'"),
    [`${versions}/m1.py`]: revision('m1', "('z51', 'side')", 'z51, side'),
    [`${versions}/m2.py`]: revision('m2', "('z51', 'side')", 'z51, side'),
  }
  const merged = await repaired(alembic, stale, [`${versions}/m2.py`], `${versions}/m1.py`)
  expect(merged?.[`${versions}/m2.py`]).toBe(revision('m2', "'m1'"))
  expect(await heads(merged)).toEqual(['m2'])
})
