import type { Language } from '../../languages/programs/grammars.ts'
import type { Procedure, Program } from '../../languages/programs/program.ts'
import { readSyntax, type Syntax } from '../../languages/programs/syntax.ts'
import type { Span } from '../../model/position.ts'
import type { Dialect, ProgramReading } from './dialect.ts'
import { Walk } from './walk.ts'

interface Upgrade {
  readonly up: Procedure | undefined
  readonly down: Procedure | undefined
  readonly dialect: Dialect
  /** What else may run before or after it. */
  readonly around?: readonly Span[]
}

/** One that can't be read may do anything. */
export async function readProgram<Read extends Program>(
  text: string,
  language: Language,
  reader: (syntax: Syntax) => Read,
  upgradeOf: (program: Read) => Upgrade | undefined,
): Promise<ProgramReading> {
  const reading = await readSyntax(language, text)
  const program = reading.kind === 'read' ? reader(reading.syntax) : undefined
  const upgrade = program && upgradeOf(program)
  if (!program || !upgrade?.up) {
    const at = { start: 0, end: text.length }
    return {
      effects: [{ kind: 'unclear', text }],
      sent: [{ kind: 'unread', at, makes: [] }],
      upgrade: text,
    }
  }
  const walk = new Walk(program, upgrade.dialect)
  for (const at of [...program.loading, ...(upgrade.around ?? [])]) walk.unread(at)
  walk.procedure(upgrade.up, true)
  return walk.reading(upgrade.down?.at)
}
