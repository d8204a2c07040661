/**
 * The WebAssembly layer: from here on this process compiles and links nothing but the libraries that PGlite ships, by
 * their digest, and instantiates nothing but what was compiled under that rule. The second half of this layer is the flag
 * `--disallow-code-generation-from-strings` that the process is started with.
 */
import { hash } from 'node:crypto';
/**
 * Emscripten makes a WebAssembly function of a function of JavaScript by a module of a few bytes, which imports `e.f` and
 * exports it as `f`. These are its bytes after the type; a module like that has no code of its own.
 */
const trampolineEnd = [2, 7, 1, 1, 101, 1, 102, 0, 0, 7, 5, 1, 1, 102, 0, 0];
const trampolineStart = [0, 97, 115, 109, 1, 0, 0, 0, 1];
/**
 * `main`: PostgreSQL itself, compiled before. `link` sees its imports before it is instantiated.
 */
export function allowOnly(digests, main, link, refused) {
    const { Module, Instance } = WebAssembly;
    const { construct, apply } = Reflect;
    const Bytes = Uint8Array;
    const Buffers = ArrayBuffer;
    const digest = hash;
    const isKnown = WeakSet.prototype.has;
    const learn = WeakSet.prototype.add;
    const promised = Promise.resolve.bind(Promise);
    const failed = Promise.reject.bind(Promise);
    const { CompileError } = WebAssembly;
    const allowed = Object.create(null);
    for (const one of digests)
        allowed[one] = true;
    const known = new WeakSet();
    known.add(main);
    const refuse = (what) => {
        refused({ code: 'native-code', what });
        throw new CompileError(what);
    };
    const compile = (source) => {
        // A copy, which nobody can change between the look at it and its use.
        const bytes = source instanceof Buffers ? new Bytes(source) : new Bytes(source);
        const copy = construct(Bytes, [bytes]);
        if (allowed[digest('sha256', copy, 'hex')] !== true && !isTrampoline(copy))
            return refuse('WebAssembly that is no library of PostgreSQL was to be compiled');
        const module = construct(Module, [copy]);
        apply(learn, known, [module]);
        return module;
    };
    const instantiate = (module, imports) => {
        if (apply(isKnown, known, [module]) !== true)
            return refuse('WebAssembly that was not compiled here was to be run');
        if (module === main)
            link(imports);
        return construct(Instance, [module, imports]);
    };
    // Functions that can be called with `new`, as the originals are.
    function OnlyShipped(source) {
        return compile(source);
    }
    function OnlyKnown(module, imports) {
        return instantiate(module, imports);
    }
    for (const [replacement, original] of [
        [OnlyShipped, Module],
        [OnlyKnown, Instance],
    ]) {
        replacement.prototype = original.prototype;
        seal(original.prototype, 'constructor', replacement);
    }
    for (const name of ['customSections', 'exports', 'imports'])
        seal(OnlyShipped, name, Module[name]);
    const replaced = {
        Module: OnlyShipped,
        Instance: OnlyKnown,
        compile: (source) => attempt(() => compile(source)),
        instantiate: (source, imports) => attempt(() => {
            if (apply(isKnown, known, [source]) === true)
                return instantiate(source, imports);
            const module = compile(source);
            return { module, instance: instantiate(module, imports) };
        }),
        compileStreaming: undefined,
        instantiateStreaming: undefined,
    };
    for (const name of Object.keys(replaced))
        seal(WebAssembly, name, replaced[name]);
    seal(globalThis, 'WebAssembly', WebAssembly);
    function attempt(work) {
        try {
            return promised(work());
        }
        catch (error) {
            return failed(error);
        }
    }
}
/** Without this layer PostgreSQL's imports are looked at all the same: they belong to the database layer. */
export function linkOnly(main, link) {
    const original = WebAssembly.instantiate;
    WebAssembly.instantiate = ((module, imports) => {
        if (module === main)
            link(imports);
        return original(module, imports);
    });
}
function isTrampoline(bytes) {
    const { length } = bytes;
    if (length > 64 || length < trampolineStart.length + trampolineEnd.length)
        return false;
    for (let at = 0; at < trampolineStart.length; at++)
        if (bytes[at] !== trampolineStart[at])
            return false;
    const from = length - trampolineEnd.length;
    for (let at = 0; at < trampolineEnd.length; at++)
        if (bytes[from + at] !== trampolineEnd[at])
            return false;
    // The section of types ends where the imports begin: there is nothing between the two.
    // Its length is written in two bytes, of seven bits each.
    const at = trampolineStart.length;
    return ((bytes[at] ?? 0) & 127) === from - at - 2 && bytes[at + 1] === 0;
}
function seal(target, name, value) {
    Object.defineProperty(target, name, { value, writable: false, configurable: false, enumerable: false });
}
