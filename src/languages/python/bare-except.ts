/** Names with dots: whoever writes anything else there writes the parentheses, too. */
const severalTypes = /^([ \t]*except(?:[ \t]*\*)?[ \t]+)([\w.]+(?:[ \t]*,[ \t]*[\w.]+)+)(?=[ \t]*:)/gm

/** `except Error, name:` is Python 2, which the grammar reads, and gives the error a name. */
const python2 = /^[\w.]+[ \t]*,[ \t]*[a-z_]\w*$/

/**
 * `except A, B:` is Python since 3.14 and not in the grammar that we have. The same text, as long, in which those types are
 * an expression; in a string it does no harm, as values are read from the file's own text.
 */
export function joinedTypes(text: string): string {
  return text.replace(severalTypes, (whole, keyword: string, types: string) =>
    python2.test(types) ? whole : keyword + types.replaceAll(',', '|'),
  )
}
