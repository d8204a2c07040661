import { describe, expect, it } from 'vitest'
import { pinFaults, pinned, pinnedTexts } from '../../scripts/pins.ts'
import { version } from '../../src/process/version.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'
const texts = pinnedTexts()
const releasedAs = (tag: string) =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, pinned(text, tag, commit)]))

describe('what names a version of the project', () => {
  it('is there, and all of it agrees', () => {
    for (const path of ['README.md', 'examples/required-check.yml', 'examples/reusable.yml'])
      expect(texts[path]).toContain('uses: migration-gate/migration-gate')
    expect(pinFaults(texts, version)).toEqual([])
  })

  it('is written by a release in every place, and again by the next one', () => {
    const first = releasedAs('v0.1.0')
    expect(first['README.md']).toContain(`uses: migration-gate/migration-gate@${commit} # v0.1.0\n`)
    expect(first['examples/README.md']).toContain('rev: v0.1.0')
    expect(JSON.stringify(first)).not.toMatch(/uses: migration-gate\/migration-gate[^@]*@v\d/)
    expect(pinFaults(first, '0.1.0')).toEqual([])
    expect(releasedAs('v0.2.0')).toEqual(
      Object.fromEntries(Object.entries(first).map(([path, text]) => [path, pinned(text, 'v0.2.0', commit)])),
    )
    // The version of the next release is set before there is a commit of it.
    expect(pinFaults(first, '0.2.0')).toEqual([])
  })

  it.each([
    ['one that was left over', { 'a.yml': 'uses: migration-gate/migration-gate@v9\n' }, /a\.yml names v9/],
    ['a release that there is not', releasedAs('v9.0.0'), /names v9\.0\.0, and package\.json is only at/],
    [
      'a hook that there is not',
      { 'b.md': 'repo: https://github.com/migration-gate/migration-gate\n    rev: v9.0.1\n' },
      /b\.md names the hook of v9\.0\.1/,
    ],
  ])('is wrong with %s', (_what, change, fault) => {
    expect(pinFaults({ ...texts, ...change }, version)).toContainEqual(expect.stringMatching(fault))
  })
})
