import { linkProblem } from './link-problem'

const LINK = 'https://meeting.example.com/dm/abc'

describe('the link a booking is confirmed with', () => {
  it.each([
    ['is needed for a video consultation', 'video', undefined, 'REQUIRED'],
    ['fits a video consultation', 'video', LINK, null],
    ['is not needed for a call', 'phone', undefined, null],
    ['has no place in a call', 'phone', LINK, 'NOT_OFFERED'],
    ['is not needed where one comes', 'onsite', undefined, null],
    ['has no place where one comes', 'onsite', LINK, 'NOT_OFFERED'],
    ['is not needed for a visit', undefined, undefined, null],
    ['has no place in a visit', undefined, LINK, 'NOT_OFFERED'],
  ] as const)('%s', (_title, way, link, expected) => {
    expect(linkProblem(way, link)).toBe(expected)
  })
})
