/**
 * Hides the password of every URL in a text: `postgres://user:secret@host` becomes `postgres://user:***@host`. The
 * template that messages show users is no secret.
 */
export function hideUrlPasswords(text: string): string {
  let result = ''
  let at = 0
  for (let scheme = text.indexOf('://'); scheme >= 0; scheme = text.indexOf('://', scheme + 3)) {
    if (!/[a-z0-9+.-]/i.test(text.charAt(scheme - 1))) continue
    const user = scheme + 3
    const colon = endOf(user, text, ':/@')
    if (text[colon] !== ':') continue
    const end = endOf(colon + 1, text, '/@')
    if (text[end] !== '@' || end === colon + 1 || text.slice(user, end) === urlTemplate) continue
    result += `${text.slice(at, colon + 1)}***`
    at = end
  }
  return result + text.slice(at)
}

/** What a message shows for the user and the password of a URL. */
const urlTemplate = 'USER:PASSWORD'

/** The first offset from `from` on that is white space or one of the characters. */
function endOf(from: number, text: string, characters: string): number {
  let at = from
  while (at < text.length && !characters.includes(text.charAt(at)) && !/\s/.test(text.charAt(at))) at++
  return at
}
