import { collections } from '@contract/collections'
import { retentionOf, retentionText } from './retention-text'
import { storedKinds, withoutVisitorData } from './stored-kinds'

test('every collection is explained on the privacy page, or named as holding nothing of a visitor', () => {
  const known = [...storedKinds.map(({ collection }) => collection as string), ...withoutVisitorData]
  expect(known.sort()).toEqual(collections.map(({ name }) => name).sort())
})

const words = {
  years: (count: number) => `${count} years`,
  days: (count: number) => `${count} days`,
  kept: 'kept',
}

test.each<[string, number | null, string]>([
  ['a year is said in years', 365, '1 years'],
  ['three years are said in years', 1095, '3 years'],
  ['a week is said in days', 7, '7 days'],
  ['what is no whole number of years is said in days', 400, '400 days'],
  ['what has no limit is kept', null, 'kept'],
])('%s', (_title, days, expected) => {
  expect(retentionText(days, words)).toBe(expected)
})

test('the time an inquiry is kept is the one of the contract', () => {
  const inquiries = collections.find(({ name }) => name === 'inquiries')
  expect(retentionOf('inquiries')).toBe(inquiries?.retentionDays)
})

test('a collection that does not exist is our own mistake', () => {
  expect(() => retentionOf('nothing')).toThrow('no collection nothing')
})
