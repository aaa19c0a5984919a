import { aPerson, type Stage, startStage } from '../harness/stage'
import { TEST_NOW } from '../harness/start-cloud'

const MINUTE = 60_000

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.cloud.close())

/** As if the function had ended between claiming the seats and storing the booking. */
async function forgetBooking(id: string): Promise<void> {
  await stage.cloud.cloud.database().collection('bookings').doc(id).remove()
}

describe('seats that were claimed for a booking that was never stored', () => {
  it('get the booking the person was promised, from the timer', async () => {
    const person = aPerson()
    await stage.cloud.setClock(TEST_NOW)
    const input = await stage.exampleFor('booking.create', person)
    const booking = await stage.must('booking.create', input, person)
    await forgetBooking(booking.id)
    await stage.cloud.setClock(TEST_NOW + 3 * MINUTE)
    await stage.cloud.fireTimer('minute')
    // The same run of the timer checks its texts.
    const { safety: _checkedMeanwhile, ...promised } = booking
    expect(await stage.must('booking.detail', { id: booking.id }, person)).toMatchObject(promised)
  })

  it('are not given away while the function may still be at work', async () => {
    const person = aPerson()
    await stage.cloud.setClock(TEST_NOW)
    const input = await stage.exampleFor('booking.create', person)
    const booking = await stage.must('booking.create', input, person)
    await forgetBooking(booking.id)
    const before = await stage.cloud.exportAll()
    await stage.cloud.setClock(TEST_NOW + MINUTE)
    await stage.cloud.fireTimer('minute')
    const { slots } = JSON.parse(await stage.cloud.exportAll()) as { slots: unknown[] }
    expect(slots).toEqual((JSON.parse(before) as { slots: unknown[] }).slots)
  })

  it('get the booking from the person who tries the same request again', async () => {
    const person = aPerson()
    await stage.cloud.setClock(TEST_NOW)
    const input = await stage.exampleFor('booking.create', person)
    const event = { action: 'booking.create', requestId: 'unfinished-request-1', input }
    const first = await stage.cloud.send('booking', event, person)
    await forgetBooking((first.body as { data: { id: string } }).data.id)
    const again = await stage.cloud.send('booking', event, person)
    expect(again.body).toMatchObject({ ok: true, data: { status: 'pending', slot: input.slot } })
    const { items } = await stage.must('booking.mine', {}, person)
    expect(items).toHaveLength(1)
  })
})
