import type { ActionName, InputOf } from '@contract/actions'
import { anEditableClause } from './clauses'

/** Actions that tell a repeat from a reused request id: what the second, different input changes. */
export const otherInputs: { [N in ActionName]?: Partial<InputOf<N>> } = {
  'inquiry.submit': { need: '想租 900 ㎡。' },
  'inquiry.followUp': { text: '另外，需要货梯吗？' },
  'inquiry.rate': { stars: 1 },
  'inquiry.papers': { ready: ['项目简介'] },
  'inquiry.reply': { text: '暂时没有合适的。' },
  'inquiry.close': { text: '客户改变了计划。' },
  'inquiry.accept': { text: '另一句话' },
  'inquiry.turnDown': { text: '另一个理由' },
  'inquiry.handOver': { note: '换个人跟进' },
  'inquiry.prepareUpload': { name: '另一份.pdf' },
  'booking.create': { visitors: 3 },
  'booking.consult': { topic: 'site' },
  'booking.confirm': { link: 'https://meeting.example.com/dm/other' },
  'booking.decline': { reason: '场地检修' },
  'event.register': { company: '另一家公司' },
  'account.save': { changes: [{ kind: 'policy', id: 'rent', saved: true }] },
  'account.complain': { text: '电话一直没有人接。' },
  'account.closeComplaint': { answer: '正在了解情况。' },
  'account.delete': { confirm: 'delete' },
  'policy.count': { step: 'finished' },
  'message.allow': { accepted: ['staff_due'] },
  'clause.save': { clause: JSON.stringify(anEditableClause({ id: 'something-else' })) },
  'clause.sendBack': { remark: '请核对金额。' },
  'clause.judge': { conclusion: 'may_not_publish' },
  'clause.publish': { at: Date.parse('2027-01-31T00:00:00Z') },
  'clause.withdraw': { reason: '原文有误。' },
  'staff.invite': { name: '另一位同事' },
  'staff.judge': { reason: '含有骂人的话' },
}
