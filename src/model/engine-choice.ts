/** What the input `postgres` (`--postgres`) names. */
export type EngineChoice =
  /** The PostgreSQL of this machine where there is one that fits, else the embedded one. */
  | { kind: 'auto' }
  | { kind: 'embedded' }
  /** The PostgreSQL of this machine; `major`: of this version. */
  | { kind: 'local'; major?: number }
  | { kind: 'server'; url: string }

/** How the words are written, for messages. */
export const engineChoices =
  '`auto`, `embedded`, `local`, `local:16`, or `postgres://USER:PASSWORD@HOST:PORT/DATABASE`'

/** A text that is none of the words is taken for a URL: whoever opens it says what is wrong with it. */
export function engineChoice(text: string): EngineChoice {
  if (text === 'auto' || text === 'embedded' || text === 'local') return { kind: text }
  const major = /^local:(\d{1,3})$/.exec(text)?.[1]
  return major === undefined ? { kind: 'server', url: text } : { kind: 'local', major: Number(major) }
}

/** Where the choice is left to the gate, and only the engine with a sandbox will do. */
export function embeddedUnlessNamed(text: string): string {
  return text === 'auto' ? 'embedded' : text
}

export function isEngineChoice(text: string): boolean {
  return engineChoice(text).kind !== 'server' || /^postgres(ql)?:\/\/\S+$/.test(text)
}
