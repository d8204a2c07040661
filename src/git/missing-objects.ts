import { ExpectedError } from '../model/expected-error.ts'

/** An object that the comparison needs is not in the clone, and nothing was said about fetching it. */
export class MissingObjectsError extends ExpectedError {}
