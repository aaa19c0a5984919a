import { durationWords } from './duration-words'

describe('a notice period in words', () => {
  it.each([
    ['hours', 240, '4 小时', '4 hours'],
    ['a whole day', 1440, '1 天', '1 day'],
    ['minutes where hours would not be whole', 90, '90 分钟', '90 minutes'],
    ['hours where days would not be whole', 2160, '36 小时', '36 hours'],
    ['a single hour', 60, '1 小时', '1 hour'],
    ['less than an hour', 30, '30 分钟', '30 minutes'],
  ])('is given in %s', (_title, minutes, zh, en) => {
    expect([durationWords(minutes, 'zh'), durationWords(minutes, 'en')]).toEqual([zh, en])
  })
})
