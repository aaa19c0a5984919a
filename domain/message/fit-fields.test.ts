import { atDayTime } from '../time/shanghai'
import { fitFields } from './fit-fields'

const fields = {
  character_string1: 'RZ2611-ABCDE',
  thing2: '有了答复',
  time3: atDayTime('2026-11-06', '09:05'),
}

describe('the fields of a subscription message', () => {
  it('are exactly those of the template, with instants written as dates', () => {
    expect(fitFields('inquiry_reply', { ...fields, more: 'x' })).toEqual({
      character_string1: 'RZ2611-ABCDE',
      thing2: '有了答复',
      time3: '2026年11月06日 09:05',
    })
  })

  it.each([
    ['keep a text of exactly the limit', '一'.repeat(20), '一'.repeat(20)],
    ['cut a longer one with an ellipsis', '一'.repeat(21), `${'一'.repeat(19)}…`],
    ['count letters outside the basic plane once', '𠮷'.repeat(21), `${'𠮷'.repeat(19)}…`],
    ['join lines', ' 第一行\n\n第二行 ', '第一行 第二行'],
    ['never stay empty', ' \n', '—'],
    ['never stay out', undefined, '—'],
  ])('%s', (_title, thing2, expected) => {
    expect(fitFields('inquiry_reply', { ...fields, thing2 }).thing2).toBe(expected)
  })

  it('cut a phrase to five characters, without dots that WeChat refuses in one', () => {
    expect(fitFields('booking_result', { phrase3: '已经确认成功' }).phrase3).toBe('已经确认成')
  })
})
