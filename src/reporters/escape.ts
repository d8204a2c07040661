import { invisible } from '../model/shell-quote.ts'
import { trimEndOf } from '../text/scan.ts'

/**
 * Text from a repository is a stranger's text. Every reporter passes it through here, and nowhere else is it decided
 * what is dangerous where.
 */

/** Makes what can't be seen visible: an escape character becomes `\u{1b}`. Keeps line feeds and tabs. */
export function visible(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(invisible, character => `\\u{${codeOf(character)}}`)
}

/** As `visible`, for what belongs on one line: a name, a path, a title. */
export function visibleLine(text: string): string {
  return visible(text).replace(/[\n\t]/g, character => (character === '\n' ? '\\n' : '\\t'))
}

/** At most this many characters, the middle left out: the end of a path says more than its middle. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text
  const kept = Math.max(limit - 1, 2)
  const tail = Math.floor(kept / 2)
  // A cut through a surrogate pair would leave a half that no reader can show.
  return `${whole(text.slice(0, kept - tail))}…${whole(text.slice(text.length - tail))}`
}

/** At most this many characters of running text, the end left out. */
export function clipEnd(text: string, limit: number): string {
  return text.length <= limit ? text : `${whole(text.slice(0, Math.max(limit - 1, 1)))}…`
}

function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}

/** For a terminal: several lines may stay, nothing moves the cursor. */
export function terminalText(text: string): string {
  return visible(text).replaceAll('\t', '    ')
}

export function terminalLine(text: string): string {
  return visibleLine(text)
}

/**
 * GitHub's runner takes a line that begins with `::`, and `##[` anywhere, for a command to itself, whichever program
 * printed it. https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function disarmCommands(output: string): string {
  return output.replace(/^([^\S\r\n\u2028\u2029]*)::/gm, '$1\\::').replaceAll('##[', '##\\[')
}

/**
 * Running text in Markdown: only `code` in backticks keeps a meaning; nobody is mentioned, nothing is linked. An address is
 * shown as code: whoever wrote it, the reader would take it for the gate's. Links of ours are built by links.ts.
 */
export function markdownText(text: string): string {
  return visible(text)
    .replace(/^[ \t]+/gm, '')
    .split(/(`[^`\n]+`|[^\s`<>()"'|\\]+)/)
    .map((part, index) => {
      if (index % 2 === 0) return part
      return part.startsWith('`') ? { code: part.slice(1, -1) } : addressIn(part)
    })
    .reduce<(string | { code: string })[]>(joinTexts, [])
    .map(part => (typeof part === 'string' ? markdownPlain(part) : markdownCode(part.code)))
    .join('')
    .replace(/\n{2,}/g, '\n\n')
    .replace(/(?<!\n)\n(?!\n)/g, '<br>\n')
}

type Part = string | { code: string }

/** What stands side by side is escaped as one text: the start of a line is only there once. */
function joinTexts(parts: Part[], part: Part | readonly Part[]): Part[] {
  for (const one of Array.isArray(part) ? part : [part]) {
    const last = parts.at(-1)
    if (typeof one === 'string' && typeof last === 'string') parts[parts.length - 1] = last + one
    else parts.push(one)
  }
  return parts
}

/** What GitHub, a mail program or a reader takes for an address. */
const address =
  /:\/\/|(?:^|[^a-z0-9])www\.|^(?:mailto|xmpp|tel|javascript|vbscript|data):.|@[\w-]+\.\w|^(?:[\w-]+\.)+[a-z]{2,}\//i

/** A word with an address as code, the punctuation of the sentence after it left out. */
function addressIn(word: string): Part | readonly Part[] {
  if (!address.test(word)) return word
  const code = trimEndOf(word, '.,;:!?*_~]')
  return code === '' ? word : [{ code }, word.slice(code.length)]
}

/** As `markdownText`, on one line, so that it fits a heading or a cell of a table. */
export function markdownLine(text: string): string {
  return markdownText(text.replace(/\s+/g, blank => (blank.includes('\n') ? ' ' : blank)))
}

function markdownPlain(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // Within a word, an underscore means nothing: a mail shows the text as it is, and names stay readable.
      .replace(/[\\`*[\]|~$]|(?<![a-z0-9])_|_(?![a-z0-9])/gi, '\\$&')
      // What only means something at the start of a line: headings, lists, rules, tables.
      .replace(/^[-+=#:]/gm, '\\$&')
      .replace(/^(\d+)([.)])/gm, '$1\\$2')
      // A mention or a reference to an issue says to people who have nothing to do with it.
      .replace(/#(?=\d)/g, '#&#8203;')
      .replace(/@(?=[\w-])/g, '@&#8203;')
      .replace(/\bGH-(?=\d)/gi, match => `${match}&#8203;`)
      .replace(/\bwww\./gi, match => `${match.slice(0, -1)}&#8203;.`)
  )
}

/** A name in Markdown, in headings and tables too, shown letter by letter. */
export function markdownCode(text: string): string {
  const line = visibleLine(text)
  if (/^[\w./:,;=+()@#%&*?![\]{}'"~^$<>-]+( [\w./:,;=+()@#%&*?![\]{}'"~^$<>-]+)*$/.test(line))
    return `\`${line}\``
  // Backticks and bars have no escape inside a code span; entities inside an element always hold.
  return `<code>${line.replace(/[^\p{L}\p{N} ./,…-]/gu, character => `&#${character.codePointAt(0) ?? 32};`)}</code>`
}

/** A block of code. No line of it can end the block. */
export function markdownFence(text: string, language = ''): string {
  return fence(visible(text), language)
}

/** The fence itself, for content that must stay as it is (a suggestion). */
export function fence(content: string, language: string): string {
  const maxLength = Math.max(2, ...[...content.matchAll(/`+/g)].map(match => match[0].length))
  const ticks = '`'.repeat(maxLength + 1)
  return `${ticks}${language}\n${content}${content === '' || content.endsWith('\n') ? '' : '\n'}${ticks}`
}

/**
 * For an element's text in HTML that GitHub shows, such as `<summary>`, never for an attribute: no Markdown is read there. What is between
 * back-ticks becomes an element of its own.
 */
export function htmlText(text: string): string {
  return visibleLine(text)
    .split(/`([^`]{1,300})`/g)
    .map((part, index) => (index % 2 === 1 ? `<code>${htmlEntities(part)}</code>` : htmlEntities(part)))
    .join('')
}

function htmlEntities(line: string): string {
  return line
    .replace(
      /[&<>`*[\]\\|~$#@]|(?<![a-z0-9])_|_(?![a-z0-9])/gi,
      character => `&#${character.codePointAt(0) ?? 32};`,
    )
    .replace(/&#64;(?=[\w-])/g, '&#64;&#8203;')
    .replace(/&#35;(?=\d)/g, '&#35;&#8203;')
    .replace(/:\/\/|\bwww\./gi, match => `${match.slice(0, 1)}&#8203;${match.slice(1)}`)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** In an element or a quoted attribute of a document of ours, in HTML or XML, what can't be seen left as it is. */
export function entityText(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, character => entities[character] ?? '')
      // What GitHub's runner would take for a command, should it ever be printed.
      .replaceAll('::', '&#58;:')
      .replaceAll('##[', '##&#91;')
  )
}

/** The message of a workflow command. */
export function workflowData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property of a workflow command, which also ends at a comma or a colon. */
export function workflowProperty(text: string): string {
  return workflowData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16)
}
