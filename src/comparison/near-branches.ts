import { inRepository, type Repository } from '../git/repository.ts'
import { nearNames } from '../text/near-names.ts'

/** The branches of a clone whose names are like one that is not there, as the end of a sentence. */
export async function likeBranches(repository: Repository, asked: string): Promise<string> {
  const near = nearNames(asked, await branches(repository))
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
}

/** The branch that a clone without a remote is most likely made for. */
export async function usualLocalBase(repository: Repository): Promise<string | undefined> {
  const names = await branches(repository)
  return ['main', 'master', 'develop', 'trunk'].find(name => names.includes(name))
}

async function branches(repository: Repository): Promise<string[]> {
  const { stdout } = await inRepository(repository, [
    'for-each-ref',
    '--count=2000',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/remotes',
  ])
  return stdout
    .toString()
    .split('\n')
    .filter(name => name !== '')
}
