import { createEmulatorClock } from '../clock/emulator-clock'
import { MessagePushes } from './message-pushes'

const clock = createEmulatorClock()
const due = (name: string) => ({ dueAt: 0, openid: 'ann', event: async () => ({ Event: name }) })
const broken = {
  dueAt: 0,
  openid: 'ann',
  event: () => Promise.reject(new Error('no such picture')),
}

describe('a push that cannot be made', () => {
  const invoke = () => Promise.reject(new Error('nothing is configured for it'))
  const namesOf = (delivered: readonly { event: object }[]) => delivered.map(({ event }) => event)

  it('is told to whoever asked, and stops neither those behind it nor later ones', async () => {
    const pushes = new MessagePushes([], invoke, clock)
    for (const push of [due('first'), broken, due('second')]) pushes.add(push)
    await expect(pushes.deliverDue()).rejects.toThrow('1 of 3 pushes failed')
    expect(namesOf(pushes.delivered())).toEqual([{ Event: 'second' }, { Event: 'first' }])
    pushes.add(due('third'))
    expect(namesOf(await pushes.deliverDue())).toEqual([{ Event: 'third' }])
    expect(pushes.countWaiting()).toBe(0)
  })
})
