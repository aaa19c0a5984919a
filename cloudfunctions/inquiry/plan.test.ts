import type { ActionName, InputOf, OutputOf } from '@contract/actions'
import { aDistrict, aRentClause } from '../../tests/builders/content'
import { anInquiryInput, aPlanInput } from '../../tests/builders/inputs'
import { passTexts } from '../../tests/harness/pass-texts'
import { startCloud, type TestCloud } from '../../tests/harness/start-cloud'

const officer = 'openid-officer'
const DAY = 24 * 3_600_000

let cloud: TestCloud
let people = 0

beforeAll(async () => {
  const gone = { ...aRentClause({ id: 'gone-1', policy: 'no-such-policy' }) }
  const items = [...aDistrict(), { kind: 'clause', id: gone.id, data: gone } as const]
  cloud = await startCloud({ items })
  await cloud.joinAs(officer, { name: '周静', roles: ['officer'] })
})
afterAll(() => cloud.close())

async function done<N extends ActionName>(
  action: N,
  input: InputOf<N>,
  openid: string,
): Promise<OutputOf<N>> {
  const answer = await cloud.call(action, input, { openid })
  if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer.error)}`)
  return answer.data
}

async function refusalOf<N extends ActionName>(action: N, input: InputOf<N>, openid: string) {
  const answer = await cloud.call(action, input, { openid })
  return answer.ok ? 'OK' : { code: answer.error.code, fields: answer.error.fields?.map(({ path }) => path) }
}

async function submitted(): Promise<{ person: string; id: string }> {
  people += 1
  const person = `openid-planned-${people}`
  const { id } = await done('inquiry.submit', anInquiryInput(), person)
  await passTexts(cloud.cloud)
  return { person, id }
}

async function planned() {
  const { person, id } = await submitted()
  await done('inquiry.offerPlan', { id, ...aPlanInput() }, officer)
  return { person, id }
}

describe('a 服务方案', () => {
  it('reaches the company with the clauses as they were then, and answers its inquiry', async () => {
    const { person, id } = await planned()
    const view = await done('inquiry.thread', { id }, person)
    expect(view).toMatchObject({ status: 'replied', clock: null, holder: { name: '周静' } })
    expect(view.plan).toMatchObject({
      no: 1,
      by: '周静',
      clauses: [
        { id: 'rent-support-1', version: 1, title: '示例·房租补助', policyTitle: '示例·办公用房办法' },
      ],
      steps: aPlanInput().steps,
      answer: null,
    })
    const { items } = await done('message.list', {}, person)
    expect(items[0]).toMatchObject({ title: '您的服务方案来了', link: { to: 'inquiry', id } })
  })

  it.each<[string, Partial<InputOf<'inquiry.offerPlan'>>, string[]]>([
    ['a clause that is not published', { clauses: ['no-such-clause'] }, ['clauses']],
    ['a clause of a policy that is not published', { clauses: ['rent-support-1', 'gone-1'] }, ['clauses']],
    ['a sum in its note', { note: '预计能拿 50 万元' }, ['note']],
    ['a rate in a step', { steps: [{ text: '按房租的五成即 50% 补助', who: 'office' }] }, ['steps.0.text']],
    ['a sum beside a name', { liaison: '周静，一百万元以内找她' }, ['liaison']],
  ])('is refused with %s, and changes nothing', async (_title, over, fields) => {
    const { person, id } = await submitted()
    const before = await done('inquiry.thread', { id }, person)
    const input = { id, ...aPlanInput(), ...over }
    expect(await refusalOf('inquiry.offerPlan', input, officer)).toEqual({ code: 'BAD_INPUT', fields })
    expect(await done('inquiry.thread', { id }, person)).toEqual(before)
  })

  it('is answered once, with a word that staff read after its check', async () => {
    const { person, id } = await planned()
    await done('inquiry.answerPlan', { id, no: 1, answer: 'adjust', text: '面积要大一些' }, person)
    await passTexts(cloud.cloud)
    const matter = await done('inquiry.case', { id }, officer)
    expect(matter.plan?.answer?.kind).toBe('adjust')
    expect(matter.entries.at(-1)).toMatchObject({ kind: 'plan_answered', text: '面积要大一些' })
    expect(matter.status).toBe('in_hand')
  })

  it('that was renewed meanwhile is not answered by mistake', async () => {
    const { person, id } = await planned()
    await done('inquiry.offerPlan', { id, ...aPlanInput({ liaison: '何敏' }) }, officer)
    const input = { id, no: 1, answer: 'interested', text: '' } as const
    expect(await refusalOf('inquiry.answerPlan', input, person)).toMatchObject({ code: 'PLAN_CHANGED' })
    expect((await done('inquiry.thread', { id }, person)).plan).toMatchObject({ no: 2, answer: null })
  })

  it('is not answered after its last day', async () => {
    const { person, id } = await planned()
    const offered = (await done('inquiry.thread', { id }, person)).plan?.at ?? 0
    await cloud.setClock(offered + 60 * DAY)
    const input = { id, no: 1, answer: 'interested', text: '' } as const
    expect(await refusalOf('inquiry.answerPlan', input, person)).toMatchObject({ code: 'PLAN_OVER' })
    await cloud.setClock(offered)
  })

  it('is gone with the account', async () => {
    const { person, id } = await planned()
    await done('account.delete', { confirm: '删除' }, person)
    await cloud.fireTimer('minute')
    const stored = await cloud.cloud.database().collection('inquiries').doc(id).get()
    expect(JSON.stringify(stored.data)).not.toMatch(/周静.*办公用房|rent-support/u)
  })
})
