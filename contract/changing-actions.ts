import type { ActionName, actions } from './actions'

/** Names of the actions that write, as their definitions say. */
type ChangingAction = {
  [N in ActionName]: (typeof actions)[N]['changes'] extends true ? N : never
}[ActionName]

/**
 * The actions that write, by name: what a caller has to know of an action before it calls one. The compiler holds the
 * list against the definitions, both ways; a list of its own keeps the schemas of every action out of the first page.
 */
export const changingActions = {
  'account.save': true,
  'account.complain': true,
  'account.closeComplaint': true,
  'account.delete': true,
  'account.saveProfile': true,
  'account.remind': true,
  'account.deleteProfile': true,
  'inquiry.submit': true,
  'inquiry.followUp': true,
  'inquiry.withdraw': true,
  'inquiry.nudge': true,
  'inquiry.rate': true,
  'inquiry.papers': true,
  'inquiry.take': true,
  'inquiry.reply': true,
  'inquiry.close': true,
  'inquiry.handOver': true,
  'inquiry.accept': true,
  'inquiry.turnDown': true,
  'inquiry.prepareUpload': true,
  'inquiry.attach': true,
  'inquiry.offerPlan': true,
  'inquiry.answerPlan': true,
  'booking.create': true,
  'booking.consult': true,
  'booking.cancel': true,
  'booking.confirm': true,
  'booking.decline': true,
  'event.register': true,
  'event.cancel': true,
  'message.read': true,
  'message.allow': true,
  'message.mute': true,
  'policy.count': true,
  'staff.invite': true,
  'staff.join': true,
  'staff.remove': true,
  'staff.judge': true,
  'clause.open': true,
  'clause.save': true,
  'clause.submit': true,
  'clause.sendBack': true,
  'clause.approve': true,
  'clause.judge': true,
  'clause.publish': true,
  'clause.withdraw': true,
  'clause.own': true,
  'campaign.open': true,
  'campaign.save': true,
  'campaign.submit': true,
  'campaign.sendBack': true,
  'campaign.approve': true,
  'campaign.pause': true,
  'campaign.resume': true,
  'campaign.withdraw': true,
} as const satisfies Record<ChangingAction, true>
