/** What the drawings of a page share. */

/** Pixels of one character of their text. */
export const character = 7.3

export interface Point {
  x: number
  y: number
}

export function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}
