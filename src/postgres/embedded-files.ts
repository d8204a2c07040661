/**
 * Where the files beside the program are. In the source tree this module is a .ts file of src/postgres/; in
 * what ships it is inside dist/bundle/index.js or a numbered chunk next to it.
 */
const inSourceTree = (here: string) => here.endsWith('.ts')

export function workerFile(here: string = import.meta.url): URL {
  return beside(here, inSourceTree(here) ? './worker/main.ts' : '../engine-worker/main.js')
}

/** A tar of an empty data directory, compressed: with it the engine starts in a fifth of the time. */
export function preparedDirectory(here: string = import.meta.url): URL {
  return beside(here, inSourceTree(here) ? '../../dist/pgdata.tar.gz' : '../pgdata.tar.gz')
}

/** All that the worker reads lies in here; it may read nothing else of the machine. */
export function readableDirectory(here: string = import.meta.url): URL {
  return beside(here, inSourceTree(here) ? '../../' : '../')
}

/** A function, because a bundler takes a literal in `new URL(…, import.meta.url)` for an asset to copy and rename. */
function beside(here: string, path: string): URL {
  return new URL(path, here)
}
