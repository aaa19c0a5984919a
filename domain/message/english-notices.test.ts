import { describe, expect, it } from '@jest/globals'
import { registrationCopyEn } from '../event/copy-en'
import type { Registration } from '../event/registration'
import { inquiryCopyEn } from '../inquiry/copy-en'
import { buildInquiry } from '../inquiry/testing/build-inquiry'

const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/u

const registration = {
  title: '示例·峰会',
  venue: '示例场馆',
  startAt: Date.parse('2026-11-26T09:00:00+08:00'),
  code: 'T7K2 3F7K',
} as Registration

const all = [
  ...Object.entries(inquiryCopyEn).map(([news, say]) => [news, say(buildInquiry({}))] as const),
  ...Object.entries(registrationCopyEn).map(([news, say]) => [news, say(registration)] as const),
]

describe('an English notice', () => {
  it.each(all)('of %s holds no Chinese, whatever the record holds', (_news, { title, text }) => {
    expect(CHINESE.test(title + text)).toBe(false)
    expect(title.length).toBeGreaterThan(10)
  })

  it('says when an event begins, at +08:00', () => {
    expect(registrationCopyEn.registered(registration).text).toContain('26 Nov 2026, 09:00')
  })
})
