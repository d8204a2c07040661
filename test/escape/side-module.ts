/**
 * A library for PostgreSQL in WebAssembly that holds no code but a line of JavaScript: Emscripten's loader evaluates
 * what a library exports as `__em_js__…`.
 */
export function sideModule(javascript: string): Buffer {
  // The loader cuts "signature<::>body" apart and evaluates `() => body`: what follows the empty body runs at once.
  const text = Buffer.from(`(void)<::>{};${javascript}\0`)
  const memory = Buffer.concat([leb(text.length + 16), leb(2), leb(0), leb(0)])
  const dylink = Buffer.concat([name('dylink.0'), Buffer.from([1]), leb(memory.length), memory])
  return Buffer.concat([
    Buffer.from('\0asm\x01\0\0\0', 'latin1'),
    section(0, dylink),
    // One type: a function that gives an i32.
    section(1, Buffer.concat([leb(1), Buffer.from([0x60, 0, 1, 0x7f])])),
    section(
      2,
      Buffer.concat([
        leb(2),
        name('env'),
        name('memory'),
        Buffer.from([2, 0]),
        leb(0),
        name('env'),
        name('__memory_base'),
        Buffer.from([3, 0x7f, 0]),
      ]),
    ),
    section(3, Buffer.concat([leb(1), leb(0)])),
    section(6, Buffer.concat([leb(1), Buffer.from([0x7f, 0, 0x41, 0, 0x0b])])),
    section(
      7,
      Buffer.concat([
        leb(2),
        name('__em_js__run'),
        Buffer.from([3]),
        leb(1),
        name('run'),
        Buffer.from([0]),
        leb(0),
      ]),
    ),
    section(10, Buffer.concat([leb(1), leb(4), Buffer.from([0, 0x41, 0, 0x0b])])),
    section(11, Buffer.concat([leb(1), Buffer.from([0, 0x23, 0, 0x0b]), leb(text.length), text])),
  ])
}

/** SQL that puts a library into the database's file system, and loads it. */
export function loading(library: Uint8Array, path: string): string[] {
  return [
    `select lo_from_bytea(4242, decode('${Buffer.from(library).toString('hex')}', 'hex'))`,
    `select lo_export(4242, '${path}')`,
    'select lo_unlink(4242)',
    `do $$ begin execute 'create function run() returns int as ''${path}'', ''run'' language c'; exception when others then null; end $$`,
  ]
}

function leb(value: number): Buffer {
  const bytes: number[] = []
  for (let rest = value; ; ) {
    const low = rest & 0x7f
    rest >>= 7
    bytes.push(rest ? low | 0x80 : low)
    if (!rest) return Buffer.from(bytes)
  }
}

function name(text: string): Buffer {
  return Buffer.concat([leb(text.length), Buffer.from(text)])
}

function section(id: number, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from([id]), leb(body.length), body])
}
