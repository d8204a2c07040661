import { SaxesParser } from 'saxes'
import type { Span } from '../../model/position.ts'
import { type Element, MalformedChangelogError, maxDepth } from './element.ts'

interface Open {
  name: string
  attributes: Map<string, string>
  children: Element[]
  text: string[]
  at: Span
}

/** The root element of an XML file. Entities are not expanded: saxes refuses those that a document defines. */
export function xmlIn(text: string): Element {
  const parser = new SaxesParser({ position: true })
  const open: Open[] = []
  let root: Element | undefined
  let opened = 0
  parser.on('error', error => {
    throw new MalformedChangelogError(error.message.replace(/^[^:]*:\d+: /, ''), parser.position)
  })
  parser.on('opentagstart', () => {
    opened = Math.max(text.lastIndexOf('<', parser.position - 1), 0)
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= maxDepth)
      throw new MalformedChangelogError('its elements are nested too deeply', parser.position)
    open.push({
      name: local(name),
      attributes: new Map(Object.entries(attributes)),
      children: [],
      text: [],
      at: { start: opened, end: parser.position },
    })
  })
  const onText = (piece: string) => {
    open.at(-1)?.text.push(piece)
  }
  parser.on('text', onText)
  parser.on('cdata', onText)
  parser.on('closetag', () => {
    const closed = open.pop()
    if (!closed) return
    const element: Element = {
      name: closed.name,
      attributes: closed.attributes,
      children: closed.children,
      text: closed.text.join(''),
      at: { start: closed.at.start, end: parser.position },
    }
    const parent = open.at(-1)
    if (parent) parent.children.push(element)
    else root = element
  })
  parser.write(text).close()
  if (!root) throw new MalformedChangelogError('there is no element in it', 0)
  return root
}

/** Without the prefix of its namespace. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
