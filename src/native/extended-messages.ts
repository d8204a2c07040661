/** A prepared statement with the values that it is to run with. */
export interface Bound {
  text: string
  parameters: readonly (string | null)[]
}

/** A string that ends with a zero byte, or with what was kept of the message. */
export function readString(body: Buffer, from: number): { text: string; next: number } {
  const zero = body.indexOf(0, from)
  const end = zero < 0 ? body.length : zero
  return { text: body.toString('utf8', from, end), next: end + 1 }
}

/** Bind. Of a message that was cut short, the parameters are left out. */
export function readBind(body: Buffer): {
  portal: string
  statement: string
  parameters: (string | null)[]
} {
  const portal = readString(body, 0)
  const statement = readString(body, portal.next)
  const names = { portal: portal.text, statement: statement.text }
  let at = statement.next
  if (at + 2 > body.length) return { ...names, parameters: [] }
  at += 2 + 2 * body.readInt16BE(at)
  if (at + 2 > body.length) return { ...names, parameters: [] }
  const count = body.readUInt16BE(at)
  at += 2
  const parameters: (string | null)[] = []
  for (let i = 0; i < count; i++) {
    if (at + 4 > body.length) return { ...names, parameters: [] }
    const length = body.readInt32BE(at)
    at += 4
    if (length < 0) parameters.push(null)
    else {
      if (at + length > body.length) return { ...names, parameters: [] }
      parameters.push(body.toString('utf8', at, at + length))
      at += length
    }
  }
  return { ...names, parameters }
}
