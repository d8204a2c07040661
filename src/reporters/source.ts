/** The lines of a file of the change, without their line ends; absent where the file can't be had. */
export type SourceLookup = (path: string) => readonly string[] | undefined

export const noSource: SourceLookup = () => undefined
