import type { Edit } from '../model/fix.ts'
import { offsetAt, type Range, rangeOf } from '../model/position.ts'

/** Gathers edits; one place is edited once, however many reasons there are. */
export class TextEdits {
  readonly #edits = new Map<string, Edit>()

  replace(path: string, range: Range, replacement: string): void {
    const key = JSON.stringify([path, range])
    if (!this.#edits.has(key)) this.#edits.set(key, { path, range, replacement })
  }

  insert(path: string, text: string, offset: number, inserted: string): void {
    this.replace(path, rangeOf(text, offset, offset), inserted)
  }

  get all(): Edit[] {
    return [...this.#edits.values()]
  }
}

/** The text at a range. */
export function textAt(text: string, range: Range): string {
  return text.slice(offsetAt(text, range.start), offsetAt(text, range.end))
}
