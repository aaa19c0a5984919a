import type { SlotHead } from '../slot/slot'
import { seatState } from './seat-state'

const slot: SlotHead = {
  _id: 'event:summit',
  district: 'xiacheng',
  kind: 'event',
  resource: 'event:summit',
  place: '',
  startAt: 50,
  endAt: 100,
  closesAt: 100,
  capacity: 3,
  free: 1,
  open: true,
  rule: {
    confirm: 'auto',
    answerMinutes: 0,
    cancelMinutes: 0,
    maxVisitors: 1,
    focus: [],
    meetingPoint: null,
    title: '峰会',
  },
  held: {},
  unsettled: 0,
  demo: true,
  createdAt: 0,
  updatedAt: 0,
  version: 1,
}

const lapsed = { n: 1, until: 5, r: 'request', booking: 'b' }

test.each<[string, Partial<SlotHead> | null, number, string, number]>([
  ['without a slot nothing is offered', null, 10, 'none', 0],
  ['with a seat left it is open', {}, 10, 'open', 1],
  ['while it runs it is open', {}, 99, 'open', 1],
  ['without a seat left it is full', { free: 0 }, 10, 'full', 0],
  ['a seat whose hold has lapsed counts as left', { free: 0, held: { k: lapsed } }, 10, 'open', 1],
  ['at its end it is over', {}, 100, 'over', 0],
  ['over and withdrawn it is over', { open: false }, 100, 'over', 0],
  ['withdrawn before its end it is not offered', { open: false }, 10, 'none', 0],
])('%s', (_title, over, now, state, free) => {
  const found = seatState('summit', over === null ? null : { ...slot, ...over }, now)
  expect(found).toMatchObject({ state, free })
})
