/** What a user can do something about: the message says what is wrong and what to do. Everything else is a bug of ours. */
export class ExpectedError extends Error {}
