import { readSeries } from '@domain/figures/read-series'
import { expect, test } from '@jest/globals'
import { figureCopy } from './copy'
import { spokenSeries } from './spoken-series'

test('a chart is read out by year, with the estimate behind the final value', () => {
  const about = { indicator: '地区生产总值', unit: '亿元', cite: { source: 'report' } }
  const points = readSeries({ id: 'gdp', indicators: ['地区生产总值'], drawn: 'line' }, [
    { ...about, id: 'a', yearText: '2014', value: '690.76', status: 'actual' },
    { ...about, id: 'b', yearText: '2015', value: '765', status: 'estimated' },
    { ...about, id: 'c', yearText: '2015', value: '764.00', status: 'final' },
    { ...about, id: 'd', yearText: '2016', value: '820', status: 'target' },
  ])
  expect(spokenSeries({ name: '地区生产总值', points }, figureCopy.zh)).toBe(
    '地区生产总值：2014年 690.76 亿元，2015年 764.00 亿元（报告预计 765），2016年 目标 820 亿元',
  )
})
