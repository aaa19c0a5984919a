import type * as v from 'valibot'
import * as account from './account/actions'
import * as complaints from './account/complaints'
import { accountDelete } from './account/delete'
import * as profile from './account/profile'
import * as saved from './account/saved'
import * as booking from './booking/actions'
import * as campaign from './campaign/actions'
import { catalogSync } from './catalog/sync'
import * as clause from './clause/actions'
import * as event from './event/actions'
import * as inquiry from './inquiry/actions'
import * as message from './message/actions'
import { policyCount } from './policy/actions'
import * as staff from './staff/actions'

/** Every action there is. The client's `call` and each function's handler table derive from this list. */
export const actions = {
  'catalog.sync': catalogSync,
  'account.me': account.accountMe,
  'account.readPhone': account.accountReadPhone,
  'account.save': saved.accountSave,
  'account.saved': saved.accountSaved,
  'account.complain': complaints.accountComplain,
  'account.complaints': complaints.accountComplaints,
  'account.complaintQueue': complaints.accountComplaintQueue,
  'account.closeComplaint': complaints.accountCloseComplaint,
  'account.delete': accountDelete,
  'account.saveProfile': profile.accountSaveProfile,
  'account.remind': profile.accountRemind,
  'account.profile': profile.accountProfile,
  'account.deleteProfile': profile.accountDeleteProfile,
  'inquiry.submit': inquiry.inquirySubmit,
  'inquiry.mine': inquiry.inquiryMine,
  'inquiry.thread': inquiry.inquiryThread,
  'inquiry.followUp': inquiry.inquiryFollowUp,
  'inquiry.withdraw': inquiry.inquiryWithdraw,
  'inquiry.nudge': inquiry.inquiryNudge,
  'inquiry.rate': inquiry.inquiryRate,
  'inquiry.papers': inquiry.inquiryPapers,
  'inquiry.queue': inquiry.inquiryQueue,
  'inquiry.case': inquiry.inquiryCaseOf,
  'inquiry.take': inquiry.inquiryTake,
  'inquiry.reply': inquiry.inquiryReply,
  'inquiry.close': inquiry.inquiryClose,
  'inquiry.handOver': inquiry.inquiryHandOver,
  'inquiry.accept': inquiry.inquiryAccept,
  'inquiry.turnDown': inquiry.inquiryTurnDown,
  'inquiry.prepareUpload': inquiry.inquiryPrepareUpload,
  'inquiry.attach': inquiry.inquiryAttach,
  'inquiry.fileLink': inquiry.inquiryFileLink,
  'inquiry.caseFileLink': inquiry.inquiryCaseFileLink,
  'inquiry.offerPlan': inquiry.inquiryOfferPlan,
  'inquiry.answerPlan': inquiry.inquiryAnswerPlan,
  'booking.availability': booking.bookingAvailability,
  'booking.create': booking.bookingCreate,
  'booking.consultTimes': booking.bookingConsultTimes,
  'booking.consult': booking.bookingConsult,
  'booking.cancel': booking.bookingCancel,
  'booking.mine': booking.bookingMine,
  'booking.detail': booking.bookingDetail,
  'booking.queue': booking.bookingQueue,
  'booking.confirm': booking.bookingConfirm,
  'booking.decline': booking.bookingDecline,
  'event.seats': event.eventSeatsOf,
  'event.register': event.eventRegister,
  'event.cancel': event.eventCancel,
  'event.mine': event.eventMine,
  'event.ticket': event.eventTicket,
  'event.rosters': event.eventRosters,
  'event.roster': event.eventRoster,
  'message.list': message.messageList,
  'message.read': message.messageRead,
  'message.allow': message.messageAllow,
  'message.mute': message.messageMute,
  'message.preferences': message.messagePreferences,
  'policy.count': policyCount,
  'staff.today': staff.staffToday,
  'staff.colleagues': staff.staffColleagues,
  'staff.invite': staff.staffInvite,
  'staff.join': staff.staffJoin,
  'staff.remove': staff.staffRemove,
  'staff.held': staff.staffHeld,
  'staff.heldFile': staff.staffHeldFile,
  'staff.judge': staff.staffJudge,
  'clause.list': clause.clauseList,
  'clause.read': clause.clauseRead,
  'clause.open': clause.clauseOpen,
  'clause.save': clause.clauseSave,
  'clause.submit': clause.clauseSubmit,
  'clause.sendBack': clause.clauseSendBack,
  'clause.approve': clause.clauseApprove,
  'clause.judge': clause.clauseJudge,
  'clause.publish': clause.clausePublish,
  'clause.withdraw': clause.clauseWithdraw,
  'clause.own': clause.clauseOwn,
  'campaign.list': campaign.campaignList,
  'campaign.read': campaign.campaignRead,
  'campaign.audience': campaign.campaignAudience,
  'campaign.open': campaign.campaignOpen,
  'campaign.save': campaign.campaignSave,
  'campaign.submit': campaign.campaignSubmit,
  'campaign.sendBack': campaign.campaignSendBack,
  'campaign.approve': campaign.campaignApprove,
  'campaign.pause': campaign.campaignPause,
  'campaign.resume': campaign.campaignResume,
  'campaign.withdraw': campaign.campaignWithdraw,
} as const

export type ActionName = keyof typeof actions
/** What a caller may pass, before normalisation. */
export type InputOf<N extends ActionName> = v.InferInput<(typeof actions)[N]['input']>
/** What a handler gets, after normalisation. */
export type ParsedInputOf<N extends ActionName> = v.InferOutput<(typeof actions)[N]['input']>
export type OutputOf<N extends ActionName> = v.InferOutput<(typeof actions)[N]['output']>
/** The actions one function answers: those whose name begins with its area. */
export type ActionsOfArea<Area extends string> = Extract<ActionName, `${Area}.${string}`>
export type Area = ActionName extends `${infer A}.${string}` ? A : never
