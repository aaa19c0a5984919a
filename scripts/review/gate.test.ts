import { checkBuild, gateRules } from './gate'
import { compilersMissing, officialCompilersRule } from './rules/official-compilers'
import { aBuild, anAppJson, removeBuilds, soundPages } from './testing/a-build'

afterEach(removeBuilds)

const rules = gateRules(soundPages)
const problemsOf = (over: Record<string, string | undefined>) => checkBuild(aBuild(over), rules).problems
const onThisMachine = officialCompilersRule.unavailable?.() === undefined

const SPACE = ' '.repeat(1024)

describe('the gate of the WeChat build', () => {
  it('lets a sound build through, and says what it could not check', () => {
    const { passed, failed, problems, skipped } = checkBuild(aBuild(), rules)
    expect({ failed, problems }).toEqual({ failed: 0, problems: [] })
    expect(passed + skipped.length).toBe(rules.length)
  })

  it.each<[title: string, over: Record<string, string | undefined>, problem: string]>([
    [
      'a file of a page is missing',
      { 'pages/park/detail/index.wxml': undefined },
      'pages: pages/park/detail/index.wxml was not built',
    ],
    [
      'a page of the source is not listed',
      { 'app.json': anAppJson({ subPackages: [] }) },
      'pages: app.json does not list pages/park/detail/index',
    ],
    [
      'a page is listed that the source does not have',
      { 'app.json': anAppJson({ pages: ['pages/home/index', 'pages/gone/index'] }) },
      'pages: app.json lists pages/gone/index, src does not',
    ],
    [
      'the main package is over its budget',
      { 'common.wxss': SPACE.repeat(601) },
      'package sizes: the code of main has 602 KB, the budget is 600 KB',
    ],
    [
      'a subpackage is over its budget',
      { 'pages/park/common.wxss': SPACE.repeat(250) },
      'package sizes: the code of pages/park has 251 KB, the budget is 250 KB',
    ],
    [
      'all code is over the budget',
      {
        'common.wxss': SPACE.repeat(500),
        'pages/park/common.wxss': SPACE.repeat(729),
      },
      'package sizes: all code has 1230 KB, the budget is 1228 KB',
    ],
    [
      'a package is over what WeChat takes, by a picture',
      { 'pages/park/plan.png': SPACE.repeat(2048) },
      "package sizes: pages/park has 2049 KB, WeChat's limit is 2048 KB",
    ],
    [
      'an element of a template is not closed',
      { 'pages/home/index.wxml': '<view><input value="{{a}}"></view>' },
      'templates (glass-easel): pages/home/index.wxml:1:8 missing end tag',
    ],
    [
      'an expression of a template cannot be read',
      { 'pages/home/index.wxml': '<view wx:if="{{a b}}"></view>' },
      'templates (glass-easel): pages/home/index.wxml:1:18 unexpected character inside expression',
    ],
    [
      'a script uses a global of a browser',
      { 'pages/home/index.js': 'localStorage.clear()' },
      'globals of the engine: pages/home/index.js uses localStorage, which WeChat does not have',
    ],
    [
      'a script of the framework does',
      { 'vendors.js': 'function f(){return navigator.userAgent}' },
      'globals of the engine: vendors.js uses navigator, which WeChat does not have',
    ],
    [
      'a script evaluates a text',
      { 'pages/home/index.js': 'var a=eval("1")' },
      'no code made of text: pages/home/index.js makes code of a text: eval("1")',
    ],
    [
      "webpack's way to the global object stands in another file",
      { 'vendors.js': 'var a=new Function("return this")' },
      'no code made of text: vendors.js makes code of a text: new Function("return this")',
    ],
    [
      'nobody switched the privacy check on',
      { 'app.json': anAppJson({ __usePrivacyCheck__: undefined }) },
      'personal information: pages/park/detail/index.js uses chooseMedia, __usePrivacyCheck__ is not set in app.json',
    ],
    [
      'nobody asks for consent',
      { 'app.js': '' },
      'personal information: pages/park/detail/index.js uses chooseMedia, no script asks for consent',
    ],
    [
      'personal information is used without a purpose',
      { 'pages/home/index.js': 'wx.chooseInvoiceTitle({})' },
      'personal information: pages/home/index.js uses chooseInvoiceTitle; Invoice (发票信息) has no purpose',
    ],
    [
      'a button of a template asks for an avatar',
      { 'pages/home/index.wxml': '<button open-type="chooseAvatar"></button>' },
      'personal information: pages/home/index.wxml uses open-type=chooseAvatar; UserInfo (昵称、头像) has no purpose',
    ],
    [
      'a purpose is declared for what nothing uses',
      {
        'pages/park/detail/index.js':
          'wx.chooseMedia({});wx.setClipboardData({});Page({openType:"getPhoneNumber"})',
      },
      'personal information: a purpose is declared for MessageFile (选中的文件), nothing uses it',
    ],
    [
      'it asks where somebody is exactly',
      { 'pages/home/index.js': 'a().getLocation({})' },
      'personal information: pages/home/index.js uses getLocation: only getFuzzyLocation is allowed',
    ],
    [
      'it takes the exact place out of wx by name',
      { 'pages/home/index.js': 'var {getLocation:a}=wx' },
      'personal information: pages/home/index.js uses getLocation: only getFuzzyLocation is allowed',
    ],
    [
      'it declares that it asks where somebody is exactly',
      { 'app.json': anAppJson({ requiredPrivateInfos: ['getLocation'] }) },
      'personal information: app.json declares getLocation: only getFuzzyLocation is allowed',
    ],
    [
      'it asks roughly where somebody is without declaring it',
      { 'pages/home/index.js': 'wx["getFuzzyLocation"]({})' },
      'personal information: pages/home/index.js uses getFuzzyLocation, requiredPrivateInfos of app.json does not name it',
    ],
    [
      'it declares a place that nothing asks for',
      { 'app.json': anAppJson({ requiredPrivateInfos: ['getFuzzyLocation'] }) },
      'personal information: requiredPrivateInfos of app.json names getFuzzyLocation, nothing uses it',
    ],
  ])('stops a build when %s', (_title, over, problem) => {
    expect(problemsOf(over)).toContain(problem)
  })

  it("knows webpack's way to the global object where it stands", () => {
    expect(problemsOf({ 'runtime.js': 'try{var a=new Function("return this")()}catch(e){}' })).toEqual([])
  })

  it('weighs nothing that is not uploaded', () => {
    const over = {
      'vendors.js.LICENSE.txt': SPACE.repeat(3_000),
      'README.md': SPACE.repeat(3_000),
      'project.config.json': `"${SPACE.repeat(3_000)}"`,
    }
    expect(problemsOf(over)).toEqual([])
  })
})

describe("WeChat's own compilers", () => {
  it.each([
    ['linux-x64', true, undefined],
    ['linux-arm64', true, 'miniprogram-compiler has no program for linux-arm64'],
    ['darwin-x64', false, 'miniprogram-compiler is not installed'],
  ])('on %s, installed %s: %s', (machine, installed, reason) => {
    expect(compilersMissing(machine, installed)).toBe(reason)
  })

  const here = onThisMachine ? it : it.skip
  here('refuse an element that is not closed', () => {
    const problems = problemsOf({ 'pages/home/index.wxml': '<view><input value="{{a}}"></view>' })
    expect(problems).toContainEqual(
      expect.stringMatching(
        /wcc refuses a template: .*pages\/home\/index\.wxml:1:\d+: expect end-tag `input`/u,
      ),
    )
  })
  here('refuse a style sheet that cannot be read', () => {
    const problems = problemsOf({ 'pages/home/index.wxss': '.a{color:red}}' })
    expect(problems).toContainEqual(expect.stringContaining('wcsc refuses a style sheet'))
  })
})
