import { entityText, visible } from '../escape.ts'

/** HTML that was put together here: all else in it is escaped. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Part = string | number | Markup | readonly Markup[] | undefined

/** Text as it stands in an element or in a quoted attribute; what can't be seen is made visible. */
function escaped(text: string): string {
  return entityText(visible(text))
}

/** A template whose parts are text of anybody's, or Markup. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = strings[0] ?? ''
  for (const [index, part] of parts.entries()) text += written(part) + (strings[index + 1] ?? '')
  return new Markup(text)
}

function written(part: Part): string {
  if (part === undefined) return ''
  if (part instanceof Markup) return part.text
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return part.map(({ text }) => text).join('')
}

/** Running text: what stands in backticks is code, and lines stay lines. */
export function prose(text: string): Markup {
  return new Markup(
    escaped(text)
      .replace(/`([^`\n]+)`/g, '<code>$1</code>')
      .replaceAll('\n', '<br>'),
  )
}
