import type { PolicyQuestion } from '@contract/content/question'
import { type Marks, marksOf, withMarks } from './list-marks'

const about = { id: 'any', ask: '有吗？', order: 1, applies: { text: '有' } }
const task: PolicyQuestion = { ...about, fact: 'has_task', answer: { type: 'yes_no' } }
const research: PolicyQuestion = { ...about, fact: 'rd_yuan', answer: { type: 'number', unit: 'wan_yuan' } }
const title: PolicyQuestion = {
  ...about,
  fact: 'srdi_title',
  answer: { type: 'choice', options: ['没有', '小巨人'].map((value) => ({ value, label: value })) },
  applies: { text: '有称号', otherwise: '没有' },
}
const list = [task, research, title]

/** What is told after going on with some marks, by fact. */
function going(marks: Marks, told: Parameters<typeof withMarks>[0] = { answers: [] }) {
  const { answers, ticked } = withMarks(told, list, marks)
  return { told: Object.fromEntries(answers.map(({ fact, value }) => [fact, value])), ticked }
}

describe('a list of statements', () => {
  it('takes what carries no mark as not applying, once somebody went on', () => {
    expect(going({})).toEqual({ told: { has_task: false, rd_yuan: '0', srdi_title: '没有' }, ticked: [] })
  })

  it('takes a yes and a name as they are, and leaves a number to be told by itself', () => {
    const { told, ticked } = going({ has_task: true, rd_yuan: true, srdi_title: '小巨人' })
    expect(told).toEqual({ has_task: true, srdi_title: '小巨人' })
    expect(ticked).toEqual(['rd_yuan'])
  })

  it('leaves a name to be told too where none was chosen', () => {
    expect(going({ srdi_title: true }).ticked).toEqual(['srdi_title'])
  })

  it('keeps 不清楚 of each', () => {
    const { told } = going({ has_task: null, rd_yuan: null, srdi_title: null })
    expect(told).toEqual({ has_task: null, rd_yuan: null, srdi_title: null })
  })

  it('keeps a number that was told before, and forgets it where it no longer applies', () => {
    const told = { answers: [{ fact: 'rd_yuan', value: '300' }], ticked: [] }
    expect(going({ rd_yuan: true }, told)).toMatchObject({ told: { rd_yuan: '300' }, ticked: [] })
    expect(going({}, told).told).toMatchObject({ rd_yuan: '0' })
  })

  it('asks anew for a number that was none before', () => {
    const told = { answers: [{ fact: 'rd_yuan', value: '0' }], ticked: [] }
    expect(going({ rd_yuan: true }, told)).toMatchObject({
      told: { has_task: false, srdi_title: '没有' },
      ticked: ['rd_yuan'],
    })
  })

  it.each<[string, Marks]>([
    ['nothing', {}],
    ['a yes, a number to be told and a name', { has_task: true, rd_yuan: true, srdi_title: '小巨人' }],
    ['不清楚', { has_task: null, rd_yuan: null, srdi_title: null }],
  ])('shows again what was marked: %s', (_title, marks) => {
    expect(marksOf(list, withMarks({ answers: [] }, list, marks))).toEqual(marks)
  })
})
