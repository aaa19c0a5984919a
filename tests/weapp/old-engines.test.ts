import { APP } from './runner/ensure-runner'
import { openBuild } from './runner/read-build'
import { tooNewSyntax } from './too-new-syntax'

describe('the WeChat build, on the oldest engine it is for', () => {
  it('can be read, every script of it', () => {
    const build = openBuild(APP)
    const scripts = build.files.filter((file) => file.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(20)
    const tooNew = scripts.flatMap((file) => tooNewSyntax(build.read(file)).map((what) => `${file}: ${what}`))
    expect(tooNew).toEqual([])
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
