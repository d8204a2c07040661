import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { play } from '../../frameworks/alembic-replay/support/static.ts'
import { pythonEnv } from '../../support/python-env.ts'

const python = await pythonEnv('alembic')

/** Each says something with say(); Python itself is asked what. */
const programs: Readonly<Record<string, string>> = {
  strings: `
say('a' + "b" 'c', 'x' * 3, 'abc'[1], 'abc'[-1], 'abcdef'[1:4], 'abc'[::-1])
say('A,b , c'.split(','), ' x '.strip(), 'xxaxx'.strip('x'), 'Ab'.lower(), 'ab'.upper(), 'a_b'.replace('_', '-'))
say('%s-%d %(x)s' % 1 if False else '%s-%d' % ('a', 5), '{}/{b}'.format(1, b=2), '{0}{1}{0}'.format('a', 'b'), '%05d|%-4s|' % (42, 'x'))
n = 7; w = 'z'
say(f"{n:03d} {w!r} {n + 1} {{}} {'a' if n > 3 else 'b'}", f'{3.14159:.2f}', f"{1234567:,}")
say('a'.join(['1', '2']), ','.join(str(i) for i in range(3)), 'ab'.startswith('a'), 'ab'.endswith(('x', 'b')), 'b' in 'abc')
say('x'.zfill(3), 'one two'.title(), 'a\\nb'.splitlines(), 'abc'.find('c'), r'\\d', 'tab\\t', '\\x41\\u00e9')
`,
  numbers: `
say(7 // 2, -7 // 2, 7 % 3, -7 % 3, 2 ** 10, 7 / 2, 1_000, 0x1f, 1 < 2 < 3, 3 > 2 > 5, not 0, ~5, 10 ** 30, True + 1)
say(min(3, 1, 2), max([1, 5]), sum([1, 2]), abs(-3), round, int('12')) if False else say(min(3, 1, 2), max([1, 5]), sum([1, 2]), abs(-3), int('12'))
`,
  collections: `
a = [3, 1, 2]; b = a; b.append(5); a.sort(); a += [9]
say(a, b, a[1:], len(a), 3 in a, sorted(a, reverse=True), list(reversed(a)), [x * 2 for x in a if x > 1])
d = {'x': 1, **{'y': 2}}; d['z'] = 3; d.setdefault('x', 5); d.update(w=4)
say(d, list(d.items()), d.get('q'), d.get('q', 7), {k: v for k, v in d.items() if v > 1}, 'x' in d, d.pop('x'))
first, *rest = a; (p, q), r = (1, 2), 3
say(first, rest, p, q, r, (1,), (1, 2) == (1, 2), {1, 2} & {2, 3} == {2}, [*a, 0], dict(a=1), list(zip('ab', [1, 2])), list(enumerate('ab', 1)))
say([(x, y) for x in range(2) for y in range(2) if x != y], any([0, 1]), all([]), [i for i in range(10, 0, -3)])
`,
  functions: `
def f(a, b=2, *args, c=3, **kw):
    return (a, b, args, c, kw)
say(f(1), f(1, 5, 6, 7, c=8, d=9), f(*[1, 2], **{'c': 4}), (lambda x, y=1: x + y)(2))
def outer():
    n = 0
    def inner():
        nonlocal n
        n += 1
        return n
    inner()
    return inner()
say(outer(), list(map(lambda x: x + 1, [1, 2])), list(filter(None, [0, 1])), sorted(['bb', 'a'], key=len), sorted([('b', 1), ('a', 2)]))
def early(x):
    for i in range(10):
        if i == x:
            return i
        if i > 5:
            break
    else:
        return 'else'
    return 'broke'
say(early(3), early(9))
`,
  statements: `
out = []
for i in range(5):
    if i == 1: continue
    elif i == 3: break
    else: out.append(i)
else:
    out.append('no')
say(out)
try:
    raise ValueError('bad')
except (KeyError, ValueError) as e:
    say('caught', str(e))
finally:
    say('finally')
try:
    {}['x']
except KeyError:
    say('key')
try:
    try:
        raise KeyError('inner')
    except ValueError:
        say('never')
    finally:
        say('unwinding')
except LookupError:
    say('outer')
class Mine(Exception): pass
try:
    raise Mine('m')
except Mine as e:
    say(str(e))
x = 5
while x:
    x -= 2
    if x < 0: break
say(x, x if x else 'none', (y := 4), y, None is None, x is not None, 'a' or 'b', 0 or 'c', 1 and 2)
class P:
    kind = 'p'
    def __init__(self, a): self.a = a
    def double(self): return self.a * 2
    @property
    def half(self): return self.a // 2
class Q(P):
    kind = 'q'
say(P(4).double(), Q(6).half, Q.kind, Q(1).kind, isinstance(Q(1), P), isinstance('', (int, str)))
from enum import Enum
class Color(str, Enum):
    RED = 'red'
    BLUE = 'blue'
say([c.value for c in Color], Color.RED.name, Color('blue').name, Color.RED == 'red')
del out[0]
say(out)
global_ = 1
`,
  classes: `
import abc
from functools import cached_property
class Base(metaclass=abc.ABCMeta):
    made = []
    kind = 'base'
    def __init__(self, name, *more):
        self.name = name
        self.more = more
    @abc.abstractmethod
    def run(self): pass
    def say(self): return 'base ' + self.name + self.word()
    def word(self): return '!'
    @classmethod
    def of(cls, name): return cls(name)
    @cached_property
    def long(self): return self.name * 2
class Left(Base):
    def say(self): return 'left ' + super().say()
    def run(self): return super().run()
class Right(Base):
    kind = 'right'
    def say(self): return 'right ' + super(Right, self).say()
    def word(self): return '?'
class Both(Left, Right):
    def __init__(self, name):
        super().__init__(name + '.', 1)
    def say(self): return 'both ' + super().say()
one = Both.of('x')
say(one.say(), one.name, one.more, one.kind, one.long, one.run(), one.__class__.__name__, type(one) is Both)
class Chosen(Base):
    def __new__(cls, name):
        if name == 'own': return super().__new__(cls)
        return Both(name)
    def run(self): pass
say(Chosen('other').say(), Chosen('own').name, isinstance(Chosen('other'), Chosen), issubclass(Both, Right), issubclass(Left, Right))
class Single:
    only = None
    def __new__(cls):
        if cls.only is None:
            cls.only = super().__new__(cls)
            cls.only.count = 0
        return cls.only
    def __init__(self): self.count += 1; setattr(self, 'more', 5)
Single(); Single()
say(Single().count, Single().more, callable(one.say), callable(5), callable(Both), getattr(one, 'absent', 'none'))
`,
}

describe.skipIf(python.kind === 'missing')('the interpreter says what Python says', () => {
  for (const [name, program] of Object.entries(programs)) {
    it(name, async () => {
      if (python.kind === 'missing') return
      const real = await promisify(execFile)(python.python, [
        '-c',
        `def say(*a): print(repr(list(a)))\n${program}`,
      ])
      const { sql, unverified } = await play([
        `def say(*a):\n    op.execute('{!r}'.format(list(a)))\n${program}\ndef upgrade():\n    pass\n`,
      ])
      expect(unverified).toEqual([])
      expect(sql.length).toBeGreaterThan(1)
      expect(sql.join('\n')).toBe(real.stdout.trim())
    })
  }
})
