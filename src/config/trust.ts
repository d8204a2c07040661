import type { EngineChoice } from '../model/engine-choice.ts'

/** Who wrote what is judged: somebody who may push to the repository, or anybody. */
type Author = 'insider' | 'stranger'

/**
 * Whom a run works for. It follows from what started it and never from the change, so that no change can claim to be
 * trusted: the event in a job, and on the command line `--trust` alone.
 */
export interface Trust {
  readonly author: Author
  /** What the job's token may do, as far as its event says: the code that runs beside it must not get at it. */
  readonly token: 'none' | 'reads' | 'writes'
}

/** The command line: the branch that is checked out may be anybody's. */
export const unknownAuthor: Trust = { author: 'stranger', token: 'none' }

/** The command line with `--trust`, and what the gate brings itself. */
export const ownCode: Trust = { author: 'insider', token: 'none' }

/** May the project's own command run on the change's files? Base's command only; the change's never counts. */
export function mayRunCommands({ author }: Trust): boolean {
  return author === 'insider'
}

/** Why a command of base does not run, as a sentence's end. */
export function whyNotRun(run: string, { token }: Trust): string {
  const why =
    token === 'none'
      ? 'it would run the code of this branch on your machine (if it is your own, say --trust)'
      : token === 'writes'
        ? "it would run a stranger's code next to a token that may write to the repository"
        : 'it would run the code of a fork'
  return `\`${run}\` was not run, since ${why}`
}

/** May the change's SQL meet a server, where the workflow or the user names one? */
export function mayUseServer({ author, token }: Trust): boolean {
  return author === 'insider' || token !== 'writes'
}

/** May the change's SQL run in a PostgreSQL of this very machine, with no sandbox around that? */
function mayRunNatively({ author }: Trust): boolean {
  return author === 'insider'
}

/**
 * The engine that a run for somebody gets. Whoever leaves the choice to the gate gets the sandbox, unless the code is trusted.
 * `refused`: what was asked for is more than the change may meet.
 */
export function engineFor(
  choice: EngineChoice,
  trust: Trust,
): { ok: true; choice: EngineChoice } | { ok: false; refused: 'server' | 'local' } {
  switch (choice.kind) {
    case 'embedded':
      return { ok: true, choice }
    case 'auto':
      return { ok: true, choice: mayRunNatively(trust) ? choice : { kind: 'embedded' } }
    case 'local':
      return mayRunNatively(trust) ? { ok: true, choice } : { ok: false, refused: 'local' }
    case 'server':
      return mayUseServer(trust) ? { ok: true, choice } : { ok: false, refused: 'server' }
  }
}

/** May the change say which findings of the files that it adds are ignored, or let its configuration count at once? */
export function mayDecide({ author }: Trust): boolean {
  return author === 'insider'
}
