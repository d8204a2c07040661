import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const module = new URL('../../src/postgres/worker/webassembly.ts', import.meta.url)

/** In a process of its own, since it can't be taken back. */
async function tries(...attempts: string[]): Promise<string[]> {
  const program = `
    const { allowOnly } = await import(${JSON.stringify(module.href)})
    const main = await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))
    const shipped = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 0, 2, 1, 65])
    const foreign = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 0, 2, 1, 66])
    const { createHash } = await import('node:crypto')
    let refused = 0
    const { customSections: sections } = WebAssembly.Module
    const isModule = value => Object.prototype.toString.call(value) === '[object WebAssembly.Module]'
    allowOnly([createHash('sha256').update(shipped).digest('hex')], main, () => {}, () => refused++)
    const said = []
    for (const attempt of ${JSON.stringify(attempts)}) {
      try {
        const value = await (0, eval)('async ({ main, shipped, foreign }) => { ' + attempt + ' }')({ main, shipped, foreign })
        said.push(isModule(value) ? 'foreign sections: ' + sections(value, 'B').length : String(value))
      } catch (error) { said.push('threw ' + error.message) }
    }
    console.log(JSON.stringify(said))`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program])
  return JSON.parse(stdout)
}

it('compiles and runs what is shipped, and what Emscripten makes without code of its own', async () => {
  expect(
    await tries(
      'return new WebAssembly.Module(shipped) instanceof WebAssembly.Module',
      'return new WebAssembly.Instance(new WebAssembly.Module(shipped), {}) instanceof WebAssembly.Instance',
      'return (await WebAssembly.instantiate(main, {})) instanceof WebAssembly.Instance',
      'return (await WebAssembly.instantiate(shipped, {})).module instanceof WebAssembly.Module',
      'return WebAssembly.Module.customSections(new WebAssembly.Module(shipped), "A").length',
      'const f = new Uint8Array([0,97,115,109,1,0,0,0,1,0x84,0,1,96,0,0,2,7,1,1,101,1,102,0,0,7,5,1,1,102,0,0]); return typeof new WebAssembly.Instance(new WebAssembly.Module(f), { e: { f() {} } }).exports.f',
    ),
  ).toEqual(['true', 'true', 'true', 'true', '1', 'function'])
})

it('refuses everything else, however it is asked', async () => {
  const answers = await tries(
    'return new WebAssembly.Module(foreign)',
    'return WebAssembly.compile(foreign)',
    'return WebAssembly.instantiate(foreign, {})',
    'return WebAssembly.compileStreaming(new Response(foreign))',
    'return WebAssembly.instantiateStreaming(new Response(foreign), {})',
    'return new main.constructor(foreign)',
    'return new (Object.getPrototypeOf(main).constructor)(foreign)',
    'return Reflect.construct(WebAssembly.Module, [foreign], Object)',
    'return new (class extends WebAssembly.Module {})(foreign)',
    'delete WebAssembly.Module; return new WebAssembly.Module(foreign)',
    'Object.defineProperty(WebAssembly, "Module", { value: 1 })',
    'Object.setPrototypeOf(WebAssembly, null); return new WebAssembly.Module(foreign)',
    // Bytes that change between the look and the use.
    'let turn = 0; const odd = new Proxy(foreign, { get: (t, k) => k === "length" ? 12 : (turn++ < 12 ? shipped : foreign)[k] }); return new WebAssembly.Module(odd)',
    'class Odd extends Uint8Array { get length() { return 12 } *[Symbol.iterator]() { yield* shipped } }; return new WebAssembly.Module(new Odd(foreign))',
    // What the guard itself is made of.
    'WeakSet.prototype.has = () => true; return new WebAssembly.Instance(Object.create(WebAssembly.Module.prototype), {})',
    'Object.prototype["undefined"] = true; String.prototype.toString = () => "x"; return new WebAssembly.Module(foreign)',
    'Uint8Array.prototype.slice = () => shipped; globalThis.Uint8Array = function () { return shipped }; return new WebAssembly.Module(foreign)',
    'Reflect.construct = (_, [bytes]) => shipped; return new WebAssembly.Module(foreign)',
    // A trampoline with something between its types and its end.
    'return new WebAssembly.Module(new Uint8Array([0,97,115,109,1,0,0,0,1,0x84,0,1,96,0,0,0,2,1,65,2,7,1,1,101,1,102,0,0,7,5,1,1,102,0,0]))',
    'return WebAssembly.instantiate(structuredClone(1), {})',
  )
  // Where an odd object shows other bytes than it has, those that it shows are what was looked at.
  for (const answer of answers) expect(answer).toMatch(/^threw |^foreign sections: 0$/)
  expect(answers.filter(answer => answer.startsWith('threw')).length).toBeGreaterThan(answers.length - 4)
})

it('runs nothing from strings where the engine runs', async () => {
  const run = (code: string) =>
    promisify(execFile)(process.execPath, ['--disallow-code-generation-from-strings', '-e', code])
  for (const code of [
    "eval('1')",
    "new Function('1')",
    "(() => {}).constructor('1')",
    "(async () => {}).constructor('1')",
    "Reflect.construct(Function, ['1'])",
  ])
    await expect(run(code)).rejects.toThrow('Code generation from strings disallowed')
})
