import { APP } from './runner/ensure-runner'
import { openBuild } from './runner/read-build'
import { tooNewMethods } from './too-new-methods'
import { tooNewSyntax } from './too-new-syntax'

/** What is too new in each script of the build. */
function inEveryScript(tooNew: (code: string) => string[]): string[] {
  const build = openBuild(APP)
  const scripts = build.files.filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(20)
  return scripts.flatMap((file) => tooNew(build.read(file)).map((what) => `${file}: ${what}`))
}

describe('the WeChat build, on the oldest engine it is for', () => {
  it('can be read, every script of it', () => {
    expect(inEveryScript(tooNewSyntax)).toEqual([])
  })

  it('asks for no method that the engine lacks and nobody brings', () => {
    expect(inEveryScript(tooNewMethods)).toEqual([])
  })

  it.each([
    ['Object.hasOwn(a, "b")', 'Object.hasOwn'],
    ['Object["groupBy"](a, b)', 'Object.groupBy'],
    ['a.map(b).findLast(c)', '.findLast()'],
    ['a.toSorted()', '.toSorted()'],
    ['a["with"](0, 1)', '.with()'],
    ['a.union(b)', '.union()'],
    ['structuredClone(a)', 'structuredClone'],
    ['new WeakRef(a)', 'WeakRef'],
  ])('would find nothing behind %s', (code, reason) => {
    expect(tooNewMethods(code)).toEqual([reason])
  })

  it.each([
    ['a.replaceAll("b", "c")', 'the base library brings it'],
    ['a.at(-1)', 'the app brings it'],
    ['typeof structuredClone', 'it is only asked for'],
    ['const Object = {}; Object.hasOwn(a)', 'it is another Object'],
    ['const sums = { difference(a, b) {} }; sums.difference(1, 2)', 'it is a name of its own'],
  ])('takes %s: %s', (code) => {
    expect(tooNewMethods(code)).toEqual([])
  })

  it.each([
    ['a?.b', 'OptionalMemberExpression'],
    ['a ?? b', '??'],
    ['a ||= b', '||='],
    ['1n', 'BigIntLiteral'],
    ['class A { b = 1 }', 'ClassProperty'],
    ['/(?<!a)b/u', '(?<!a)b'],
  ])('would not read %s', (code, reason) => {
    expect(tooNewSyntax(code)).toEqual([reason])
  })

  it.each(['const { a, ...b } = c', 'async () => {}', '/(?<name>a)/u', 'try {} catch {}'])(
    'reads %s',
    (code) => {
      expect(tooNewSyntax(code)).toEqual([])
    },
  )
})
