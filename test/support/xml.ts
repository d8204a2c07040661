/**
 * Reads XML strictly enough for a report: every character is allowed in XML 1.0, elements close in order, attributes
 * are quoted and unique, nothing is raw. Answers with the name of the root; throws where it is not well-formed.
 */
export function wellFormedXml(text: string): string {
  const strange = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.exec(text)
  if (strange) throw new Error(`No character of XML: ${JSON.stringify(strange[0])}`)
  const open: string[] = []
  let root = ''
  const body = text.replace(/^<\?xml [^?]*\?>\s*/, '')
  const token = /<(\/?)([a-z][\w-]*)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
  let at = 0
  for (let match = token.exec(body); match; match = token.exec(body)) {
    at = token.lastIndex
    const [, closing, name = '', attributes = '', empty, data = ''] = match
    for (const [, entity] of `${attributes}${data}`.matchAll(/&([^;\s]*;?)/g))
      if (!/^(amp|lt|gt|quot|#\d+);$/.test(entity ?? '')) throw new Error(`A raw &: ${match[0]}`)
    if (data.includes(']]>')) throw new Error(`A raw ]]>: ${data}`)
    const names = [...attributes.matchAll(/([\w-]+)="/g)].map(([, attribute]) => attribute)
    if (new Set(names).size !== names.length) throw new Error(`An attribute twice: ${match[0]}`)
    if (name === '') {
      if (open.length === 0 && data.trim() !== '') throw new Error(`Text outside of the root: ${data}`)
    } else if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`)
    } else {
      if (open.length === 0 && root !== '') throw new Error('Two roots')
      root ||= name
      if (!empty) open.push(name)
    }
  }
  if (at !== body.length) throw new Error(`Not well-formed at: ${body.slice(at, at + 200)}`)
  if (open.length > 0) throw new Error(`Open at the end: ${open.join(', ')}`)
  return root
}
