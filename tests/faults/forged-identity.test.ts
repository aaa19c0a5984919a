import { type ActionName, actions } from '@contract/actions'
import { aPerson, type Stage, startStage } from '../harness/stage'
import { freshRequestId, type Identity, type Sent, TEST_NOW } from '../harness/start-cloud'

const ADMIN_OPENID = 'openid-admin'

/** Everything by which an event might claim to come from somebody, were it believed. */
const forged = (openid: string) => ({
  openid,
  openId: openid,
  OPENID: openid,
  subject: `wx:${openid}`,
  identity: { subject: `wx:${openid}`, kind: 'wechat' },
  userInfo: { openId: openid, appId: 'wx0000000000000000' },
  WX_OPENID: openid,
  TCB_UUID: openid,
  uid: openid,
  roles: ['admin'],
  staff: { name: '管理员', roles: ['admin'], places: [] },
  'x-emulator-openid': openid,
})

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.cloud.close())
beforeEach(() => stage.cloud.setClock(TEST_NOW))

const forStaff = (Object.keys(actions) as ActionName[]).filter((name) =>
  Array.isArray(actions[name].audience),
)
const forPersons = (Object.keys(actions) as ActionName[]).filter((name) => actions[name].audience === 'user')

function sendForged(action: ActionName, input: unknown, as: Identity, openid: string): Promise<Sent> {
  const event = { action, input, requestId: freshRequestId(), ...forged(openid) }
  return stage.cloud.send(action.slice(0, action.indexOf('.')), event, as)
}

describe('an identity claimed in the payload', () => {
  it.each(forStaff)('%s stays forbidden to a person who claims to be the administrator', async (action) => {
    const input = await stage.exampleFor(action, aPerson())
    const before = await stage.cloud.exportAll()
    for (const caller of [aPerson('wechat'), aPerson('web')]) {
      const { body } = await sendForged(action, input, caller, ADMIN_OPENID)
      expect(body).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
    }
    expect(await stage.cloud.exportAll()).toBe(before)
  })

  it.each([...forPersons, ...forStaff])('%s still asks nobody to sign in', async (action) => {
    const input = await stage.exampleFor(action, aPerson())
    const before = await stage.cloud.exportAll()
    const { body } = await sendForged(action, input, {}, ADMIN_OPENID)
    expect(body).toMatchObject({ ok: false, error: { code: 'SIGN_IN_REQUIRED' } })
    expect(await stage.cloud.exportAll()).toBe(before)
  })

  it('acts as the caller, not as the one who is claimed', async () => {
    const caller = { openid: 'openid-real' }
    const victim = { openid: 'openid-victim' }
    const input = await stage.exampleFor('booking.create', caller)
    const { body } = await sendForged('booking.create', input, caller, victim.openid)
    expect(body).toMatchObject({ ok: true, data: { status: 'pending' } })
    expect((await stage.must('booking.mine', {}, caller)).items).toHaveLength(1)
    expect((await stage.must('booking.mine', {}, victim)).items).toHaveLength(0)
  })

  it('reads the records of the caller, not of the one who is claimed', async () => {
    const victim = aPerson()
    const input = await stage.exampleFor('inquiry.thread', victim)
    const { body } = await sendForged('inquiry.thread', input, aPerson(), victim.openid ?? '')
    expect(body).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  })
})
