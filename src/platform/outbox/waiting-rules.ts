import type { ActionName } from '@contract/actions'

/**
 * What becomes of a change that did not reach the cloud. `wait`: kept and sent later by itself, shown in 待发送.
 * `quiet`: the same, but nobody needs to see it. `seat`: never kept, because seats can only be promised by the
 * cloud; the form stays and says so. An action that is not named is not kept either: it answers a state that
 * the person sees now (催一下, 撤回, every move of staff), and a day later it could mean something else.
 */
export const waitingRules = {
  'inquiry.submit': 'wait',
  'inquiry.followUp': 'wait',
  'inquiry.papers': 'wait',
  'inquiry.rate': 'wait',
  'account.complain': 'wait',
  'account.saveProfile': 'wait',
  'account.deleteProfile': 'wait',
  'message.read': 'quiet',
  'message.allow': 'quiet',
  'booking.create': 'seat',
  'event.register': 'seat',
} as const satisfies Partial<Record<ActionName, 'wait' | 'quiet' | 'seat'>>

type Rule = (typeof waitingRules)[keyof typeof waitingRules]

/** An action whose request may be kept and sent later. */
export type WaitingAction = {
  [Name in keyof typeof waitingRules]: (typeof waitingRules)[Name] extends 'seat' ? never : Name
}[keyof typeof waitingRules]

/** The rule of an action, if it has one. */
export function waitingRule(action: ActionName): Rule | undefined {
  return (waitingRules as Partial<Record<ActionName, Rule>>)[action]
}

/** Whether a request of this action is kept when it does not get through. */
export function mayWait(action: ActionName): action is WaitingAction {
  const rule = waitingRule(action)
  return rule === 'wait' || rule === 'quiet'
}
