import { type ActionName, actions } from '@contract/actions'
import { mayWait, waitingRules } from './waiting-rules'

test('only actions that change something can wait', () => {
  const named = Object.keys(waitingRules) as ActionName[]
  expect(named.filter((name) => !actions[name].changes)).toEqual([])
})

test('nothing that only staff may do waits', () => {
  const names = Object.keys(actions) as ActionName[]
  expect(names.filter((name) => mayWait(name) && Array.isArray(actions[name].audience))).toEqual([])
})

test('seats are never promised without the cloud', () => {
  expect(mayWait('booking.create')).toBe(false)
  expect(mayWait('event.register')).toBe(false)
})
