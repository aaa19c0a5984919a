import { aPolicy, aPublishedClause } from '../builders/clauses'
import { aDistrict } from '../builders/content'
import { aStoredProfile } from '../builders/stored-profile'
import { ensureTestBuild } from '../harness/ensure-test-build'
import { startCloud, type TestCloud } from '../harness/start-cloud'
import { type Figure, information } from './figure'

const PROFILES = 100_000
const BATCH = 1_000
const SENT = 300
/** A call to the database or to WeChat, each. */
const CALL_MS = 50
const NIGHT = Date.parse('2026-11-24T14:00:00Z')
const MORNING = Date.parse('2026-11-25T02:00:00Z')
const OFFICER = { openid: 'openid-officer' }
const OTHER = { openid: 'openid-other-officer' }

const items = [
  ...aDistrict(),
  { kind: 'policy' as const, id: 'demo-growth', data: aPolicy() },
  { kind: 'clause' as const, id: 'demo-first-growth', data: aPublishedClause() },
]

/** A district's people who all want to be told, and two colleagues. */
async function startDistrict(profiles: number, latencyMs?: number): Promise<TestCloud> {
  const cloud = await startCloud({ items, ...(latencyMs === undefined ? {} : { latencyMs }) })
  await cloud.joinAs(OFFICER.openid, { name: '周静', roles: ['officer'] })
  await cloud.joinAs(OTHER.openid, { name: '何敏', roles: ['officer'] })
  const collection = cloud.cloud.database().collection('profiles')
  for (let from = 0; from < profiles; from += BATCH) {
    const count = Math.min(BATCH, profiles - from)
    const some = Array.from({ length: count }, (_, index) =>
      aStoredProfile({ _id: `wx:openid-${String(from + index).padStart(6, '0')}` }),
    )
    await collection.add(some)
  }
  await cloud.setClock(NIGHT)
  return cloud
}

async function must<T>(
  answer: Promise<{ ok: true; data: T } | { ok: false; error: { code: string } }>,
): Promise<T> {
  const envelope = await answer
  if (!envelope.ok) throw new Error(envelope.error.code)
  return envelope.data
}

async function approved(cloud: TestCloud): Promise<string> {
  const { id, version } = await must(
    cloud.call('campaign.open', { policy: 'demo-growth', kind: 'news' }, OFFICER),
  )
  const { version: seen } = await must(cloud.call('campaign.submit', { id, version }, OFFICER))
  await must(cloud.call('campaign.approve', { id, version: seen }, OTHER))
  return id
}

/** One run of the minute timer: how long it took, and what it asked of the database. */
async function runMinute({ url }: TestCloud): Promise<{ ms: number; requests: number }> {
  const from = performance.now()
  const answer = await fetch(`${url}/triggers/minute`, { method: 'POST', body: '{}' })
  await answer.text()
  const requests = Number(answer.headers.get('x-emulator-sdk-requests'))
  return { ms: performance.now() - from, requests }
}

const stateOf = async (cloud: TestCloud, id: string) =>
  (await must(cloud.call('campaign.list', {}, OFFICER))).items.find((one) => one.id === id)

async function writing(): Promise<Figure[]> {
  const cloud = await startDistrict(PROFILES)
  try {
    const idle = await runMinute(cloud)
    const id = await approved(cloud)
    const from = performance.now()
    const audience = await cloud.send('campaign', { action: 'campaign.audience', input: { id } }, OFFICER)
    const audienceMs = performance.now() - from
    let [ms, requests, runs] = [0, 0, 0]
    while ((await stateOf(cloud, id))?.state === 'sending') {
      const run = await runMinute(cloud)
      ms += run.ms
      requests += run.requests - idle.requests
      runs += 1
    }
    const { total } = await cloud.cloud.database().collection('messages').where({ campaign: id }).count()
    return [
      information({
        ...{ name: 'push.audience of 20,000 profiles', value: Math.round(audienceMs), unit: 'ms' },
        detail: `${audience.sdkRequests} SDK requests; more are told as 至少`,
      }),
      information({
        ...{
          name: `push.${PROFILES.toLocaleString('en')} profiles written`,
          value: Math.round(ms / 1_000),
          unit: 's',
        },
        detail: `${total} messages in ${runs} runs of the minute timer`,
      }),
      information({
        name: 'push.requests per 1,000 messages',
        ...{ value: Math.round((requests / (total ?? 1)) * 1_000), unit: 'SDK requests' },
      }),
    ]
  } finally {
    await cloud.close()
  }
}

async function sending(): Promise<Figure[]> {
  const cloud = await startDistrict(SENT, CALL_MS)
  try {
    const credits = cloud.cloud.database().collection('credits')
    const allowed = Array.from({ length: SENT }, (_, index) => `openid-${String(index).padStart(6, '0')}`)
    const made = { district: 'xiacheng', requests: [], createdAt: 0, updatedAt: 0, version: 1 }
    await credits.add(
      allowed.map((openid) => ({ _id: `wx:${openid}`, balance: { policy_news: 1 }, ...made })),
    )
    for (const openid of allowed) {
      const body = JSON.stringify({ openid, templateIds: ['tpl-policy'], accept: true })
      await fetch(`${cloud.url}/wx/subscriptions`, { method: 'POST', body })
    }
    const id = await approved(cloud)
    await runMinute(cloud)
    await cloud.setClock(MORNING)
    const run = await runMinute(cloud)
    const { report } = await must(cloud.call('campaign.read', { id }, OFFICER))
    return [
      information({
        name: `push.sent with ${CALL_MS} ms a call`,
        value: Math.round((report?.sent ?? 0) / (run.ms / 1_000)),
        unit: 'messages a second',
        detail: `${report?.sent} of ${SENT} in one run of ${Math.round(run.ms)} ms, eight at a time`,
      }),
    ]
  } finally {
    await cloud.close()
  }
}

/** A policy pushed to a hundred thousand saved profiles, and three hundred messages on their way. */
export async function push(): Promise<Figure[]> {
  ensureTestBuild()
  return [...(await writing()), ...(await sending())]
}
