import { expect, it } from 'vitest'
import { forked, TestRepository } from './git-repository.ts'

it('a forked repository is what git itself makes of the same commits', () => {
  const start = { 'a/b.sql': 'x\n', 'ü"x\\y.txt': 'q', z: Buffer.from([0, 255, 10]) }
  const base = { 'a/b.sql': null, 'a/c': 'y' }
  const change = { 'q/w': 'x', z: '' }
  const byHand = TestRepository.create()
  byHand.commit(start, 'start')
  byHand.branch('topic').commit(change, 'the change')
  byHand.checkout('main').commit(base, 'base moves')
  const repository = forked(start, base, change)
  for (const name of ['main', 'topic', 'HEAD', 'HEAD:'])
    expect(repository.git('rev-parse', name)).toBe(byHand.git('rev-parse', name))
  expect(repository.git('status', '--porcelain')).toBe('')
})
