import { marked } from 'marked'

/** What our own documents are made of; whatever else a browser would see came from somewhere else. */
const ours = new Set(
  'a b blockquote br code details em h3 hr li ol p pre strong summary table tbody td th thead tr ul'.split(
    ' ',
  ),
)

/**
 * Markdown as GitHub would render it, with HTML let through, and what in it a stranger must never get: an element or
 * an attribute that is not ours, a link that leads elsewhere, a picture, a mention, a marker that is not at the end.
 */
export function dangersOf(markdown: string, server: string): string[] {
  const html = marked.parse(markdown.replace(/(?:<!-- migration-gate:\S+ [^>]*-->\s*)+$/, ''), {
    async: false,
    gfm: true,
  })
  const dangers: string[] = []
  if (html.includes('<!--')) dangers.push('a comment of HTML')
  for (const [tag, name = '', attributes = ''] of html.matchAll(/<\/?([a-z][\w-]*)([^>]*)>/gi)) {
    const good =
      ours.has(name.toLowerCase()) &&
      (attributes.trim() === '' ||
        (name === 'details' && attributes === ' open') ||
        (name === 'code' && /^ class="language-[a-z]+"$/.test(attributes)) ||
        // The page of a rule: nothing of it is a stranger's.
        (name === 'a' &&
          /^ href="https:\/\/github\.com\/migration-gate\/migration-gate\/blob\/main\/docs\/rules\/[a-z-]+\.md"$/.test(
            attributes,
          )) ||
        (name === 'a' && attributes.startsWith(` href="${server}/`) && /^ href="[^"]*"$/.test(attributes)) ||
        /^ align="\w+"$/.test(attributes))
    if (!good) dangers.push(tag)
  }
  // GitHub mentions nobody inside of code.
  const prose = html.replace(/<(code|pre)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '')
  for (const [mention] of prose.matchAll(/@(?=[\w-])\S*|(?<![&\w])#\d+|\bGH-\d+/g)) dangers.push(mention)
  // https://github.github.com/gfm/#autolinks-extension-, and what GitHub adds to it.
  for (const [link] of prose.matchAll(
    /(?:https?|ftp):\/\/\S+|(?<![a-z0-9])www\.\S+|[\w.+-]+@[\w-]+\.\w+|(?:mailto|xmpp):\S+/gi,
  ))
    dangers.push(link)
  return dangers
}
