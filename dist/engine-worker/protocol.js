/** What the gate and its engine process say to each other, over one stream: a head, and a body of so many bytes. */
export const requests = {
    start: 1,
    /** One message of SQL. */
    run: 2,
    /** Whole messages of PostgreSQL's protocol, as a client of its own sends them. */
    exchange: 3,
    dump: 4,
};
export const replies = {
    /** The server's version. */
    ready: 1,
    /** Why it could not be done. */
    failed: 2,
    /** The frames of the answer that matter: the last statement's rows, its end, errors. */
    answer: 3,
    /** All that was answered to an exchange. */
    exchanged: 4,
    dump: 5,
    /** An `Attempt`, before the reply to the same request. */
    attempt: 6,
};
/** Kind (1), length of the body (4, little-endian). */
export const requestHead = 5;
/** Secret (32), number of the request (4), kind (1), length of the body (4). */
export const replyHead = 41;
export const secretBytes = 32;
/** The exit code of a worker that ended itself because it took too much memory. */
export const outOfMemory = 67;
