import { terminalLine } from './escape.ts'
import { cutToWidth } from './layout.ts'

/** Says what is being done while it takes long. */
export interface Progress extends Disposable {
  (doing: string): void
}

/** What progress needs of a terminal: `process.stderr` has it. */
export interface ProgressStream {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

/** Quick work shows nothing: a line that flickers by helps nobody. */
const timeoutMs = 500
const frame = 100

/** One line that is rewritten in place, only where a person looks on; it is gone when disposed. */
export function terminalProgress(stream: ProgressStream, env: NodeJS.ProcessEnv = {}): Progress {
  if (stream.isTTY !== true || env.TERM === 'dumb' || env.CI === 'true') return silentProgress()
  const started = Date.now()
  let doing = ''
  let drawn = false
  const draw = () => {
    if (doing === '') return
    const seconds = Math.round((Date.now() - started) / 1000)
    stream.write(`\r\u001b[2K${cutToWidth(`${doing} … ${seconds} s`, (stream.columns ?? 80) - 1)}`)
    drawn = true
  }
  let repeat: NodeJS.Timeout | undefined
  const wait = setTimeout(() => {
    draw()
    repeat = setInterval(draw, frame).unref()
  }, timeoutMs).unref()
  return Object.assign(
    (next: string) => {
      doing = terminalLine(next)
    },
    {
      [Symbol.dispose]: () => {
        clearTimeout(wait)
        clearInterval(repeat)
        doing = ''
        if (drawn) stream.write('\r\u001b[2K')
      },
    },
  )
}

function silentProgress(): Progress {
  return Object.assign(() => {}, { [Symbol.dispose]: () => {} })
}
