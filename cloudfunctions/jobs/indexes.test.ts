import { aDistrict } from '../../tests/builders/content'
import { anInquiryInput } from '../../tests/builders/inputs'
import { startCloud, type TestCloud } from '../../tests/harness/start-cloud'

const PERSON = { openid: 'openid-person' }

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({ items: aDistrict() })
  await cloud.joinAs('openid-officer', { name: '周静', roles: ['officer'] })
  for (const need of ['一', '二']) await cloud.call('inquiry.submit', anInquiryInput({ need }), PERSON)
  const { data } = await cloud.cloud.database().collection('inquiries').limit(1).get()
  await cloud.call('inquiry.withdraw', { id: (data[0] as { _id: string })._id }, PERSON)
})
afterAll(() => cloud.close())

async function explained(collection: string, query: object, order: object) {
  const search = new URLSearchParams({ query: JSON.stringify(query), order: JSON.stringify(order) })
  const answer = await fetch(`${cloud.url}/inspect/collections/${collection}?${search}`)
  return ((await answer.json()) as { explanation: { indexes: string[] } }).explanation
}

it.each<[string, string, object, object, string]>([
  ['published events, every minute', 'content', { kind: 'event', removed: false }, {}, 'district_kind'],
  ['matters that ended long ago', 'inquiries', { open: false, updatedAt: { $lt: 1 } }, {}, 'open_updated'],
  ['invitations somebody used', 'invitations', { usedBy: 'wx:openid-officer' }, {}, 'used_by'],
  ['invitations somebody gave', 'invitations', { invitedBy: 'wx:nobody' }, {}, 'invited_by'],
])('an index finds %s', async (_title, collection, query, order, index) => {
  const { indexes } = await explained(collection, { district: 'xiacheng', ...query }, order)
  expect(indexes).toEqual([index])
})
