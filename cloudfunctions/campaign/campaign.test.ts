import type { InputOf, OutputOf } from '@contract/actions'
import { aPolicy, aPublishedClause } from '../../tests/builders/clauses'
import { aDistrict } from '../../tests/builders/content'
import { aStoredProfile } from '../../tests/builders/stored-profile'
import { startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const OFFICER = { openid: 'openid-officer' }
const OTHER = { openid: 'openid-other-officer' }
const MINUTE = 60_000

const policies = ['few', 'many', 'none', 'may'].map((id, index) => ({
  kind: 'policy' as const,
  id,
  data: aPolicy({ id, title: `示例·成长政策${index}`, order: index }),
}))

/** Fits who has a revenue of so many yuan, and of the last one who is in a park too. */
const clause = (policy: string, revenue: number, more: object[] = []) => ({
  kind: 'clause' as const,
  id: `${policy}-clause`,
  data: aPublishedClause({
    id: `${policy}-clause`,
    policy,
    terms: {
      ...aPublishedClause().terms,
      conditions: { all: [{ fact: 'revenue_yuan', op: 'gte', value: revenue }, ...more] },
    } as ReturnType<typeof aPublishedClause>['terms'],
  }),
})

const inPark = { fact: 'in_park', op: 'eq', value: true }

let cloud: TestCloud
let minutes = 0

/** Twenty-five companies of 30,000,000 to 54,000,000 元; one more did not tell its revenue, one wants to hear nothing. */
beforeAll(async () => {
  cloud = await startCloud({
    items: [
      ...aDistrict(),
      ...policies,
      clause('few', 50_000_000),
      clause('many', 20_000_000),
      clause('none', 900_000_000),
      clause('may', 20_000_000, [inPark]),
    ],
  })
  await cloud.joinAs(OFFICER.openid, { name: '周静', roles: ['officer'] })
  await cloud.joinAs(OTHER.openid, { name: '何敏', roles: ['officer'] })
  const profiles = Array.from({ length: 25 }, (_, index) =>
    aStoredProfile({
      _id: `wx:openid-company-${String(index).padStart(2, '0')}`,
      facts: [{ type: 'number', fact: 'revenue_yuan', value: String(30_000_000 + index * 1_000_000) }],
    }),
  )
  const silent = aStoredProfile({ _id: 'wx:openid-silent', facts: [] })
  const unasked = aStoredProfile({ _id: 'wx:openid-unasked', remind: false, remindSince: null })
  await cloud.cloud
    .database()
    .collection('profiles')
    .add([...profiles, silent, unasked])
})
afterAll(() => cloud.close())
beforeEach(async () => {
  minutes += 10
  await cloud.setClock(TEST_NOW + minutes * MINUTE)
})

type Campaign = OutputOf<'campaign.read'>
type Move = 'submit' | 'approve' | 'pause' | 'resume'

async function done<T>(answer: Promise<{ ok: true; data: T } | { ok: false; error: { code: string } }>) {
  const envelope = await answer
  if (!envelope.ok) throw new Error(envelope.error.code)
  return envelope.data
}

const open = (policy: string, kind: InputOf<'campaign.open'>['kind'] = 'news') =>
  done(cloud.call('campaign.open', { policy, kind }, OFFICER))
const codeOf = async (answer: Promise<{ ok: boolean; error?: { code: string } }>) => {
  const { ok, error } = await answer
  return ok ? 'OK' : error?.code
}
const move = (name: Move, { id, version }: Campaign, by = OFFICER) =>
  cloud.call(`campaign.${name}`, { id, version }, by)
const moved = (name: Move, campaign: Campaign, by = OFFICER) => done(move(name, campaign, by))
const audience = ({ id }: Campaign) => done(cloud.call('campaign.audience', { id }, OFFICER))

/** A campaign to the twenty-five, let go by a second person. */
async function approved(kind: InputOf<'campaign.open'>['kind'] = 'news'): Promise<Campaign> {
  return moved('approve', await moved('submit', await open('many', kind)), OTHER)
}

async function inboxes() {
  const { data } = await cloud.cloud.database().collection('messages').where({ topic: 'policy' }).get()
  return data as { subject: string; title: string; text: string; send: string; campaign: string }[]
}

async function noInboxes() {
  await cloud.cloud.database().collection('messages').where({ topic: 'policy' }).remove()
}

describe('whom a campaign reaches', () => {
  it('is told in figures, none of which could be somebody', async () => {
    expect(await audience(await open('few'))).toEqual({
      ...{ fits: '<10', mayFit: '0', reachable: '0', inboxOnly: '<10' },
      ...{ isAtLeast: false, needsReview: false },
    })
    expect(await audience(await open('many'))).toMatchObject({
      fits: '25',
      inboxOnly: '25',
      needsReview: true,
    })
  })

  it('counts those that may fit apart, and as told only where they are to be told', async () => {
    const campaign = await open('may')
    expect(await audience(campaign)).toMatchObject({
      fits: '0',
      mayFit: '25',
      reachable: '0',
      inboxOnly: '0',
    })
    const { id, version } = campaign
    const words = { title: '成长政策', text: '可以申报了。', tellsMayFit: true }
    await done(cloud.call('campaign.save', { id, version, ...words }, OFFICER))
    expect(await audience(campaign)).toMatchObject({ mayFit: '25', inboxOnly: '25' })
  })

  it('says whose phone would take a message', async () => {
    const { command } = cloud.cloud.database()
    const ten = Array.from({ length: 10 }, (_, index) => ({
      _id: `wx:openid-company-${String(index).padStart(2, '0')}`,
      ...{
        district: 'xiacheng',
        balance: { policy_news: 1 },
        requests: [],
        createdAt: 0,
        updatedAt: 0,
        version: 1,
      },
    }))
    const credits = cloud.cloud.database().collection('credits')
    await credits.add(ten)
    expect(await audience(await open('many'))).toMatchObject({ reachable: '10', inboxOnly: '15' })
    await credits.where({ _id: ten[0]?._id }).update({ muted: ['policy'] })
    // Nine are not told in figures, so the others are rounded.
    expect(await audience(await open('many'))).toMatchObject({ reachable: '<10', inboxOnly: '10+' })
    await credits.where({ _id: command.in(ten.map(({ _id }) => _id)) }).remove()
  })
})

describe('a campaign', () => {
  it('shows what would be read, with the fixed wording', async () => {
    const { sample, moves } = await open('many')
    expect(sample.inbox.text).toContain('《示例·成长政策1》')
    expect(sample.inbox.text).toMatch(/因为您的企业：.+可能与您有关，请核对条件。$/u)
    expect(sample.phone).toEqual([
      { field: 'thing1', value: '示例·成长政策1' },
      { field: 'thing2', value: '按您的营收匹配' },
      { field: 'thing3', value: '可能与您有关，请核对条件' },
    ])
    expect(moves).toEqual(['save', 'submit', 'withdraw'])
  })

  it('refuses a title that WeChat would refuse', async () => {
    const { id, version } = await open('many')
    const words = { text: '可以申报了。', tellsMayFit: false }
    const title = '一'.repeat(21)
    expect(await codeOf(cloud.call('campaign.save', { id, version, title, ...words }, OFFICER))).toBe(
      'BAD_INPUT',
    )
  })

  it('to twenty people or fewer goes at once', async () => {
    expect(await moved('submit', await open('few'))).toMatchObject({ state: 'sending' })
  })

  it('to more waits for a second person, who is none of its authors', async () => {
    const waiting = await moved('submit', await open('many'))
    expect(waiting.state).toBe('in_review')
    expect(await codeOf(move('approve', waiting))).toBe('OWN_CAMPAIGN')
    expect(await moved('approve', waiting, OTHER)).toMatchObject({
      state: 'sending',
      reviewer: { name: '何敏' },
    })
  })

  it('that somebody else wrote of is not let go by them either', async () => {
    const { id, version } = await open('many')
    const words = { title: '成长政策', text: '可以申报了。', tellsMayFit: false }
    const saved = await done(cloud.call('campaign.save', { id, version, ...words }, OTHER))
    const waiting = await moved('submit', saved)
    expect(await codeOf(move('approve', waiting, OTHER))).toBe('OWN_CAMPAIGN')
  })

  it('goes back with a remark and can be submitted again', async () => {
    const { id, version } = await moved('submit', await open('many'))
    const back = await done(cloud.call('campaign.sendBack', { id, version, remark: '写短一点' }, OTHER))
    expect(back).toMatchObject({ state: 'returned', remark: { text: '写短一点', name: '何敏' } })
    expect(await moved('submit', back)).toMatchObject({ state: 'in_review', remark: null })
  })

  it('that nobody fits is not submitted', async () => {
    expect(await codeOf(move('submit', await open('none')))).toBe('NOBODY_TO_TELL')
  })

  it('is moved only by who saw how it stands', async () => {
    const campaign = await open('many')
    await moved('submit', campaign)
    expect(await codeOf(move('submit', campaign))).toBe('CAMPAIGN_STATE')
    const { id } = campaign
    const stale = { id, version: 1, reason: '重复了' }
    expect(await codeOf(cloud.call('campaign.withdraw', stale, OFFICER))).toBe('STALE')
  })
})

describe('colleagues', () => {
  const newest = async (as: { openid: string }) =>
    (await done(cloud.call('message.list', {}, as))).items.find(({ topic }) => topic === 'staff')

  it('who may let it go hear that a campaign waits, its authors do not', async () => {
    const { id } = await moved('submit', await open('many'))
    expect(await newest(OTHER)).toMatchObject({
      title: '有一次推送等您放行',
      text: '周静提交了“示例·成长政策1”，要由第二位同事看过再放行。',
      link: { to: 'staff_campaign', id },
    })
    expect(await newest(OFFICER)).not.toMatchObject({ link: { id } })
  })

  it('hear nothing of one that goes at once', async () => {
    const { id } = await moved('submit', await open('few'))
    expect(await newest(OTHER)).not.toMatchObject({ link: { id } })
  })

  it('who wrote it hear that it came back, and why', async () => {
    const { id, version } = await moved('submit', await open('many'))
    const asked = { id, version, remark: '写短一点' }
    await done(cloud.call('campaign.sendBack', asked, OTHER))
    expect(await newest(OFFICER)).toMatchObject({
      title: '推送退回修改',
      text: '“示例·成长政策1”：写短一点',
      link: { to: 'staff_campaign', id },
    })
  })

  it('who wrote it hear that it was let go, once', async () => {
    const waiting = await moved('submit', await open('many'))
    const { id, version } = waiting
    const requestId = 'lets-it-go-once-000001'
    for (const _ of [1, 2])
      await done(cloud.call('campaign.approve', { id, version }, { ...OTHER, requestId }))
    const { items } = await done(cloud.call('message.list', {}, OFFICER))
    expect(items.filter(({ link }) => link.id === id)).toMatchObject([
      { title: '推送已放行', text: '何敏放行了“示例·成长政策1”，正在写入消息。' },
    ])
  })
})

describe('writing it out', () => {
  beforeAll(() => cloud.fireTimer('minute'))
  beforeEach(noInboxes)

  it('puts one message with its reason into the inbox of each whom it fits', async () => {
    const { id } = await approved()
    await cloud.fireTimer('minute')
    const written = await inboxes()
    expect(written).toHaveLength(25)
    expect(new Set(written.map(({ subject }) => subject)).size).toBe(25)
    expect(written.find(({ subject }) => subject.endsWith('-00'))?.text).toContain('营收 3,000 万元')
    expect(await done(cloud.call('campaign.read', { id }, OFFICER))).toMatchObject({
      state: 'done',
      report: { written: 25, waiting: 0, sent: 0, inboxOnly: 25 },
    })
  })

  it('tells nobody twice of the same news, whichever campaign pushes it', async () => {
    await approved()
    await cloud.fireTimer('minute')
    const again = await approved()
    await cloud.fireTimer('minute')
    expect(await inboxes()).toHaveLength(25)
    expect(await done(cloud.call('campaign.read', { id: again.id }, OFFICER))).toMatchObject({
      state: 'done',
      report: null,
    })
  })

  it('goes on after a run that died with a page half written', async () => {
    const { id } = await approved()
    await cloud.fireTimer('minute')
    const messages = cloud.cloud.database().collection('messages')
    await messages.where({ campaign: id, subject: 'wx:openid-company-07' }).remove()
    const campaigns = cloud.cloud.database().collection('campaigns')
    const { set } = cloud.cloud.database().command
    await campaigns
      .doc(id)
      .update({ state: 'sending', cursor: set({ of: 'profiles', after: '' }), written: 0 })
    await cloud.fireTimer('minute')
    expect(await inboxes()).toHaveLength(25)
    expect(await done(cloud.call('campaign.list', {}, OFFICER))).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ id, written: 25, state: 'done' })]),
    })
  })

  it('is done once by two timers at the same time', async () => {
    const { id } = await approved()
    await Promise.all([cloud.fireTimer('minute'), cloud.fireTimer('minute')])
    await cloud.fireTimer('minute')
    expect(await inboxes()).toHaveLength(25)
    const { items } = await done(cloud.call('campaign.list', {}, OFFICER))
    expect(items.find((one) => one.id === id)).toMatchObject({ written: 25, state: 'done' })
  })

  it('tells nobody who took consent back since it was approved', async () => {
    await approved()
    const profiles = cloud.cloud.database().collection('profiles')
    await profiles.doc('wx:openid-company-03').update({ remind: false })
    await cloud.fireTimer('minute')
    await profiles.doc('wx:openid-company-03').update({ remind: true })
    expect((await inboxes()).map(({ subject }) => subject)).not.toContain('wx:openid-company-03')
  })

  it('asks a second person where more people fit than when it was submitted', async () => {
    const few = await moved('submit', await open('few'))
    const profiles = cloud.cloud.database().collection('profiles')
    const rich = [{ type: 'number' as const, fact: 'revenue_yuan', value: '60000000' }]
    const more = Array.from({ length: 21 }, (_, index) =>
      aStoredProfile({ _id: `wx:more-${index}`, facts: rich }),
    )
    await profiles.add(more)
    await cloud.fireTimer('minute')
    await profiles.where({ _id: cloud.cloud.database().command.in(more.map(({ _id }) => _id)) }).remove()
    expect(await inboxes()).toHaveLength(0)
    expect(await done(cloud.call('campaign.read', { id: few.id }, OFFICER))).toMatchObject({
      state: 'in_review',
    })
    await cloud.fireTimer('minute')
    const { items } = await done(cloud.call('message.list', {}, OTHER))
    expect(items.find(({ link }) => link.id === few.id)).toMatchObject({ title: '有一次推送等您放行' })
  })
})

describe('sending it', () => {
  const allowing = { openid: 'openid-company-11' }
  const phone = async () => {
    const answer = await fetch(`${cloud.url}/wx/messages?openid=${allowing.openid}`)
    return ((await answer.json()) as { messages: object[] }).messages.length
  }
  beforeEach(async () => {
    await noInboxes()
    const templateIds = ['tpl-policy']
    const body = JSON.stringify({ openid: allowing.openid, templateIds, accept: true })
    await fetch(`${cloud.url}/wx/subscriptions`, { method: 'POST', body })
    await done(cloud.call('message.allow', { accepted: ['policy_news'] }, allowing))
  })

  it('spends one permission of who gave one; the report agrees with the ledger', async () => {
    const before = await phone()
    const { id } = await approved()
    await cloud.fireTimer('minute')
    expect(await phone()).toBe(before + 1)
    const { report } = await done(cloud.call('campaign.read', { id }, OFFICER))
    expect(report).toMatchObject({ written: 25, sent: 1, inboxOnly: 24, uncertain: 0, failed: 0, waiting: 0 })
    const ledger = await done(cloud.call('message.allow', { accepted: [] }, allowing))
    expect(ledger.balance.policy_news).toBe(0)
  })

  it('stops where it is paused and goes on where it is resumed', async () => {
    const before = await phone()
    const sending = await approved('change')
    const paused = await moved('pause', sending)
    await cloud.fireTimer('minute')
    expect(await inboxes()).toHaveLength(0)
    await moved('resume', paused)
    await cloud.fireTimer('minute')
    expect(await phone()).toBe(before + 1)
  })

  it('holds what waits already, and sends none of it once it is withdrawn', async () => {
    const before = await phone()
    await cloud.setClock(Date.parse('2026-11-26T14:00:00Z'))
    const sending = await approved('deadline')
    await cloud.fireTimer('minute')
    const written = await done(cloud.call('campaign.read', { id: sending.id }, OFFICER))
    expect(written).toMatchObject({ state: 'done', report: { written: 25, waiting: 25 } })
    const { id, version } = written
    await done(cloud.call('campaign.withdraw', { id, version, reason: '政策有调整' }, OFFICER))
    await cloud.setClock(Date.parse('2026-11-27T02:00:00Z'))
    await cloud.fireTimer('minute')
    expect(await phone()).toBe(before)
    expect(await done(cloud.call('campaign.read', { id }, OFFICER))).toMatchObject({
      state: 'withdrawn',
      report: { written: 25, expired: 25 },
    })
    minutes = 60 * 72
  })

  it('sends nothing to who took consent back after it was written', async () => {
    await cloud.setClock(Date.parse('2026-11-30T14:00:00Z'))
    const before = await phone()
    await approved('deadline')
    await cloud.fireTimer('minute')
    const profile = cloud.cloud.database().collection('profiles').doc('wx:openid-company-11')
    await profile.update({ remind: false })
    await cloud.setClock(Date.parse('2026-12-01T02:00:00Z'))
    await cloud.fireTimer('minute')
    await profile.update({ remind: true })
    expect(await phone()).toBe(before)
    const mine = (await inboxes()).find(({ subject }) => subject === 'wx:openid-company-11')
    expect(mine?.send).toBe('no_credit')
  })
})
