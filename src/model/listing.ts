/** "a", "a and b", "a, b and c". */
export function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}

/** The first of them, and how many more there are. */
export function firstOf(parts: readonly string[], most: number, separator = ', '): string {
  const rest = parts.length - most
  const more = rest > 0 ? `${separator === ', ' ? '' : separator.trim()} and ${rest} more` : ''
  return parts.slice(0, most).join(separator) + more
}

/** As a sentence begins. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
