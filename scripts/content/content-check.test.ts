import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { realDistrict } from '../../tests/builders/district/real-district'
import { contentCheck } from './content-check'

const today = '2026-11-24'
const real = realDistrict(today).directory
let copy = ''

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'xiacheng-'))
  cpSync(real, copy, { recursive: true })
})
afterEach(() => rmSync(copy, { recursive: true, force: true }))

/** Changes a copied file and returns the line on which the change begins. */
function spoil(file: string, piece: string, by: string): number {
  const path = join(copy, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(piece)) throw new Error(`${file} does not hold ${piece}`)
  writeFileSync(path, text.replace(piece, by))
  return text.slice(0, text.indexOf(piece)).split('\n').length
}

describe('content:check on the content of 下城区', () => {
  it.each([
    ['as it is tried', [real]],
    ['as it is deployed', [real, '--deploy']],
  ])('finds no problem %s', (_title, args) => {
    expect(contentCheck(args, today)).toEqual({
      exitCode: 0,
      lines: [expect.stringMatching(/no problems$/u)],
    })
  })

  it.each<[title: string, file: string, piece: string, by: string, offset: number, reason: string]>([
    [
      'a cycle in the tree',
      'places/digital-park.yaml',
      'parent: null',
      'parent: kuamao-town',
      0,
      'is above kuamao-town itself',
    ],
    [
      'an amount on a title without a text',
      'policies/xiacheng.yaml',
      '标准和条件未见。, cite: { source: web-digital-park } }',
      '标准和条件未见。, amount: { text: 最高50万元, clause: 第一条 } }',
      0,
      'an amount needs `cite`',
    ],
    [
      'an unverified address',
      'places/digital-park.yaml',
      '  illustration: campus',
      '  address: { text: 某路1号 }\n  illustration: campus',
      0,
      'address.verifiedBy is missing',
    ],
    [
      'a phone number in prose',
      'services.yaml',
      '资料没有给出号码。',
      '电话0571-87654321。',
      0,
      'an address or phone number',
    ],
    [
      '示例 in real content',
      'places/zones.yaml',
      '商贸与商务服务',
      '示例商圈',
      0,
      'real content does not say 示例',
    ],
    [
      'an unmarked demo item',
      'demo/spots.yaml',
      ', demo: true',
      '',
      0,
      'everything in the demo folder needs',
    ],
    [
      'an invented date on a real event',
      'demo/events.yaml',
      '示例·创投项目路演',
      '示例·首届浙江省人力资源服务业博览会',
      0,
      'the title stands for the real',
    ],
    ['a term left out', 'terms.yaml', 'no: 21,', 'no: 31,', 1, 'term number 21 is missing'],
    ['an identity paper', 'settings.yaml', '[营业执照,', '[身份证,', 0, 'is an identity or bank paper'],
    [
      'a staff visit without an answer time',
      'demo/visits.yaml',
      '  answerMinutes: 240\n',
      '',
      -1,
      'where staff confirm',
    ],
    ['a page date as an event time', 'events.yaml', '  timeText: 时间未述\n', '', -3, 'needs timeText'],
    [
      'a code that leads nowhere',
      'demo/scenes.yaml',
      's:ai-summit/gate',
      's:ai-summit/roof',
      0,
      'there is no roof',
    ],
  ])('refuses %s and says where', (_title, file, piece, by, offset, reason) => {
    const line = spoil(file, piece, by) + offset
    const { exitCode, lines } = contentCheck([copy], today)
    expect(exitCode).toBe(1)
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`${file}:${line} .*${reason}`, 'u')))
  })

  it('ends with the number of problems', () => {
    spoil('services.yaml', '资料没有给出号码。', '电话0571-87654321。')
    spoil('places/zones.yaml', '商贸与商务服务', '示例商圈')
    expect(contentCheck([copy], today).lines.at(-1)).toBe('2 problems')
  })
})

describe('content:check for a deployment', () => {
  it('refuses the demo folder itself', () => {
    const { exitCode, lines } = contentCheck([join(real, 'demo'), '--deploy'], today)
    expect(exitCode).toBe(1)
    expect(lines).toContainEqual(expect.stringContaining('a deployment takes no demo content'))
  })

  it('refuses a demo item among real ones', () => {
    spoil('places/zones.yaml', '  order: 410', '  order: 410\n  demo: true')
    const { exitCode, lines } = contentCheck([copy, '--deploy'], today)
    expect(exitCode).toBe(1)
    expect(lines).toContainEqual(expect.stringContaining('a deployment takes no demo content'))
  })

  it('does not look at what stays in the demo folder', () => {
    spoil('demo/spots.yaml', ', demo: true', '')
    expect(contentCheck([copy, '--deploy'], today).exitCode).toBe(0)
  })
})

describe('content:check called wrongly', () => {
  it.each([
    ['an unknown flag', [real, '--fast']],
    ['two directories', [real, real]],
  ])('says how to call it after %s', (_title, args) => {
    expect(contentCheck(args, today)).toEqual({ exitCode: 1, lines: [expect.stringMatching(/^usage: /u)] })
  })

  it('names a directory that is not there', () => {
    const { exitCode, lines } = contentCheck([join(copy, 'nowhere')], today)
    expect(exitCode).toBe(1)
    expect(lines[0]).toContain('there is no such directory')
  })
})
