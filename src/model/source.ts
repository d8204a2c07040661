/** What is known of the files that a report speaks of. */
export interface SourceLookup {
  /** The lines of a file of the change, without their line ends; absent where the file can't be had. */
  (path: string): readonly string[] | undefined
  /** Is the file as base has it? Then base's commit is where to look at it: the change's own may be older. */
  isOfBase?: (path: string) => boolean
}

export const noSource: SourceLookup = () => undefined
