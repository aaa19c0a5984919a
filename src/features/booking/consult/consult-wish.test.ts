import { consultInstead, readConsultWish } from './consult-wish'

const nothing = {
  topic: undefined,
  adviser: undefined,
  way: undefined,
  interpreter: false,
  startAt: undefined,
}

describe('the wish an address carries', () => {
  it.each([
    ['is open where it names nothing', {}, nothing],
    ['is open where it names what there is not', { topic: 'weather', way: 'letter', at: 'noon' }, nothing],
  ])('%s', (_title, given, expected) => {
    expect(readConsultWish(given)).toEqual(expected)
  })

  it('is that of the consultation it was made from, at another time', () => {
    const consultation = {
      adviser: 'chen-li',
      name: '陈立',
      topic: 'policy',
      way: 'video',
      interpreter: true,
      note: '',
      link: null,
    } as const
    const query = new URLSearchParams(consultInstead(consultation, 1_796_020_200_000).split('?')[1])
    expect(readConsultWish(Object.fromEntries(query))).toEqual({
      topic: 'policy',
      adviser: 'chen-li',
      way: 'video',
      interpreter: true,
      startAt: 1_796_020_200_000,
    })
  })
})
