import { NOBODY_YET } from '../message/notice'
import type { Complaint } from './complaint'
import { closedComplaintNotices, newComplaintNotices } from './complaint-notices'

const complaint: Complaint = {
  _id: 't1',
  district: 'xiacheng',
  subject: 'wx:person',
  number: 'TS2611-AAAAA',
  text: '没人接电话',
  phone: null,
  status: 'open',
  open: true,
  answer: null,
  demo: false,
  history: [],
  notices: [],
  pending: 0,
  unaudited: 1,
  createdAt: 1,
  updatedAt: 1,
  version: 1,
}
const duty = [
  { subject: 'wx:officer', roles: ['officer'] },
  { subject: 'wx:admin', roles: ['admin'] },
  { subject: 'wx:second', roles: ['officer', 'admin'] },
]

test.each<[string, typeof duty, string[]]>([
  ['every administrator hears of it, officers do not', duty, ['wx:admin', 'wx:second']],
  ['without an administrator the group still does', [], [NOBODY_YET]],
])('%s', (_title, colleagues, expected) => {
  expect(newComplaintNotices(complaint, colleagues, 5).map(({ to }) => to)).toEqual(expected)
})

test('the group is told once, by number only', () => {
  const lines = newComplaintNotices(complaint, duty, 5).map(({ webhook }) => webhook)
  expect(lines).toEqual(['【投诉】TS2611-AAAAA 待答复', null])
})

test('the person is told where the answer is', () => {
  const link = { to: 'complaints', id: 't1' }
  expect(closedComplaintNotices(complaint, 5)).toMatchObject([{ to: 'wx:person', topic: 'complaint', link }])
})
