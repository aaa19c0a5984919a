import { describe, expect, it } from '@jest/globals'
import { fence, type Permission, release, reserve, type Try } from './reservation'

const attempt: Try = { id: 'm1', claim: 'a', template: 'booking_result', topic: 'booking', now: 5 }
const allowed: Permission = { reserved: [], balance: 1, muted: [] }

/** What the ledger remembers after a try took a credit. */
function reservedBy(one: Try) {
  const { list } = reserve(allowed, one)
  if (list === undefined) throw new Error('nothing was reserved')
  return list
}

describe('a credit', () => {
  it('is taken where one is left and nobody stopped the topic', () => {
    expect(reserve(allowed, attempt)).toMatchObject({ answer: 'mine', list: [{ id: 'm1', claim: 'a' }] })
  })

  it('is not taken of a topic that the person stopped, however many are left', () => {
    expect(reserve({ ...allowed, balance: 3, muted: ['inquiry', 'booking'] }, attempt)).toEqual({
      answer: 'stopped',
    })
  })

  it('is taken while another topic is stopped', () => {
    expect(reserve({ ...allowed, muted: ['inquiry'] }, attempt).answer).toBe('mine')
  })

  it('that was taken before the topic was stopped stays taken for that try', () => {
    const reserved = reservedBy(attempt)
    expect(reserve({ reserved, balance: 0, muted: ['booking'] }, attempt)).toEqual({ answer: 'mine' })
  })

  it('that another try has or had is never taken a second time, stopped or not', () => {
    const reserved = reservedBy(attempt)
    const second = { ...attempt, claim: 'b' }
    expect(reserve({ reserved, balance: 1, muted: ['booking'] }, second)).toEqual({ answer: 'others' })
  })

  it('that went back is not taken again where the topic was stopped meanwhile', () => {
    const freed = release(reservedBy(attempt), attempt)
    const later = { ...attempt, claim: 'b' }
    expect(reserve({ reserved: freed?.list ?? [], balance: 1, muted: ['booking'] }, later)).toEqual({
      answer: 'stopped',
    })
  })

  it('is never taken by a try that was thought dead', () => {
    const reserved = fence([], attempt)
    expect(reserve({ ...allowed, reserved: reserved ?? [] }, attempt)).toEqual({ answer: 'others' })
  })
})
