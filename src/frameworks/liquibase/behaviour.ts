import type { RunnerBehaviour } from '../../model/runner-behaviour.ts'

const changelogs = 'https://docs.liquibase.com/concepts/changelogs/home.html'
const changesets = 'https://docs.liquibase.com/concepts/changelogs/changeset.html'
const checksums = 'https://docs.liquibase.com/concepts/changelogs/changeset-checksums.html'

/** Changesets run in the order of the changelog; each is known by its file, its id and its author. */
export const behaviour: RunnerBehaviour = {
  order: 'sequence',
  duplicateVersion: {
    outcome: 'legal',
    consequence: 'Liquibase goes by whole identities, and knows no versions',
    source: changesets,
  },
  duplicateId: {
    outcome: 'refuses',
    consequence: 'Liquibase refuses to run anything ("Validation Failed: … had duplicate identifiers")',
    source: changesets,
  },
  severalHeads: {
    outcome: 'legal',
    consequence: 'changesets form one line, in the order of the changelog',
    source: changelogs,
  },
  lateVersion: {
    outcome: 'legal',
    consequence:
      'Liquibase runs it after what a database already has; new databases run it in its sorted place',
    source: changelogs,
  },
  edited: {
    outcome: 'refuses',
    consequence:
      'Liquibase refuses to run anything ("Validation Failed: … checksum … but is now") until somebody clears the checksum or allows it with validCheckSum: comments count, blanks do not',
    source: checksums,
  },
  comparesText: true,
  removed: {
    outcome: 'unnoticed',
    consequence:
      'Liquibase does not mind: databases that have applied it keep what it created, and new ones never get it',
    source: changesets,
  },
  transaction: 'per-migration',
}
