import type { Behaviour, RunnerBehaviour } from '../../../model/runner-behaviour.ts'

/** What is the same for all that keep files in one line. */
export function inLine(
  source: string,
  known: Pick<RunnerBehaviour, 'duplicateVersion' | 'lateVersion' | 'edited' | 'removed' | 'transaction'> &
    Partial<RunnerBehaviour>,
): RunnerBehaviour {
  return {
    order: 'sequence',
    duplicateId: {
      outcome: 'refuses',
      consequence: 'only one of the two files can be there after the merge',
      source: 'https://git-scm.com/docs/git-merge',
    },
    severalHeads: { outcome: 'legal', consequence: 'numbered files form one line by their numbers', source },
    ...known,
  }
}

export function legal(source: string, consequence: string): Behaviour {
  return { outcome: 'legal', consequence, source }
}

export function refuses(source: string, consequence: string): Behaviour {
  return { outcome: 'refuses', consequence, source }
}

export function unnoticed(source: string, consequence: string): Behaviour {
  return { outcome: 'unnoticed', consequence, source }
}

export function editUnseen(source: string): Behaviour {
  return unnoticed(source, 'databases that have applied it never see the edit, and new ones get it')
}

export function removalUnseen(source: string): Behaviour {
  return unnoticed(source, 'databases that have applied it keep what it created, and new ones never get it')
}

/** Two files of one number, for those that go by whole names. */
export function bothRun(source: string, title: string): Behaviour {
  return legal(source, `${title} goes by whole names, and runs both`)
}

export function runsLate(source: string, title: string): Behaviour {
  return legal(
    source,
    `${title} runs it after what a database already has; new databases run it in its sorted place`,
  )
}
