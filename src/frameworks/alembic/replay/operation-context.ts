import type { Interpreter } from '../../../languages/python/interpreter/interpreter.ts'
import type { Conventions } from './naming.ts'
import type { Stage } from './stage.ts'
import type { Memory } from './tables.ts'

export interface OperationContext {
  python: Interpreter
  stage: Stage
  conventions: Conventions
  memory: Memory
}
