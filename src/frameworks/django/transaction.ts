/**
 * `atomic = False`: https://docs.djangoproject.com/en/stable/howto/writing-migrations/#non-atomic-migrations
 * Where it is computed, a migration that works concurrently is taken for one that knows that it must be so: an error
 * would not be proven.
 */
export function transactionOfDjango(text: string): 'autocommit' | undefined {
  for (const [, value = ''] of text.matchAll(
    /^[ \t]+atomic[ \t]*(?::[^=\r\n\u2028\u2029]*)?=(?!=)[ \t]*([^#\r\n\u2028\u2029]*)/gm,
  )) {
    const written = value.trim()
    if (written === 'False') return 'autocommit'
    if (written !== 'True' && /concurrently/i.test(text)) return 'autocommit'
  }
  return undefined
}
