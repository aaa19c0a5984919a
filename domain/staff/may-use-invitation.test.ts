import { type GivenInvitation, type InvitationUse, mayUseInvitation } from './may-use-invitation'

const invitation: GivenInvitation = { usedBy: null, createdAt: 10, expiresAt: 100 }
const use: InvitationUse = {
  subject: 'wx:new',
  district: 'xiacheng',
  now: 50,
  isInviterTrusted: true,
  colleague: null,
}
const former = (updatedAt: number) => ({ district: 'xiacheng', active: false, updatedAt })
const present = (district: string) => ({ district, active: true, updatedAt: 30 })

test.each<[string, Partial<GivenInvitation>, Partial<InvitationUse>, boolean]>([
  ['a free invitation may be used', {}, {}, true],
  ['it may be used until it expires', {}, { now: 99 }, true],
  ['it may not be used from then on', {}, { now: 100 }, false],
  ['who began to use it may finish, also later', { usedBy: 'wx:new' }, { now: 200 }, true],
  ['what somebody else used up is used up', { usedBy: 'wx:other' }, {}, false],
  ['nobody joins by an invitation of somebody who may not invite', {}, { isInviterTrusted: false }, false],
  ['a colleague may use a further one', {}, { colleague: present('xiacheng') }, true],
  ['a colleague of another district may not', {}, { colleague: present('shangcheng') }, false],
  ['a former colleague may use one given out since', {}, { colleague: former(9) }, true],
  ['a former colleague may not use one given out before', {}, { colleague: former(10) }, false],
  [
    'a former colleague may not finish what they began before',
    { usedBy: 'wx:new' },
    { colleague: former(40) },
    false,
  ],
])('%s', (_title, given, by, expected) => {
  expect(mayUseInvitation({ ...invitation, ...given }, { ...use, ...by })).toBe(expected)
})
