import { foreignGlobals } from './foreign-globals'
import { parseScript } from './parse-script'

describe('globals that a mini-program does not have', () => {
  it.each([
    ['a browser global is found', 'function f(){return window.name}', ['window']],
    ['a call of one is found', 'fetch("x")', ['fetch']],
    ['what only newer engines have is found', 'new Intl.NumberFormat()', ['Intl']],
    ['a local of the same name is not one', 'function f(window){return window.name}', []],
    ['a property of the same name is not one', 'a.window=1;var a={document:2}', []],
    ['what is asked about first is a precaution', 'typeof fetch==="function"&&fetch("x")', []],
    ['the language is known', 'new Map([[Symbol.iterator,Promise.resolve(1n)]])', []],
    ['WeChat is known', 'Page({});wx.login();getApp();setTimeout(function(){},0)', []],
  ])('%s', (_title, code, expected) => {
    expect(foreignGlobals(parseScript(code))).toEqual(expected)
  })
})
