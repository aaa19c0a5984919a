import { dynamicCode } from './dynamic-code'
import { parseScript } from './parse-script'

describe('code made of a text', () => {
  it.each([
    ['eval is found', 'eval("1")', ['eval("1")']],
    ['eval under another name is found', 'var a=eval;', ['eval']],
    ['a function of a text is found', 'Function("return 1")()', ['Function("return 1")']],
    ['so is one with new', 'new Function("a","return a")', ['new Function("a", "return a")']],
    [
      'a constructor called with a text is found',
      'a.constructor("return 1")()',
      ['a.constructor("return 1")'],
    ],
    ['a timer with a text is found', 'setTimeout("f()",1)', ['setTimeout("f()", 1)']],
    ['a timer with a function is none', 'setTimeout(function(){},1)', []],
    ['a method of functions is none', 'Function.prototype.call.bind(a)', []],
    ['asking what something is is none', 'a instanceof Function||typeof Function', []],
    ['a local of the same name is none', 'function f(Function){return Function("a")}', []],
  ])('%s', (_title, code, expected) => {
    expect(dynamicCode(parseScript(code))).toEqual(expected)
  })
})
