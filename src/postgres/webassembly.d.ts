/** The part of WebAssembly's interface that is used here: the types of Node.js have less of it, and those of browsers too much. */
declare namespace WebAssembly {
  type Imports = Record<string, Record<string, unknown>>
  interface Module {
    readonly [Symbol.toStringTag]?: string
  }
  interface Instance {
    readonly exports: Record<string, unknown>
  }
  interface Memory {
    readonly buffer: ArrayBuffer
  }
  const Module: {
    new (bytes: Uint8Array<ArrayBuffer>): Module
    readonly prototype: Module
    customSections: unknown
    exports: unknown
    imports: unknown
  }
  const Instance: { new (module: Module, imports: Imports): Instance; readonly prototype: Instance }
  const CompileError: new (message: string) => Error
  function compile(bytes: Uint8Array<ArrayBuffer>): Promise<Module>
  let instantiate: (module: Module, imports: Imports) => Promise<Instance>
}
