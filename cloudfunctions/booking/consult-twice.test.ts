import { type Slot, type SureClaim, slotViolations } from '@domain/slot/slot'
import { aDistrict, anAdviser } from '../../tests/builders/content'
import { aConsultationInput } from '../../tests/builders/inputs'
import { type Answer, startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const MINUTE = 60_000
const ROUNDS = 20

/** Two advisers whose consultations overlap without beginning together: every half hour, and every 45 minutes. */
const hours = [{ weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }]
const advisers = [
  anAdviser({ id: 'half-hours', hours, minutes: 30, order: 1 }),
  anAdviser({ id: 'long-ones', hours, minutes: 45, order: 2 }),
  anAdviser({ id: 'more-half-hours', hours, minutes: 30, order: 3 }),
]

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict({ advisers }), instancesPerFunction: 4 })
})
afterAll(() => cloud.close())
beforeEach(() => cloud.setClock(TEST_NOW))

const at = (day: string, time: string) => Date.parse(`2026-${day}T${time}:00+08:00`)

const consult = (openid: string, adviser: string, startAt: number) =>
  cloud.call('booking.consult', aConsultationInput({ adviser, startAt }), { openid })

const outcomeOf = (answer: Answer<'booking.consult'>) => (answer.ok ? 'OK' : answer.error.code)

async function bookedBy(openid: string): Promise<string[]> {
  const answer = await cloud.call('booking.mine', {}, { openid })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.data.items
    .filter(({ status }) => status === 'pending')
    .map(({ consultation }) => consultation?.adviser ?? '')
}

async function slots(): Promise<Slot[]> {
  const { data } = await cloud.cloud.database().collection('slots').limit(1_000).get()
  return data as Slot[]
}

const claimsIn = (all: Slot[]) => all.flatMap(({ sure }) => Object.values(sure))

describe('one person who asks two advisers', () => {
  it.each([
    ['that begin together', 'more-half-hours', '09:00'],
    ['of which one begins within the other', 'long-ones', '09:45'],
  ])('at once for times %s gets exactly one of them, in each of 20 rounds', async (_title, other, time) => {
    const first = time === '09:45' ? '10:00' : '09:00'
    for (let round = 0; round < ROUNDS; round += 1) {
      const openid = `openid-${other}-${round}`
      const answers = await Promise.all([
        consult(openid, 'half-hours', at('11-25', first)),
        consult(openid, other, at('11-25', time)),
      ])
      expect(answers.map(outcomeOf).sort()).toEqual(['ALREADY_BOOKED', 'OK'])
      const [booked, ...more] = await bookedBy(openid)
      expect(more).toEqual([])
      const won = answers.flatMap((answer) => (answer.ok ? [answer.data] : []))
      expect(won.map(({ consultation }) => consultation?.adviser)).toEqual([booked])
      for (const { id } of won) await cloud.call('booking.cancel', { id }, { openid })
    }
    const all = await slots()
    expect(claimsIn(all)).toEqual([])
    expect(all.flatMap(slotViolations)).toEqual([])
  })

  it('one after the other is refused the second time that overlaps, which leaves no trace', async () => {
    const openid = 'openid-one-after-the-other'
    expect(outcomeOf(await consult(openid, 'long-ones', at('11-26', '09:45')))).toBe('OK')
    const before = await cloud.exportAll()
    expect(outcomeOf(await consult(openid, 'half-hours', at('11-26', '10:00')))).toBe('ALREADY_BOOKED')
    expect(outcomeOf(await consult(openid, 'half-hours', at('11-26', '09:30')))).toBe('ALREADY_BOOKED')
    expect(await cloud.exportAll()).toBe(before)
  })

  it('for times that only touch gets both', async () => {
    const openid = 'openid-touching'
    expect(outcomeOf(await consult(openid, 'long-ones', at('11-27', '09:45')))).toBe('OK')
    expect(outcomeOf(await consult(openid, 'half-hours', at('11-27', '10:30')))).toBe('OK')
    expect(outcomeOf(await consult(openid, 'more-half-hours', at('11-27', '09:00')))).toBe('OK')
  })

  it('is left with one when both requests ended before a booking was stored', async () => {
    const openid = 'openid-both-ended'
    const first = await consult(openid, 'half-hours', at('11-30', '10:00'))
    const slot = 'adviser:half-hours:2026-11-30:1000'
    const claim = await takeClaimOut(slot)
    const second = await consult(openid, 'long-ones', at('11-30', '09:45'))
    await putClaimBack(slot, claim)
    for (const answer of [first, second]) await forget(answer)
    await cloud.setClock(TEST_NOW + 3 * MINUTE)
    expect(await cloud.fireTimer('minute')).toMatchObject({ ok: true, failed: [] })
    expect(await bookedBy(openid)).toHaveLength(1)
    const all = await slots()
    expect(claimsIn(all.filter(({ startAt }) => startAt >= at('11-30', '00:00')))).toHaveLength(1)
    expect(all.flatMap(slotViolations)).toEqual([])
  })
})

const collection = (name: string) => cloud.cloud.database().collection(name)

async function forget(answer: Answer<'booking.consult'>): Promise<void> {
  if (!answer.ok) throw new Error(answer.error.code)
  await collection('bookings').doc(answer.data.id).remove()
}

async function takeClaimOut(slot: string): Promise<[key: string, claim: SureClaim]> {
  const { data } = await collection('slots').doc(slot).get()
  const [claim] = Object.entries((data[0] as Slot).sure)
  if (claim === undefined) throw new Error(`${slot} has no claim`)
  const { inc, remove } = cloud.cloud.database().command
  await collection('slots')
    .doc(slot)
    .update({ free: inc(1), unsettled: inc(-1), [`sure.${claim[0]}`]: remove() })
  return claim
}

async function putClaimBack(slot: string, [key, claim]: [string, SureClaim]): Promise<void> {
  const { inc, set } = cloud.cloud.database().command
  await collection('slots')
    .doc(slot)
    .update({ free: inc(-1), unsettled: inc(1), [`sure.${key}`]: set(claim) })
}
