import { aDistrict } from '../../../tests/builders/content'
import { startCloud, type TestCloud } from '../../../tests/harness/start-cloud'

const ADMINISTRATOR = 'openid-administrator'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict(), instancesPerFunction: 4, latencyMs: 5 })
  await cloud.joinAs(ADMINISTRATOR, { name: '管理员二', roles: ['admin'] })
})
afterAll(() => cloud.close())

async function invite(name: string, role: 'officer' | 'park'): Promise<string> {
  const profile = { name, roles: [role], places: role === 'park' ? ['kuamao-town'] : [] }
  const answer = await cloud.call('staff.invite', profile, { openid: ADMINISTRATOR })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.data.code
}

const join = (code: string, openid: string) => cloud.call('staff.join', { code }, { openid })

async function onDuty(): Promise<{ subject: string; name: string; roles: string[] }[]> {
  const { data } = await cloud.cloud.database().collection('district').doc('xiacheng').get()
  return (data[0] as { duty: { subject: string; name: string; roles: string[] }[] }).duty
}

describe('the duty list', () => {
  it('has everybody who joined in the same moment, each once', async () => {
    const codes = await Promise.all(
      Array.from({ length: 8 }, (_, index) => invite(`同事${index}`, 'officer')),
    )
    await Promise.all(codes.map((code, index) => join(code, `openid-colleague-${index}`)))
    const names = (await onDuty()).map(({ name }) => name).filter((name) => name.startsWith('同事'))
    expect(names.sort()).toEqual(Array.from({ length: 8 }, (_, index) => `同事${index}`))
  })

  it('has a colleague once, with what the later invitation says', async () => {
    const codes = [await invite('陈工', 'officer'), await invite('陈工', 'park')]
    for (const code of codes) {
      await cloud.setClock(Date.parse('2026-11-24T02:00:00Z') + codes.indexOf(code) * 60_000)
      await join(code, 'openid-twice')
    }
    const entries = (await onDuty()).filter(({ subject }) => subject === 'wx:openid-twice')
    expect(entries).toMatchObject([{ roles: ['park'] }])
  })

  it('is mended by joining again when the first try was cut off before it', async () => {
    const code = await invite('周静', 'officer')
    await join(code, 'openid-cut-off')
    const others = (await onDuty()).filter(({ subject }) => subject !== 'wx:openid-cut-off')
    const database = cloud.cloud.database()
    await database
      .collection('district')
      .doc('xiacheng')
      .update({ duty: database.command.set(others) })
    await database
      .collection('invitations')
      .where({ usedBy: 'wx:openid-cut-off' })
      .update({ finished: false })
    expect(await join(code, 'openid-cut-off')).toMatchObject({ ok: true })
    expect((await onDuty()).map(({ subject }) => subject)).toContain('wx:openid-cut-off')
  })
})

describe('an invitation of another district', () => {
  it('is refused and not used up', async () => {
    const code = await invite('何敏', 'officer')
    const invitations = cloud.cloud.database().collection('invitations')
    await invitations.where({ name: '何敏' }).update({ district: 'elsewhere' })
    const before = await cloud.exportAll()
    const answer = await join(code, 'openid-elsewhere')
    expect(answer).toMatchObject({ ok: false, error: { code: 'INVITATION_INVALID' } })
    expect(await cloud.exportAll()).toBe(before)
  })
})

describe('a colleague of another district', () => {
  it('is nobody here', async () => {
    const officer = { openid: 'openid-from-elsewhere' }
    await join(await invite('吴工', 'officer'), officer.openid)
    const staff = cloud.cloud.database().collection('staff')
    await staff.where({ name: '吴工' }).update({ district: 'elsewhere' })
    await cloud.setClock(Date.parse('2026-11-24T03:00:00Z'))
    expect(await cloud.call('staff.today', {}, officer)).toMatchObject({
      ok: false,
      error: { code: 'FORBIDDEN' },
    })
    expect(await cloud.call('account.me', {}, officer)).toMatchObject({ ok: true, data: { staff: null } })
  })
})
