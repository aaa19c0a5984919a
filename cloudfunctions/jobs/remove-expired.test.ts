import type { OutputOf } from '@contract/actions'
import { aDistrict } from '../../tests/builders/content'
import { aBookingInput, anInquiryInput } from '../../tests/builders/inputs'
import { startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'
import { uploadFile } from '../../tests/harness/upload-file'

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

  it('keeps an inquiry whose file storage does not delete, removes the others, and finishes the next day', async () => {
    await cloud.setClock(TEST_NOW)
    const files = [await uploadFile(cloud, {}, person), await uploadFile(cloud, {}, person)]
    const matters = [
      await submit({ attachments: [files[0] ?? ''] }),
      await submit({ attachments: [files[1] ?? ''] }),
    ]
    for (const { id } of matters) await cloud.call('inquiry.withdraw', { id }, person)
    const orphan = await uploadFile(cloud, {}, person)
    const mine = async (days: number) => {
      const { inquiries, uploads } = await daysLater(days)
      const wanted = new Set([...matters.map(({ id }) => id), orphan])
      return [...ids(inquiries), ...ids(uploads)].filter((id) => wanted.has(id))
    }
    await cloud.setFaults({ undeletable: [files[0] ?? '', orphan] })
    expect(await mine(1_100)).toEqual([matters[0]?.id, orphan])
    await cloud.setFaults({})
    expect(await mine(1_101)).toEqual([])
    const { files: left } = (await (await fetch(`${cloud.url}/inspect/files`)).json()) as { files: unknown[] }
    expect(left).toEqual([])
  })

  it('never removes content, colleagues or the district', async () => {
    const after = await daysLater(4_000)
    expect(after.content?.length).toBeGreaterThan(0)
    expect(after.staff).toHaveLength(2)
    expect(ids(after.district)).toEqual(['xiacheng'])
  })
})
