import type { Catalogue } from '@/platform/language'

/** What a text belongs to: the words say what its writer can do about it. */
export type SafetySubject = 'inquiry' | 'line' | 'visit' | 'event' | 'complaint'

interface SafetyWords {
  waiting: Record<SafetySubject, string>
  rejected: (reason: string) => string
  rejectedNext: Record<SafetySubject, string>
  staffHeld: string
  staffRejected: string
  staffUnchecked: string
}

export const safetyCopy: Catalogue<SafetyWords> = {
  zh: {
    waiting: {
      inquiry: '内容审核中。通过后工作人员就能看到，答复时间从您提交时算起，不用重新提交。',
      line: '内容审核中，通过后工作人员就能看到。',
      visit: '内容审核中。名额已经为您留着，不用重新提交。',
      event: '内容审核中。名额已经为您留着，不用重新报名。',
      complaint: '内容审核中。通过后管理员就会看到，不用重新提交。',
    },
    rejected: (reason) => `内容未通过审核，请修改${reason === '' ? '。' : `：${reason}。`}`,
    rejectedNext: {
      inquiry: '这件诉求没有转给工作人员。请改好后重新提交。',
      line: '工作人员看不到这段话。请改好后再发一次，诉求照常办理。',
      visit: '工作人员看不到企业和联系人。请取消这次预约，改好后再约。',
      event: '请取消这次报名，改好企业和联系人后再报。',
      complaint: '请改好后重新提交。',
    },
    staffHeld: '内容审核中，管理员放行后显示。',
    staffRejected: '内容未通过审核，不显示。',
    staffUnchecked: '未经安全检查，请留意内容，不要点开里面的链接。',
  },
  en: {
    waiting: {
      inquiry:
        'The text is being checked. Staff see it afterwards; the reply time counts from when you sent it. No need to send it again.',
      line: 'The text is being checked. Staff see it afterwards.',
      visit: 'The text is being checked. Your seats are kept; no need to book again.',
      event: 'The text is being checked. Your seat is kept; no need to register again.',
      complaint: 'The text is being checked. Administrators see it afterwards; no need to send it again.',
    },
    rejected: (reason) =>
      `The text did not pass the check, please change it${reason === '' ? '.' : `: ${reason}.`}`,
    rejectedNext: {
      inquiry: 'Staff did not get this inquiry. Please change it and send it again.',
      line: 'Staff do not see this text. Please change it and send it again; your inquiry goes on.',
      visit: 'Staff do not see company and contact. Please cancel this visit and book again.',
      event: 'Please cancel this registration, change company and contact, and register again.',
      complaint: 'Please change it and send it again.',
    },
    staffHeld: 'Being checked; shown once an administrator releases it.',
    staffRejected: 'Did not pass the check; not shown.',
    staffUnchecked: 'Not checked for safety. Please be careful, and open no links in it.',
  },
}
