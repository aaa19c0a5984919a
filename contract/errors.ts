/**
 * The one error table: a stable code, what the user reads in both languages (what happened, that nothing
 * was lost, what to do next) and whether the same request may be sent again.
 * Every row has a paragraph in docs/errors.md.
 */
export interface ErrorRow {
  zh: string
  en: string
  /** `same`: send the same request again; `later`: after `retryAfterMs`; `no`: something must change first. */
  retry: 'same' | 'later' | 'no'
}

export const errorTable = {
  BAD_INPUT: {
    zh: '有几处填写需要改一下，其余内容都保留着。请按提示修改后再提交。',
    en: 'Some entries need a correction; everything else is kept. Please correct them and submit again.',
    retry: 'no',
  },
  UNKNOWN_ACTION: {
    zh: '这个功能在当前版本里不存在。请更新小程序后再试。',
    en: 'This function does not exist in this version. Please update the app and try again.',
    retry: 'no',
  },
  CLIENT_TOO_OLD: {
    zh: '小程序有了新版本。请更新后继续，已填写的内容会保留。',
    en: 'A newer version is available. Please update to continue; what you entered is kept.',
    retry: 'no',
  },
  SIGN_IN_REQUIRED: {
    zh: '没有认出您的身份。请重新打开小程序后再试。',
    en: 'We could not tell who you are. Please reopen the app and try again.',
    retry: 'same',
  },
  FORBIDDEN: {
    zh: '您没有办理这件事的权限。如需开通，请联系管理员。',
    en: 'You are not allowed to do this. Please ask an administrator for access.',
    retry: 'no',
  },
  NOT_FOUND: {
    zh: '没有找到这条记录，可能已被撤回。请返回列表查看。',
    en: 'This record was not found; it may have been withdrawn. Please go back to the list.',
    retry: 'no',
  },
  REQUEST_REUSED: {
    zh: '这次提交和上一次的内容不一样，没有重复办理。请刷新页面后再提交一次。',
    en: 'This submission differs from the previous one with the same id; nothing was done twice. Please refresh and submit again.',
    retry: 'no',
  },
  TOO_MANY_REQUESTS: {
    zh: '操作有点频繁，内容已保留。请稍等片刻再试。',
    en: 'Too many attempts; what you entered is kept. Please wait a moment and try again.',
    retry: 'later',
  },
  BUSY: {
    zh: '现在使用的人较多，您的内容没有丢。请稍后再试一次。',
    en: 'The service is busy; nothing was lost. Please try again shortly.',
    retry: 'later',
  },
  INTERNAL: {
    zh: '服务出了点问题，您的内容没有丢，也没有重复办理。请再试一次；还不行请把编号告诉我们。',
    en: 'Something went wrong; nothing was lost or done twice. Please try again, and tell us the request id if it persists.',
    retry: 'same',
  },
  OFFLINE: {
    zh: '现在没有网络，已填写的内容都在。请连上网络后再试。',
    en: 'There is no network; what you entered is kept. Please reconnect and try again.',
    retry: 'same',
  },
  TIMEOUT: {
    zh: '网络太慢，没等到答复。请再试一次，不会重复提交。',
    en: 'The network is slow and no answer came. Please try again; it will not be submitted twice.',
    retry: 'same',
  },
  CONSENT_REQUIRED: {
    zh: '还差一项：请勾选标着“必选”的授权，我们才能用这些信息为您办理。',
    en: 'One thing is missing: please tick the consent marked as required so that we may use your details.',
    retry: 'no',
  },
  PHONE_UNVERIFIED: {
    zh: '没能从微信取得手机号。请直接输入手机号，其余内容都在。',
    en: 'WeChat did not give the phone number. Please type it; everything else is kept.',
    retry: 'no',
  },
  INQUIRY_CLOSED: {
    zh: '这件诉求已经结束。如有新的需要，请重新提交一件。',
    en: 'This inquiry is closed. Please submit a new one if you need anything else.',
    retry: 'no',
  },
  INQUIRY_NOT_CLOSED: {
    zh: '这件诉求还在办理。办结后就可以评价。',
    en: 'This inquiry is still open. You can rate it once it is closed.',
    retry: 'no',
  },
  ALREADY_NUDGED: {
    zh: '今天已经催过，承办人收到了。下一个工作日可以再催一次。',
    en: 'You have already sent a reminder today. You may send another on the next working day.',
    retry: 'no',
  },
  ALREADY_RATED: {
    zh: '您已经评价过这件诉求，谢谢。',
    en: 'You have already rated this inquiry. Thank you.',
    retry: 'no',
  },
  STEP_NOT_OFFERED: {
    zh: '这类诉求没有这一步，什么都没有改动。请刷新后按页面上的按钮办理。',
    en: 'This kind of inquiry has no such step; nothing was changed. Please refresh and use the buttons of the page.',
    retry: 'no',
  },
  PLAN_CHANGED: {
    zh: '方案刚刚更新过，您的回复还没有发出。请看过新方案后再回复。',
    en: 'The plan has just been renewed; your answer was not sent. Please read the new plan and answer again.',
    retry: 'no',
  },
  PLAN_OVER: {
    zh: '这份方案已过有效期，没有发出回复。请在诉求里补充说明，请承办人更新方案。',
    en: 'This plan is past its date; no answer was sent. Please add a line to your inquiry and ask for a new one.',
    retry: 'no',
  },
  STALE: {
    zh: '这件事刚刚有人更新过。请刷新后按最新情况操作。',
    en: 'Someone has just updated this. Please refresh and continue from the latest state.',
    retry: 'no',
  },
  ALREADY_JUDGED: {
    zh: '这段内容已经有人处理过了。请刷新列表。',
    en: 'Someone has already dealt with this text. Please refresh the list.',
    retry: 'no',
  },
  NOT_A_COLLEAGUE: {
    zh: '这位同事不能接手这件事。请另选一位。',
    en: 'This colleague cannot take the matter. Please choose another.',
    retry: 'no',
  },
  CLAUSE_STATE: {
    zh: '这条条款现在不能做这一步，什么都没有改动。请刷新后按页面上的按钮办理。',
    en: 'This step is not possible for the clause as it stands; nothing was changed. Please refresh and use the buttons of the page.',
    retry: 'no',
  },
  CLAUSE_BLOCKED: {
    zh: '还有必须改正的地方，内容都已保存。请按提示修改后再提交审核。',
    en: 'Something has to be corrected first; everything is kept. Please correct what is marked, then submit it for review.',
    retry: 'no',
  },
  OWN_CLAUSE: {
    zh: '自己写过或提交审核的条款要由另一位同事审核。请把它留给同事，或请管理员安排。',
    en: 'A clause you wrote or submitted is reviewed by another colleague. Please leave it to one, or ask an administrator.',
    retry: 'no',
  },
  CAMPAIGN_STATE: {
    zh: '这次推送现在不能做这一步，什么都没有改动。请刷新后按页面上的按钮办理。',
    en: 'This step is not possible for the campaign as it stands; nothing was changed. Please refresh and use the buttons of the page.',
    retry: 'no',
  },
  OWN_CAMPAIGN: {
    zh: '自己写过或提交审核的推送要由另一位同事放行。请把它留给同事，或请管理员安排。',
    en: 'A campaign you wrote or submitted is let go by another colleague. Please leave it to one, or ask an administrator.',
    retry: 'no',
  },
  NOBODY_TO_TELL: {
    zh: '现在没有企业符合条件，没有提交。可以改为也告知“可能符合”的企业，或换一项政策。',
    en: 'No company meets the conditions now; nothing was submitted. You may also tell those that may fit, or choose another policy.',
    retry: 'no',
  },
  LEGAL_REVIEW_MISSING: {
    zh: '这条条款带有合规标记，还没有法制审核结论，不能发布。请先请法制审核人登记结论。',
    en: 'This clause carries a compliance flag and has no legal review yet. Please have a legal reviewer record a conclusion first.',
    retry: 'no',
  },
  SLOT_FULL: {
    zh: '这个时段刚刚约满，您填的内容都留着。请选一个最近的空档。',
    en: 'This slot has just filled up; what you entered is kept. Please choose one of the nearest free slots.',
    retry: 'no',
  },
  SLOT_CLOSED: {
    zh: '这个时段不再接受预约。请选其他时间，已填内容会保留。',
    en: 'This slot no longer takes bookings. Please choose another time; what you entered is kept.',
    retry: 'no',
  },
  ALREADY_BOOKED: {
    zh: '您已经约过这个时段。请到“我的预约”查看或先取消。',
    en: 'You have already booked this slot. Please see "My bookings", or cancel it first.',
    retry: 'no',
  },
  BOOKING_ENDED: {
    zh: '这个预约已经结束或取消。如需再来，请重新预约。',
    en: 'This booking has ended or was cancelled. Please make a new one.',
    retry: 'no',
  },
  NOTICE_TOO_SHORT: {
    zh: '离约定时间太近，不能自行取消。请用“问一问”告诉我们。',
    en: 'It is too close to the agreed time to cancel by yourself. Please tell us by "Ask us".',
    retry: 'no',
  },
  INVITATION_INVALID: {
    zh: '邀请码无效、已用过或已过期。请向管理员要一个新的。',
    en: 'The invitation is unknown, used or expired. Please ask an administrator for a new one.',
    retry: 'no',
  },
  COMPLAINT_CLOSED: {
    zh: '这件投诉已经答复并结束。请刷新后查看。',
    en: 'This complaint has been answered and closed. Please refresh to see it.',
    retry: 'no',
  },
  STAFF_STAYS: {
    zh: '您还是工作人员，这个身份不能直接删除。请先请另一位管理员在“工作台 · 邀请同事”里把您移出，再来删除。',
    en: 'You are still a colleague, so this identity cannot be deleted yet. Ask another administrator to take you off the list under Workbench, Invite; then delete.',
    retry: 'no',
  },
  FILE_MISSING: {
    zh: '有文件没有传完，文字内容都在。请重新上传或移除这个文件后再提交。',
    en: 'A file did not arrive; everything you wrote is kept. Please upload it again or remove it, then submit.',
    retry: 'no',
  },
  FILE_REFUSED: {
    zh: '有文件不能用，文字内容都在。请按提示换一个文件，或先移除再提交。',
    en: 'A file cannot be used; everything you wrote is kept. Please replace it as marked, or remove it and submit.',
    retry: 'no',
  },
  TOO_MANY_FILES: {
    zh: '文件太多了，其余内容都在。每件诉求最多 9 个文件、合计 30 MB，请移除几个再提交。',
    en: 'Too many files; everything else is kept. An inquiry takes up to 9 files and 30 MB in all. Please remove some.',
    retry: 'no',
  },
  FILE_WITHHELD: {
    zh: '这个文件还在检查或已暂缓展示，暂时不能打开。请稍后刷新再看。',
    en: 'This file is still being checked or was held back and cannot be opened. Please refresh later.',
    retry: 'no',
  },
} as const satisfies Record<string, ErrorRow>

export type ErrorCode = keyof typeof errorTable
export type Locale = 'zh' | 'en'

/** One thing that is wrong with one input field. `message` is in the caller's language. */
export interface FieldProblem {
  path: string
  message: string
}

/** A refusal as a value: what the domain returns and the dispatcher turns into an envelope. */
export interface Refusal {
  code: ErrorCode
  fields?: FieldProblem[]
  retryAfterMs?: number
  /** For the log only; never leaves the function. */
  cause?: unknown
}

/** Refuse with a code of the table. */
export function refuse(code: ErrorCode, more: Omit<Refusal, 'code'> = {}): { ok: false; error: Refusal } {
  return { ok: false, error: { code, ...more } }
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: Refusal }

/** Succeed with a value. */
export function succeed<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}
