import type { InputOf } from '@contract/actions'
import { aPerson, type Stage, startStage } from '../../tests/harness/stage'
import type { Identity } from '../../tests/harness/start-cloud'

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.cloud.close())

async function invited(over: Partial<InputOf<'staff.invite'>> = {}): Promise<string> {
  const input = { name: '陈工', roles: ['park' as const], places: ['kuamao-town'], ...over }
  return (await stage.must('staff.invite', input, stage.callerOf('admin'))).code
}

const join = (code: string, as: Identity) => stage.cloud.call('staff.join', { code }, as)

let names = 0
/** Somebody who joined by an invitation and was taken off the list again; the code they joined by. */
async function aFormerColleague(roles: InputOf<'staff.invite'>['roles'] = ['officer']) {
  names += 1
  const who = aPerson()
  const name = `离岗同事${names}`
  const code = await invited({ name, roles, places: [] })
  await stage.must('staff.join', { code }, who)
  return { who, code, name }
}

async function removed({ name }: { name: string }): Promise<void> {
  const { items } = await stage.must('staff.colleagues', {}, stage.callerOf('admin'))
  const id = items.find((one) => one.name === name)?.id ?? ''
  await stage.must('staff.remove', { id }, stage.callerOf('admin'))
}

type Stored = Record<'staff' | 'invitations' | 'district', Record<string, unknown>[]>
const stored = async () => JSON.parse(await stage.cloud.exportAll()) as Stored
const entryOf = async ({ openid }: Identity) =>
  (await stored()).staff.find(({ _id }) => _id === `wx:${openid}`)

const REFUSED = { ok: false, error: { code: 'INVITATION_INVALID' } }

describe('somebody who was taken off the list', () => {
  it('does not come back by the code they joined by', async () => {
    const former = await aFormerColleague()
    await removed(former)
    const before = await stage.cloud.exportAll()
    expect(await join(former.code, former.who)).toMatchObject(REFUSED)
    expect(await stage.cloud.exportAll()).toBe(before)
  })

  it('does not come back by that code after deleting the account either, nor does anybody else', async () => {
    const former = await aFormerColleague()
    await removed(former)
    await stage.must('account.delete', { confirm: '删除' }, former.who)
    for (const who of [former.who, aPerson()]) {
      expect(await join(former.code, who)).toMatchObject(REFUSED)
    }
    expect(await entryOf(former.who)).toBeUndefined()
  })

  it('does not come back by a code that was given out before, which stays good for others', async () => {
    const former = await aFormerColleague()
    const earlier = await invited({ name: '新同事' })
    await removed(former)
    expect(await join(earlier, former.who)).toMatchObject(REFUSED)
    expect(await join(earlier, aPerson())).toMatchObject({ ok: true })
  })

  it('can have invited nobody who did not come in time, themselves least of all', async () => {
    const former = await aFormerColleague(['admin'])
    const own = { name: '后门', roles: ['admin' as const], places: [] }
    const { code } = await stage.must('staff.invite', own, former.who)
    await removed(former)
    for (const who of [former.who, aPerson()]) expect(await join(code, who)).toMatchObject(REFUSED)
    await stage.must('account.delete', { confirm: '删除' }, former.who)
    for (const who of [former.who, aPerson()]) expect(await join(code, who)).toMatchObject(REFUSED)
  })

  it('may be invited again, and has what the new invitation says and nothing else', async () => {
    const former = await aFormerColleague(['admin', 'officer'])
    await removed(former)
    const code = await invited({ name: former.name, roles: ['park'], places: ['kuamao-town'] })
    const profile = { name: former.name, roles: ['park'], places: ['kuamao-town'] }
    expect(await join(code, former.who)).toEqual({ ok: true, data: profile })
    expect(await join(code, former.who)).toEqual({ ok: true, data: profile })
    const entry = await entryOf(former.who)
    const history = [{ kind: 'join' }, { kind: 'leave' }, { kind: 'return' }]
    expect(entry).toMatchObject({ ...profile, active: true, history })
    const [district] = (await stored()).district
    expect(district?.duty).toContainEqual({ subject: `wx:${former.who.openid}`, ...profile })
  })

  it('does not come back a second time by the code they came back by', async () => {
    const former = await aFormerColleague()
    await removed(former)
    const code = await invited({ name: former.name })
    await stage.must('staff.join', { code }, former.who)
    await removed(former)
    expect(await join(code, former.who)).toMatchObject(REFUSED)
  })
})

describe('joining by an invitation', () => {
  it('works once: a second person is refused and nothing changes', async () => {
    const code = await invited()
    await stage.must('staff.join', { code }, aPerson())
    const before = await stage.cloud.exportAll()
    expect(await join(code, aPerson())).toMatchObject({ ok: false, error: { code: 'INVITATION_INVALID' } })
    expect(await stage.cloud.exportAll()).toBe(before)
  })

  it('gives the same answer to its owner again, also after others joined, and changes nothing', async () => {
    const colleague = aPerson()
    const code = await invited()
    const first = await join(code, colleague)
    await join(await invited(), aPerson())
    const before = await stage.cloud.exportAll()
    expect(await join(code, colleague)).toEqual(first)
    expect(await stage.cloud.exportAll()).toBe(before)
  })

  it('replaces what an earlier invitation gave', async () => {
    const colleague = aPerson()
    await stage.must('staff.join', { code: await invited() }, colleague)
    await stage.must('staff.join', { code: await invited({ roles: ['officer'], places: [] }) }, colleague)
    const { staff } = await stage.must('account.me', {}, colleague)
    expect(staff).toEqual({ name: '陈工', roles: ['officer'], places: [] })
  })

  it('does not give back what a later invitation took away', async () => {
    const colleague = aPerson()
    const wide = await invited({ roles: ['officer'], places: [] })
    const narrow = await invited()
    await stage.must('staff.join', { code: wide }, colleague)
    await stage.must('staff.join', { code: narrow }, colleague)
    const before = await stage.cloud.exportAll()
    expect(await stage.must('staff.join', { code: wide }, colleague)).toMatchObject({ roles: ['park'] })
    expect(await stage.cloud.exportAll()).toBe(before)
  })
})
