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
  const formats = at
  const formatCount = body.readInt16BE(at)
  at += 2 + 2 * formatCount
  if (at + 2 > body.length) return { ...names, parameters: [] }
  /** None: all are text. One: all are of that format. */
  const isBinary = (index: number): boolean =>
    formatCount > 0 && body.readInt16BE(formats + 2 + 2 * (formatCount === 1 ? 0 : index)) === 1
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
      const value = body.subarray(at, at + length)
      parameters.push(isBinary(i) ? binaryText(value) : value.toString('utf8'))
      at += length
    }
  }
  return { ...names, parameters }
}

/**
 * What binary values are is known to the server alone. Drivers send numbers that way (pgx, tokio-postgres, sqlx), and
 * texts, which are the same in both formats.
 */
function binaryText(value: Buffer): string {
  const readable = value.every(byte => byte >= 32)
  if (readable && value.length > 0) return value.toString('utf8')
  if (value.length === 8) return String(value.readBigInt64BE())
  if (value.length === 4) return String(value.readInt32BE())
  if (value.length === 2) return String(value.readInt16BE())
  if (value.length === 1) return value[0] === 1 ? 'true' : 'false'
  return value.toString('utf8')
}
