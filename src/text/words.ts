/** Does a text hold this as a word of its own, as SQL divides it into identifiers? */
export function hasWord(text: string, word: string): boolean {
  const isPart = (at: number) => /[\w$]/.test(text.charAt(at))
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isPart(at - 1) && !isPart(at + word.length)) return true
  return false
}
