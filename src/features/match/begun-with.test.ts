import type { CompanyFact } from '@contract/account/profile'
import type { PolicyQuestion } from '@contract/content/question'
import { begunWith } from './begun-with'
import { type KeptMatch, nothingKept } from './kept-match'

jest.mock('@tarojs/taro', () => ({ getStorageSync: () => '', setStorageSync: () => '' }))

const number = (fact: string): PolicyQuestion => ({
  id: fact.replaceAll('_', '-'),
  fact,
  ask: `${fact}？`,
  answer: { type: 'number', unit: 'person' },
  order: 1,
})
const questions = ['insured', 'new_insured', 'doctors'].map(number)
const told = (fact: string, value: string): CompanyFact => ({ type: 'number', fact, value })

const here: KeptMatch = {
  ...nothingKept,
  answers: [
    { fact: 'insured', value: '60' },
    { fact: 'new_insured', value: '9' },
  ],
  ticked: ['doctors'],
  screens: [['insured', 'new_insured']],
  left: 3,
}
const facts = [told('insured', '50'), told('new_insured', '5'), told('doctors', '2')]

describe('算政策 that begins with a saved profile', () => {
  it('has the profile in the place of the answers of this phone', () => {
    expect(begunWith(here, { facts }, questions)).toEqual({
      answers: [
        { fact: 'insured', value: '50' },
        { fact: 'new_insured', value: '5' },
        { fact: 'doctors', value: '2' },
      ],
      ticked: [],
      screens: [['insured'], ['new_insured'], ['doctors']],
      left: 0,
    })
  })
})

describe('changing one fact of it', () => {
  it('leaves every other answer of this phone as it is', () => {
    const begun = begunWith(here, { facts: facts.slice(0, 2), ask: 'insured' }, questions)
    expect(begun).toEqual({
      answers: [
        { fact: 'insured', value: '50' },
        { fact: 'new_insured', value: '9' },
      ],
      ticked: ['doctors'],
      screens: [['insured', 'new_insured']],
      left: 3,
    })
  })

  it('adds what has no answer here, so that saving does not drop it from the profile', () => {
    const begun = begunWith(here, { facts, ask: 'insured' }, questions)
    expect(begun.answers).toContainEqual({ fact: 'doctors', value: '2' })
    expect([begun.ticked, begun.screens]).toEqual([[], [['insured', 'new_insured'], ['doctors']]])
  })

  it('begins with all of it on a phone where nothing was answered', () => {
    const begun = begunWith(nothingKept, { facts, ask: 'insured' }, questions)
    expect(begun).toEqual({ ...begunWith(nothingKept, { facts }, questions) })
  })
})
