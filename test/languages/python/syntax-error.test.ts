import { expect, test } from 'vitest'
import { syntaxErrorIn } from '../../../src/languages/python/syntax-error.ts'

const errorIn = async (text: string) => {
  const error = await syntaxErrorIn(Buffer.from(text))
  return error && text.slice(error.start, error.end)
}

test.each([
  'x = [1 2]\n',
  'f(a=1, a=2)\n',
  'f(a=1, 2)\n',
  'f() = 1\n',
  'x = 007\n',
  'return 1\n',
  'def f(*):\n    pass\n',
  'def f(a, *, **b):\n    pass\n',
  'x = lambda *: 1\n',
  'x = 1\u2028y = 2\n',
  'x = 😀\n',
  'try:\n    x\ny = 1\n',
  'from a import b.c\n',
  'if x\n    y\n',
  'yield\n',
  'def f():\n    pass\nyield from x\n',
  'def f():\n    class A:\n        yield\n',
  'def f(a=(yield)):\n    pass\n',
  'x = lambda a=(yield): a\n',
  'await x\n',
  'x = 1abc\n',
  'def f():\n    with a() as b_',
  'with a as b\n    pass\n',
  'match x:\n    case 1 # one\n        pass\n',
  `if a:\n    pass\n${'elif a:\n    pass\n'.repeat(3000)}`,
])('Python refuses %j', async text => {
  expect(await errorIn(text)).toBeDefined()
})

test.each([
  'def f():\n    yield\n    x = yield  # nothing\n',
  'f(*a, b, *c, d=1, *e, **g)\n',
  'f(x := 1, y, z=2)\n',
  'def f(a, *, b, **c):\n    pass\n',
  'def f(a, *b, c=1, **d):\n    pass\n',
  'def f(\n    a,\n    *,  # nothing\n    b: int = 1,\n):\n    pass\n',
  'x = lambda *, a: a\n',
  'for a, *b in c:\n    pass\n',
  'with f() as (a, b):\n    pass\n',
  'try:\n    x\nexcept A.B, C.D:\n    y\n',
  'try:\n    x\nexcept A, B, C :\n    y\n',
  'try:\n    x\nexcept A, e:\n    y\n',
  'with (\n    a as b,\n    c as d,\n):\n    pass\n',
  'match x:\n    case A() | B():\n        pass\n',
  'x = f"{a["é"]}" + "😀"  # é\n',
  'größe = 0x1f + 0_0 + 00\n',
  'try:\n    x\nfinally:\n    y\n',
  'x = lambda: (yield)\n',
  'def f():\n    class A((yield)):\n        def g(self):\n            return (yield)\n',
  'async def f():\n    return await x\n',
  `if a:\n    pass\n${'elif a:\n    pass\n'.repeat(1500)}`,
  '\ufeffx = 1\n',
  'x = 1\n\f\ny = 2\n',
])('Python takes %j', async text => {
  expect(await errorIn(text)).toBeUndefined()
})
