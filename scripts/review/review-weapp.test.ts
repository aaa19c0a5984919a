import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { realDistrict } from '../../tests/builders/district/real-district'
import { reviewWeapp } from './review-weapp'
import { aBuild, anAppJson, removeBuilds } from './testing/a-build'

const today = '2026-11-24'
const appid = 'wx0123456789abcdef'
const real = realDistrict(today).directory

let root = ''
let directory = ''
let out = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'xiacheng-review-'))
  directory = join(root, 'district')
  out = join(root, 'out')
  cpSync(real, directory, { recursive: true })
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
  removeBuilds()
})

/** What an office enters when everything is there. */
function enterEverything(over: { details?: string; settings?: (text: string) => string } = {}): void {
  const scan = join(root, 'licence.pdf')
  writeFileSync(scan, '')
  writeFileSync(
    join(directory, 'submission.yaml'),
    over.details ??
      [
        'operator: { name: 拱墅区招商局, kind: government, creditCode: 11330103MB1234567X }',
        `papers: { 统一社会信用代码证: ${scan} }`,
        'category: { first: 政务民生, second: 政务服务 }',
        'icpNumber: 浙ICP备00000000号-1X',
        'storageDomain: env-1.tcb.qcloud.la',
      ].join('\n'),
  )
  const file = join(directory, 'settings.yaml')
  const text = readFileSync(file, 'utf8').replace(
    'templates: {}',
    'templates: { inquiry_reply: id-1, booking_result: id-2, policy_news: id-4, staff_due: id-3 }\nprivacyContact: 招商局办公室',
  )
  writeFileSync(file, over.settings?.(text) ?? text)
}

const ASKS =
  'wx.requestSubscribeMessage({});wx.downloadFile({});wx.cloud.callFunction({});wx.cloud.uploadFile({})'

function review(over: Partial<Parameters<typeof reviewWeapp>[0]> = {}) {
  const build = aBuild({ 'pages/home/index.js': ASKS })
  return reviewWeapp({ build, directory, demo: false, out, pictureNames: {}, appid, today, ...over })
}

const documentOf = (file: string) => readFileSync(join(out, file), 'utf8')
const lineOf = (file: string, piece: string) =>
  readFileSync(join(directory, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(piece)) + 1

describe('the submission for WeChat', () => {
  it('is complete with everything the office enters', () => {
    enterEverything()
    expect(review()).toEqual({ exitCode: 0, lines: [`7 documents in ${out}, 0 things missing`] })
    expect(documentOf('README.md')).toContain('## 还缺\n\n无。')
  })

  it('names exactly what is missing from a district that nobody has entered anything for', () => {
    const { lines, exitCode } = review({ appid: undefined })
    expect(exitCode).toBe(1)
    expect(lines.slice(0, -1)).toEqual([
      "missing: the operator's name, kind and licence (运营主体及其证照) → submission.yaml: operator, papers",
      'missing: the appid → project.private.config.json: appid',
      'missing: the number of the filing (小程序备案号) → submission.yaml: icpNumber',
      'missing: the service category (服务类目) → submission.yaml: category',
      'missing: a domain for downloadFile 合法域名 (打开诉求中的 PDF：由云存储的临时地址下载) → submission.yaml: storageDomain',
      'missing: a contact for privacy questions → settings.yaml: privacyContact',
      'missing: the id of the subscription template inquiry_reply → settings.yaml: templates.inquiry_reply',
      'missing: the id of the subscription template booking_result → settings.yaml: templates.booking_result',
      'missing: the id of the subscription template policy_news → settings.yaml: templates.policy_news',
      'missing: the id of the subscription template staff_due → settings.yaml: templates.staff_due',
    ])
  })

  it('asks a company for its licence and for the authorisation of a public office', () => {
    enterEverything({
      details: 'operator: { name: 运营公司, kind: company, creditCode: 91330103MA1234567X }',
    })
    const { lines } = review()
    expect(lines).toContain("missing: the operator's 营业执照 → submission.yaml: papers")
    expect(lines).toContain("missing: the operator's 相关政府部门的资质授权文件 → submission.yaml: papers")
  })

  it('says when the scan of a paper is not where it is said to be', () => {
    enterEverything()
    rmSync(join(root, 'licence.pdf'))
    expect(review().lines[0]).toContain(`${join(root, 'licence.pdf')} is not there`)
  })

  it('is refused with the demo content, by file and line, and nothing is written', () => {
    enterEverything()
    const { lines, exitCode } = review({ demo: true })
    expect(exitCode).toBe(1)
    const line = lineOf('demo/services.yaml', 'demo: true')
    expect(lines).toContainEqual(
      expect.stringMatching(new RegExp(`demo/services\\.yaml:${line} \`demo: true\` is not submitted$`, 'u')),
    )
    expect(existsSync(out)).toBe(false)
  })

  it.each([
    ['the settings of a real district say 示例', 'settings.yaml', 'appName: 投资下城', 'appName: 示例下城'],
    ['an institution that was made up is named', 'settings.yaml', 'phoneButton: true', 'hoursText: 示例时间'],
  ])('is refused when %s', (_title, file, piece, by) => {
    enterEverything({
      settings: (text) => text.replace(piece, `${by}${piece.startsWith('phone') ? `\n${piece}` : ''}`),
    })
    const { lines, exitCode } = review()
    expect(exitCode).toBe(1)
    expect(lines[0]).toMatch(new RegExp(`${file}:${lineOf(file, '示例')} 示例 is not submitted$`, 'u'))
  })

  it('is refused when the marked recipient of papers stands deep in the settings', () => {
    const recipient = '{ id: bank, name: 银行, text: 贷款, demo: true }'
    enterEverything({
      settings: (text) =>
        text.replace('phoneButton:', `  finance:\n    recipients:\n      - ${recipient}\nphoneButton:`),
    })
    const { lines } = review()
    const line = lineOf('settings.yaml', recipient)
    expect(lines[0]).toMatch(new RegExp(`settings\\.yaml:${line} \`demo: true\` is not submitted$`, 'u'))
  })

  it('is refused when the details are made up or do not fit', () => {
    enterEverything({ details: '# 示例 in a comment is fine\nicpNumber: 示例\nstorageDomain: https://a.b\n' })
    expect(
      review()
        .lines.map((line) => line.replace(`${directory}/`, ''))
        .slice(0, -1),
    ).toEqual([
      expect.stringContaining('submission.yaml:2 示例 is not submitted'),
      expect.stringContaining('submission.yaml:3 storageDomain has the wrong form'),
    ])
  })

  it('declares what the build uses and nothing else', () => {
    enterEverything()
    const build = aBuild({ 'pages/park/detail/index.js': 'wx.chooseMedia({})' })
    review({ build })
    const guide = documentOf('1-privacy-guide.md')
    expect(guide).toMatch(/\| 选中的照片或视频信息 \| Album \| chooseMedia \| 用于/u)
    expect(guide).not.toMatch(/PhoneNumber|Clipboard|MessageFile/u)
    expect(documentOf('6-templates.md')).not.toContain('inquiry_reply')
  })

  it('asks for no domain where only the cloud is called', () => {
    enterEverything({ details: '' })
    const build = aBuild({
      'pages/home/index.js':
        'wx.cloud.callFunction({});wx.cloud.uploadFile({});a.request({});s.getState().request',
    })
    expect(review({ build }).lines.join('\n')).not.toContain('合法域名')
    expect(documentOf('2-domains.md')).toMatch(/request 合法域名 \| 无 \| 不用 wx\.request/u)
  })

  it('asks for a domain when the platform sends a request of its own', () => {
    enterEverything()
    const build = aBuild({ 'pages/home/index.js': 'i().request({})' })
    expect(review({ build }).lines[0]).toMatch(/a domain for request 合法域名 \(pages\/home\/index\.js/u)
  })

  it('names the declared interfaces of a place', () => {
    enterEverything()
    const build = aBuild({
      'app.json': anAppJson({ requiredPrivateInfos: ['getFuzzyLocation'] }),
      'pages/home/index.js': 'wx.getFuzzyLocation({})',
    })
    review({ build })
    expect(documentOf('1-privacy-guide.md')).toContain('`requiredPrivateInfos`：getFuzzyLocation')
  })

  it('lists the pages that the district offers, and leaves out those of a module that is off', () => {
    const build = aBuild({
      'app.json': anAppJson({ pages: ['pages/tabs/home/index', 'pages/tabs/event/index'], subPackages: [] }),
    })
    enterEverything({ settings: (text) => text.replace('policies, events,', 'policies,') })
    review({ build, pictureNames: { 'pages/tabs/home/index': '01-home' } })
    const pages = documentOf('4-pages.md')
    expect(pages).toMatch(/\| 首页 \| pages\/tabs\/home\/index \| .* \| 所有人 \| 01-home\.png \|/u)
    expect(pages).not.toContain('pages/tabs/event/index')
  })

  it('copies the pictures it is given, and names the ones that are not there', () => {
    enterEverything()
    const pictures = join(root, 'pictures')
    mkdirSync(pictures)
    writeFileSync(join(pictures, '01-home.png'), 'picture')
    const pictureNames = { 'pages/tabs/home/index': '01-home', 'pages/tabs/me/index': '20-me' }
    const { lines, exitCode } = review({ pictures, pictureNames })
    expect(readdirSync(join(out, 'pictures'))).toEqual(['01-home.png'])
    expect(lines[0]).toBe(`missing: the picture of pages/tabs/me/index, ${join(pictures, '20-me.png')}`)
    expect(exitCode).toBe(1)
  })

  it('tells a reviewer how to become staff, and what checks the content', () => {
    enterEverything()
    review()
    const text = documentOf('5-reviewer.md')
    expect(text).toContain('邀请码 24 小时内有效，只能用一次')
    expect(text).toMatch(/\| jobs \| security\.msgSecCheck \| 检测/u)
  })

  it('shows each subscription template with its fields and whether it was applied for', () => {
    enterEverything({ settings: (text) => text.replace(', staff_due: id-3', '') })
    review()
    const text = documentOf('6-templates.md')
    expect(text).toMatch(/inquiry_reply.*character_string1 诉求编号、thing2 进展、time3 时间.*已有 id id-1/u)
    expect(text).toMatch(/staff_due.*未申请：不会询问用户/u)
  })
})
