/**
 * What values of one file may take of the memory: `x = x + x` on a thousand lines must not fill it. A value that does not
 * fit is not known.
 */
const mostCharacters = 4_000_000
const mostItems = 200_000
/** Of all values of a file that were put together, 16 characters being as much as an item. */
const mostOfAll = 5_000_000

let left = mostOfAll

/** A file begins to be read. */
export function makeRoom(): void {
  left = mostOfAll
}

export function fitsText(length: number): boolean {
  return length <= mostCharacters && take(Math.ceil(length / 16))
}

export function fitsItems(count: number): boolean {
  return count <= mostItems && take(count)
}

function take(amount: number): boolean {
  left -= amount
  return left >= 0
}
