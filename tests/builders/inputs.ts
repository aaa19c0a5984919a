import { PROFILE_CONSENT } from '@contract/account/profile'
import type { InputOf } from '@contract/actions'
import type { InquiryKind } from '@contract/inquiry/kinds'

/** A visit for two that staff can be asked for; a test overrides what it is about. */
export function aBookingInput(over: Partial<InputOf<'booking.create'>> = {}): InputOf<'booking.create'> {
  return {
    slot: 'visit-kuamao:2026-11-26:1400',
    visitors: 2,
    focus: ['可租载体'],
    company: '云衡智能',
    contact: '林越',
    phone: '13800002046',
    consents: { handle: true },
    ...over,
  }
}

/** A video consultation with an interpreter on Thursday 26 November 2026 at 14:00, with whoever is free. */
export function aConsultationInput(
  over: Partial<InputOf<'booking.consult'>> = {},
): InputOf<'booking.consult'> {
  return {
    startAt: Date.parse('2026-11-26T06:00:00Z'),
    topic: 'policy',
    way: 'video',
    interpreter: true,
    note: '想确认房租补助和研发资助能不能同时申请。',
    company: '云衡智能',
    contact: '林越',
    phone: '13800002046',
    consents: { handle: true },
    ...over,
  }
}

type Submission<Kind extends InquiryKind> = Extract<InputOf<'inquiry.submit'>, { kind: Kind }>

/** An inquiry about settling here with everything that is required. */
export function anInquiryInput(over: Partial<Submission<'settle'>> = {}): Submission<'settle'> {
  return {
    kind: 'settle',
    company: '云衡智能',
    contact: '林越',
    phone: '13800002046',
    need: '想在明年 1 月前租 420 ㎡，配电不低于 200 kVA。',
    places: ['kuamao-town'],
    papersReady: ['营业执照'],
    consents: { handle: true, forward: true },
    ...over,
  }
}

/** A registration for the event of `aSummit`. */
export function aRegistrationInput(over: Partial<InputOf<'event.register'>> = {}): InputOf<'event.register'> {
  return {
    event: 'ai-summit',
    company: '云衡智能',
    contact: '林越',
    phone: '13800002046',
    consents: { handle: true },
    ...over,
  }
}

/** A 服务方案 over the clause of `aRentClause`, without the inquiry it is for. */
export function aPlanInput(
  over: Partial<Omit<InputOf<'inquiry.offerPlan'>, 'id'>> = {},
): Omit<InputOf<'inquiry.offerPlan'>, 'id'> {
  return {
    clauses: ['rent-support-1'],
    liaison: '周静',
    steps: [
      { text: '一起看两处办公用房', who: 'office', by: '2026-12-01' },
      { text: '准备租赁合同', who: 'company' },
    ],
    note: '下周可以约个时间。',
    validUntil: '2026-12-24',
    ...over,
  }
}

/** A software company of 50 persons in a park, told of policies. */
export function aProfileInput(
  over: Partial<InputOf<'account.saveProfile'>> = {},
): InputOf<'account.saveProfile'> {
  return {
    facts: [
      { type: 'choice', fact: 'industry', value: '软件' },
      { type: 'number', fact: 'insured', value: '50' },
      { type: 'yes_no', fact: 'in_park', value: true },
      { type: 'day', fact: 'start', value: '2019-03-01' },
      { type: 'choices', fact: 'title', value: ['省级专精特新'] },
    ],
    consent: PROFILE_CONSENT,
    remind: true,
    ...over,
  }
}
