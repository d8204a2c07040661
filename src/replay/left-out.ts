import type { Understood, Unit } from './units.ts'

/** A statement that could not be run here, and why that is nobody's fault. */
export interface LeftOut {
  unit: Unit
  effects: Understood['effects']
  why: string
}
