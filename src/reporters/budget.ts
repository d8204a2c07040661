/** How long a text is for the place that it goes to: GitHub counts characters in a comment, bytes in a summary. */
export type Measure = (text: string) => number

export const inCharacters: Measure = text => text.length
export const inBytes: Measure = text => Buffer.byteLength(text)

/**
 * As many of the texts as fit, in their order, each in the longest of its forms that fits. Forms are rendered only
 * when they are asked for: ten thousand findings cost no more than what is shown of them.
 */
export function takeWithin<T>(
  items: readonly T[],
  forms: readonly ((item: T) => string)[],
  budget: number,
  measure: Measure,
): { taken: string[]; left: number } {
  const taken: string[] = []
  let room = budget
  for (const item of items) {
    let fitting: string | undefined
    for (const form of forms) {
      const text = form(item)
      if (measure(text) + 2 > room) continue
      fitting = text
      break
    }
    if (fitting === undefined) break
    taken.push(fitting)
    room -= measure(fitting) + 2
  }
  return { taken, left: items.length - taken.length }
}
