import type { OutboxEntry } from '@/platform/outbox/outbox-entry'
import { correctionRoute, entrySummary, resultRoute } from './entry-facts'

const entry = (part: Partial<OutboxEntry>): OutboxEntry => ({
  requestId: 'r1',
  action: 'inquiry.submit',
  input: {},
  v: 1,
  at: 0,
  attempts: 0,
  nextAt: 0,
  state: { kind: 'waiting' },
  ...part,
})

test('an inquiry is known by its company and need, a follow-up by its words', () => {
  expect(entrySummary(entry({ input: { company: '云衡智能', need: '想租 420 ㎡' } }))).toBe(
    '云衡智能 · 想租 420 ㎡',
  )
  expect(entrySummary(entry({ action: 'inquiry.followUp', input: { id: 'a', text: '改到下周' } }))).toBe(
    '改到下周',
  )
})

test('a refused inquiry is corrected in the form, a refused follow-up where it belongs', () => {
  expect(correctionRoute(entry({}))).toBe('/pages/inquiry/submit/index?again=r1')
  expect(correctionRoute(entry({ action: 'inquiry.followUp', input: { id: 'a', text: 'x' } }))).toBe(
    '/pages/inquiry/thread/index?id=a&again=r1',
  )
})

test('a refused complaint is corrected in its form, a sent one is found there', () => {
  const complaint = entry({ action: 'account.complain', input: { text: '没有人接待' } })
  expect(entrySummary(complaint)).toBe('没有人接待')
  expect(correctionRoute(complaint)).toBe('/pages/me/complain/index?again=r1')
  expect(resultRoute({ ...complaint, input: {}, state: { kind: 'sent', at: 1, record: 't1' } })).toBe(
    '/pages/me/complain/index',
  )
})

test('a profile that was not saved is seen to on its own page', () => {
  expect(correctionRoute(entry({ action: 'account.saveProfile', input: { remind: true } }))).toBe(
    '/pages/me/profile/index',
  )
})

test('a profile that was saved once there was a network is found on its own page', () => {
  const saved = entry({ action: 'account.saveProfile', state: { kind: 'sent', at: 1 } })
  expect(resultRoute(saved)).toBe('/pages/me/profile/index')
  expect(resultRoute({ ...saved, state: { kind: 'waiting' } })).toBeUndefined()
})

test('only what was sent leads to a record', () => {
  expect(resultRoute(entry({}))).toBeUndefined()
  expect(resultRoute(entry({ state: { kind: 'sent', at: 1, record: 'q7' } }))).toBe(
    '/pages/inquiry/thread/index?id=q7',
  )
})
