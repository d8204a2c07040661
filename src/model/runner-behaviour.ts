/** What a runner does in a situation, in words that end a sentence, and where that can be looked up. */
export interface Behaviour {
  /**
   * - `legal`: it simply works.
   * - `unnoticed`: the runner goes on as if nothing were wrong, and somebody's database is wrong.
   * - `refuses`: the runner stops with an error.
   */
  outcome: 'legal' | 'unnoticed' | 'refuses'
  consequence: string
  /** A link to documentation or source. */
  source: string
}

/** A runner's behaviour is data of its framework. */
export interface RunnerBehaviour {
  /** 'graph': parents are declared. 'sequence': the order of versions is the order of running. */
  order: 'graph' | 'sequence'
  /** Two migrations of one history with one version. `upTo`: a greater one is a time, of which there may be several. */
  duplicateVersion: Behaviour & { upTo?: number }
  /** Two migrations with one identity. */
  duplicateId: Behaviour
  /** More than one head. */
  severalHeads: Behaviour
  /** A new migration that sorts before one that was applied already. */
  lateVersion: Behaviour
  /** An applied migration's file whose content changed. */
  edited: Behaviour
  /** Nothing says who runs the files: what is said here is what most runners do. */
  assumed?: true
  /** What is late is decided by whole names as texts: of two with one number, the one that sorts first may be late. */
  comparesNames?: true
  /** Numbers must follow each other without a gap. */
  gapless?: { from: number }
  /** It compares the text of an applied file, comments and white space included. */
  comparesText?: true
  /** From this text on; what is before it is not compared. */
  comparesFrom?: string
  /** An applied migration's file that is gone. */
  removed: Behaviour
  /** One transaction a migration, or each statement on its own as `psql -f` does. */
  transaction: 'per-migration' | 'autocommit'
}
