import { expect, test } from '@jest/globals'
import { bookingForTest } from './booking-for-test'
import { readVisitWish, routeInstead } from './visit-wish'

const nothing = { slot: undefined, visitors: 1, focus: [] }

test.each([
  ['an address without a wish is one visitor and nothing chosen', {}, nothing],
  ['a number that is none is one visitor', { visitors: 'many' }, nothing],
  ['fewer than one visitor is one', { visitors: '0' }, nothing],
  [
    'everything an address carries is read',
    { slot: 's1', visitors: '3', focus: '可租载体,政策办理' },
    { slot: 's1', visitors: 3, focus: ['可租载体', '政策办理'] },
  ],
])('%s', (_title, given, expected) => {
  expect(readVisitWish(given)).toEqual(expected)
})

test('what is booked instead keeps park, people and topics', () => {
  const booking = bookingForTest({ startAt: 1, place: 'town', visitors: 2, focus: ['可租载体', '政策办理'] })
  const query = new URLSearchParams(routeInstead(booking, 's2').split('?')[1])
  const { park, ...wish } = Object.fromEntries(query)
  expect(park).toBe('town')
  expect(readVisitWish(wish)).toEqual({ slot: 's2', visitors: 2, focus: ['可租载体', '政策办理'] })
})
