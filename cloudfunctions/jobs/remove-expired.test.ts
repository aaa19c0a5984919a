import type { OutputOf } from '@contract/actions'
import { aDistrict } from '../../tests/builders/content'
import { aBookingInput, anInquiryInput } from '../../tests/builders/inputs'
import { startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const DAY = 24 * 3_600_000
const person = { openid: 'openid-person' }

let cloud: TestCloud
let open: OutputOf<'inquiry.submit'>
let withdrawn: OutputOf<'inquiry.submit'>
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict() })
  await cloud.joinAs('openid-officer', { name: '周静', roles: ['officer'] })
  open = await submit()
  withdrawn = await submit()
  await cloud.call('inquiry.withdraw', { id: withdrawn.id }, person)
  await cloud.call('booking.create', aBookingInput(), person)
  await cloud.fireTimer('minute')
})
afterAll(() => cloud.close())

async function submit(over: Parameters<typeof anInquiryInput>[0] = {}): Promise<OutputOf<'inquiry.submit'>> {
  const answer = await cloud.call('inquiry.submit', anInquiryInput(over), person)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.data
}

async function daysLater(days: number): Promise<Record<string, { _id: string }[]>> {
  await cloud.setClock(TEST_NOW + days * DAY)
  expect(await cloud.fireTimer('daily')).toMatchObject({ ok: true, failed: [] })
  return JSON.parse(await cloud.exportAll()) as Record<string, { _id: string }[]>
}

const ids = (documents: { _id: string }[] | undefined) => (documents ?? []).map(({ _id }) => _id)

describe('what is kept, and how long', () => {
  it('keeps everything within the shortest limit', async () => {
    const before = JSON.parse(await cloud.exportAll()) as Record<string, unknown[]>
    const after = await daysLater(6)
    for (const name of ['content', 'staff', 'invitations', 'inquiries', 'bookings', 'messages', 'audit']) {
      expect([name, after[name]?.length]).toEqual([name, before[name]?.length])
    }
  })

  it('removes the quotas of a day after a week', async () => {
    const { quotas } = await daysLater(9)
    expect(ids(quotas).filter((id) => id.startsWith('xiacheng:2026-11-24:'))).toEqual([])
    expect(ids(quotas).filter((id) => id.startsWith('xiacheng:2026-12-03:'))).toHaveLength(16)
  })

  it('removes invitations after a month', async () => {
    expect((await daysLater(31)).invitations).toEqual([])
  })

  it('removes bookings after two years and keeps inquiries', async () => {
    const after = await daysLater(740)
    expect(after.bookings).toEqual([])
    expect(ids(after.inquiries).sort()).toEqual([open.id, withdrawn.id].sort())
  })

  it('removes an inquiry three years after it ended, and never one that still waits', async () => {
    const after = await daysLater(1_100)
    expect(ids(after.inquiries)).toEqual([open.id])
    expect(after.audit).toEqual([])
  })

  it('never removes content, colleagues or the district', async () => {
    const after = await daysLater(4_000)
    expect(after.content?.length).toBeGreaterThan(0)
    expect(after.staff).toHaveLength(2)
    expect(ids(after.district)).toEqual(['xiacheng'])
  })
})
