import type { InputOf } from '@contract/actions'
import { aDistrict } from '../../tests/builders/content'
import { aProfileInput } from '../../tests/builders/inputs'
import { ReplyLost } from '../../tests/harness/reply-lost'
import { type Caller, startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict(), instancesPerFunction: 3 })
})
afterAll(() => cloud.close())

let people = 0
const somebody = () => {
  people += 1
  return { openid: `openid-profile-${people}` }
}

let moment = TEST_NOW
beforeEach(() => later())
async function later(ms = MINUTE): Promise<void> {
  moment += ms
  await cloud.setClock(moment)
}

type Input = InputOf<'account.saveProfile'>
const save = (as: Caller, over: Partial<Input> = {}) =>
  cloud.call('account.saveProfile', aProfileInput(over), as)
const remind = (as: Caller, isWanted: boolean) => cloud.call('account.remind', { remind: isWanted }, as)
const remove = (as: Caller) => cloud.call('account.deleteProfile', {}, as)

async function answerTo(as: Caller) {
  const answer = await cloud.call('account.profile', {}, as)
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.data
}
const profileOf = async (as: Caller) => (await answerTo(as)).profile

async function storedOf({ openid }: { openid: string }) {
  const { data } = await cloud.cloud.database().collection('profiles').doc(`wx:${openid}`).get()
  return data[0]
}

const insured = (value: string): Partial<Input> => ({ facts: [{ type: 'number', fact: 'insured', value }] })

describe('the profile of a company', () => {
  it('is kept with the words agreed to, and read by its owner alone', async () => {
    const person = somebody()
    expect(await profileOf(person)).toBeNull()
    await save(person)
    const profile = await profileOf(person)
    expect(profile).toMatchObject({ consent: { version: '2026-11-28' } })
    const { consent, remindSince, updatedAt } = profile ?? {}
    expect([consent?.at, remindSince]).toEqual([updatedAt, updatedAt])
    expect(updatedAt).toBeGreaterThanOrEqual(moment)
    expect(await profileOf(somebody())).toBeNull()
  })

  it('says each fact in words', async () => {
    const person = somebody()
    await save(person)
    const shown = (await profileOf(person))?.facts.map(({ label, text }) => `${label}：${text}`)
    expect(shown).toEqual([
      '产业：软件',
      '社保人数：50 人',
      '办公在产业园：是',
      '起始日：2019年3月1日',
      '称号：省级专精特新',
    ])
  })

  it('is replaced as a whole; what was agreed to stays agreed to since then', async () => {
    const person = somebody()
    await save(person)
    const first = (await profileOf(person))?.updatedAt ?? 0
    await later()
    await save(person, insured('51'))
    expect(await profileOf(person)).toMatchObject({
      facts: [{ told: { fact: 'insured', value: '51' } }],
      consent: { at: first },
      remindSince: first,
    })
    expect((await profileOf(person))?.updatedAt).toBeGreaterThan(first)
  })

  it('is out of every audience as soon as the person does not want to be told any more', async () => {
    const person = somebody()
    await save(person)
    await remind(person, false)
    expect(await profileOf(person)).toMatchObject({ remindSince: null })
    expect(await storedOf(person)).toMatchObject({ remind: false })
  })

  it('keeps the facts of another phone when this one, which does not know them, changes the reminders', async () => {
    const person = somebody()
    await save(person, { remind: false })
    const { consent } = (await profileOf(person)) ?? {}
    await later()
    await save(person, { ...insured('80'), remind: false })
    await later()
    await remind(person, true)
    const profile = await profileOf(person)
    expect(profile).toMatchObject({ facts: [{ told: { fact: 'insured', value: '80' } }], consent })
    expect(profile?.remindSince).toBe(profile?.updatedAt)
  })

  it('is not begun by wanting to be told', async () => {
    const person = somebody()
    expect(await remind(person, true)).toMatchObject({ ok: true, data: { profile: null } })
    expect(await storedOf(person)).toBeUndefined()
  })

  it('is gone from the database once it is deleted', async () => {
    const person = somebody()
    await save(person, { facts: [{ type: 'choice', fact: 'industry', value: '只有它做的一行' }] })
    expect(await cloud.exportAll()).toContain('只有它做的一行')
    expect(await remove(person)).toMatchObject({ ok: true, data: { profile: null } })
    expect(await storedOf(person)).toBeUndefined()
    expect(await cloud.exportAll()).not.toContain('只有它做的一行')
  })

  it('costs six requests the first time, four to change, three to remind, seven to delete', async () => {
    const { openid } = somebody()
    const cost = async (action: string, input: unknown) =>
      (await cloud.send('account', { action, input, requestId: `cost-${moment}-${action.slice(8)}` }, openid))
        .sdkRequests
    expect(await cost('account.saveProfile', aProfileInput())).toBe(6)
    await later()
    expect(await cost('account.saveProfile', aProfileInput(insured('9')))).toBe(4)
    await later()
    expect(await cost('account.remind', { remind: false })).toBe(3)
    expect(await cost('account.profile', {})).toBe(1)
    expect(await cost('account.deleteProfile', {})).toBe(7)
  })
})

describe('a profile that cannot be kept', () => {
  it.each<[string, Input['facts'], string]>([
    ['a fact that no clause knows', [{ type: 'choice', fact: 'owner_name', value: '林越' }], 'facts.0.fact'],
    [
      'a headcount in words',
      [...aProfileInput(insured('5')).facts, { type: 'choice', fact: 'new_insured', value: '很多' }],
      'facts.1.fact',
    ],
    [
      'a phone number for an industry',
      [{ type: 'choice', fact: 'industry', value: '13800002046' }],
      'facts.0.value',
    ],
    [
      'a phone number with blanks',
      [{ type: 'choice', fact: 'industry', value: '138 0000 2046' }],
      'facts.0.value',
    ],
    [
      'a phone number among titles, with hyphens and wide digits',
      [{ type: 'choices', fact: 'title', value: ['小巨人', '１３８-0000-2046'] }],
      'facts.0.value.1',
    ],
  ])('%s is refused at its place and leaves nothing', async (_title, facts, path) => {
    const before = await cloud.exportAll()
    const answer = await save(somebody(), { facts })
    expect(answer).toMatchObject({ ok: false, error: { code: 'BAD_INPUT', fields: [{ path }] } })
    expect(await cloud.exportAll()).toBe(before)
  })

  it('is one without consent to the words of today', async () => {
    const consent = '2020-01-01' as Input['consent']
    expect(await save(somebody(), { consent })).toMatchObject({
      ok: false,
      error: { code: 'BAD_INPUT', fields: [{ path: 'consent' }] },
    })
  })
})

describe('a save that waited for a network', () => {
  it('does not bring back what was taken back on another phone meanwhile, and leaves nothing of itself', async () => {
    const person = somebody()
    await save(person)
    const { asOf } = await answerTo(person)
    await later()
    await remove(person)
    await later()
    const waited = await save(person, { ...insured('31'), asOf })
    expect(waited).toMatchObject({ ok: false, error: { code: 'STALE' } })
    expect(await storedOf(person)).toBeUndefined()
    expect(await save(person)).toMatchObject({ ok: false, error: { code: 'STALE' } })
  })

  it('does not replace what was saved anew after the deletion', async () => {
    const person = somebody()
    await save(person)
    const { asOf } = await answerTo(person)
    await later()
    await remove(person)
    await save(person, { ...insured('8'), asOf: (await answerTo(person)).asOf })
    await later()
    expect(await save(person, { asOf })).toMatchObject({ ok: false, error: { code: 'STALE' } })
    expect(await storedOf(person)).toMatchObject({ facts: [{ value: '8' }] })
  })

  it('is kept by whoever knew of the deletion', async () => {
    const person = somebody()
    await save(person)
    await later()
    const removed = await remove(person)
    if (!removed.ok) throw new Error(removed.error.code)
    const { asOf } = removed.data
    await later()
    expect(await save(person, { asOf })).toMatchObject({ ok: true })
    expect(await storedOf(person)).toBeDefined()
  })
})

describe('a request that comes again', () => {
  it('does not bring back what was deleted since', async () => {
    const person = somebody()
    const once = { ...person, requestId: `late-save-${people}` }
    await save(once)
    await later()
    await remove(person)
    await later()
    const before = await cloud.exportAll()
    expect(await save(once)).toMatchObject({ ok: true, data: { profile: null } })
    expect(await cloud.exportAll()).toBe(before)
  })

  it('does not switch reminders back after they were changed again', async () => {
    const person = somebody()
    const once = { ...person, requestId: `late-remind-${people}` }
    await save(person)
    await later()
    await remind(once, false)
    await later()
    await remind(person, true)
    await later()
    const before = await cloud.exportAll()
    await remind(once, false)
    expect(await cloud.exportAll()).toBe(before)
  })

  it('does not put older facts in the place of newer ones', async () => {
    const person = somebody()
    const once = { ...person, requestId: `late-facts-${people}` }
    await save(once, insured('10'))
    await later()
    await save(person, insured('20'))
    await later()
    const before = await cloud.exportAll()
    await save(once, insured('10'))
    expect(await cloud.exportAll()).toBe(before)
  })

  it('does not delete what was saved anew since', async () => {
    const person = somebody()
    const once = { ...person, requestId: `late-delete-${people}` }
    await save(person)
    await remove(once)
    await save(person, { ...insured('7'), asOf: (await answerTo(person)).asOf })
    await later()
    await remove(once)
    expect(await storedOf(person)).toMatchObject({ facts: [{ value: '7' }] })
  })

  it('saves what its first try remembered and did not write', async () => {
    const person = somebody()
    for (const seed of [1, 2, 3, 4]) {
      const once = { ...person, requestId: `torn-save-${people}-${seed}` }
      await later()
      await cloud.setFaults({ sdkReplyLoss: 0.6, seed })
      await save(once, insured(String(seed))).catch((cause: unknown) => {
        if (!(cause instanceof ReplyLost)) throw cause
      })
      await cloud.setFaults({})
      await later()
      expect(await save(once, insured(String(seed)))).toMatchObject({ ok: true })
      expect(await storedOf(person)).toMatchObject({ facts: [{ value: String(seed) }] })
    }
  })

  it('leaves one profile when two phones save at once, of which one is whole', async () => {
    const person = somebody()
    await Promise.all([save(person, insured('1')), save(person, insured('2'))])
    expect(['1', '2']).toContain((await storedOf(person))?.facts[0].value)
  })
})

describe('a profile that nobody changes any more', () => {
  it('is removed two years after its last change, not after it was made', async () => {
    const person = somebody()
    await save(person)
    await later(400 * DAY)
    await save(person, insured('12'))
    await later(700 * DAY)
    await cloud.fireTimer('daily')
    expect(await storedOf(person)).toMatchObject({ facts: [{ value: '12' }] })
    await later(31 * DAY)
    await cloud.fireTimer('daily')
    expect(await storedOf(person)).toBeUndefined()
  })
})
