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
