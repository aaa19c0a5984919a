import type { Catalogue } from '@/platform/language'
import type { MissingEntry } from './missing-entries'

interface SubmitWords {
  title: string
  parks: string
  parksHint: string
  parksTitle: string
  parksDone: (count: number) => string
  need: string
  needHint: string
  about: (subject: string) => string
  papers: string
  papersAside: (have: number, missing: number) => string
  papersHave: string
  papersLater: string
  papersLead: string
  mayGoAhead: string
  missingBy: (date: string) => string
  ifLate: string
  noIdentity: string
  consents: string
  consentsLead: string
  privacy: string
  handle: string
  consentNeeded: string
  doneMissing: (count: number, date: string) => string
  handleText: (operator: string) => string
  forward: (parks: string) => string
  restored: string
  startAnew: string
  submit: string
  nothingMissing: string
  keptHere: string
  missing: (count: number, what: string) => string
  entry: Record<MissingEntry, string>
  checkFields: string
  doneTitle: string
  doneHeading: (number: string) => string
  doneHolder: (name: string) => string
  doneReply: (time: string) => string
  doneNoClock: string
  assumedCalendar: string
  seeProgress: string
  requestId: (id: string) => string
}

export const submitCopy: Catalogue<SubmitWords> = {
  zh: {
    title: '提交诉求',
    parks: '意向园区',
    parksHint: '还没想好可以不选',
    parksTitle: '选意向园区',
    parksDone: (count) => (count === 0 ? '先不选' : `选好了，${count} 个`),
    need: '需要我们做什么',
    needHint: '例如：做什么、多少人、要多大面积、想什么时候入驻',
    about: (subject) => `关于“${subject}”：`,
    papers: '资料',
    papersAside: (have, missing) => (missing === 0 ? `${have} 份都有` : `已有 ${have} 份，缺 ${missing} 份`),
    papersHave: '手头已有',
    papersLater: '可后补',
    papersLead: '手头有的勾上，承办人联系您时再给。',
    mayGoAhead: '可先提交',
    missingBy: (date) => `，缺的资料请在${date}前补充。`,
    ifLate: '逾期提醒一次，之后转为“待补充”，不影响再次提交。本登记不是行政许可受理。',
    noIdentity: '请不要提供身份证件或银行账户资料。',
    consents: '您的授权',
    consentsLead: '每一项单独勾选。',
    privacy: '隐私说明',
    handle: '办理本事项',
    consentNeeded: '勾选“办理本事项”，我们才能用这些信息为您办理',
    doneMissing: (count, date) => `缺的 ${count} 份资料请在 ${date}前补充，不影响办理。`,
    handleText: (operator) => `${operator}用以上信息办理和答复`,
    forward: (parks) => `转给我选的园区：${parks}`,
    restored: '上次没提交的内容还在，已为您填好。',
    startAnew: '清空重填',
    submit: '提交',
    nothingMissing: '填好了，可以提交',
    keptHere: '没提交前，内容只保存在这部手机上',
    missing: (count, what) => (count === 1 ? `还差 1 项：${what}` : `还差 ${count} 项，下一项：${what}`),
    entry: {
      company: '企业名称',
      contact: '联系人',
      phone: '手机号',
      need: '需要我们做什么',
      handle: '勾选“办理本事项”',
    },
    checkFields: '有几处要改一下，看标红的地方',
    doneTitle: '已收到',
    doneHeading: (number) => `已收到，编号 ${number}`,
    doneHolder: (name) => `承办人${name}`,
    doneReply: (time) => `预计 ${time} 前答复`,
    doneNoClock: '我们会在工作时间联系您',
    assumedCalendar: '暂按周一至周五计算',
    seeProgress: '查看进度',
    requestId: (id) => `编号 ${id}`,
  },
  en: {
    title: 'Send an inquiry',
    parks: 'Parks of interest',
    parksHint: 'Leave open if undecided',
    parksTitle: 'Choose parks',
    parksDone: (count) => (count === 0 ? 'None for now' : `Use these ${count}`),
    need: 'What do you need',
    needHint: 'For example: what you do, how many people, how much space, from when',
    about: (subject) => `About "${subject}": `,
    papers: 'Papers',
    papersAside: (have, missing) =>
      missing === 0 ? `All ${have} at hand` : `${have} at hand, ${missing} missing`,
    papersHave: 'At hand',
    papersLater: 'May follow',
    papersLead: 'Tick what you have; hand it over when the officer contacts you.',
    mayGoAhead: 'You may submit now',
    missingBy: (date) => `; please add missing papers by ${date}. `,
    ifLate:
      'If they are late we remind you once and then mark them as outstanding; you may still submit again. This registration is not an administrative licence procedure.',
    noIdentity: 'Please give no identity documents and no bank details.',
    consents: 'Your consent',
    consentsLead: 'One tick per purpose.',
    privacy: 'Privacy',
    handle: 'Handle this matter',
    consentNeeded: 'Please tick "Handle this matter" so that we may use your details',
    doneMissing: (count, date) => `Please add the ${count} missing papers by ${date}; the matter goes on.`,
    handleText: (operator) => `${operator} uses the above to handle it and to answer`,
    forward: (parks) => `Pass it on to the parks I chose: ${parks}`,
    restored: 'What you had not sent last time is filled in again.',
    startAnew: 'Start anew',
    submit: 'Submit',
    nothingMissing: 'Complete, ready to submit',
    keptHere: 'Until you submit, it stays on this phone',
    missing: (count, what) => (count === 1 ? `1 missing: ${what}` : `${count} missing, next: ${what}`),
    entry: {
      company: 'company',
      contact: 'contact person',
      phone: 'phone',
      need: 'what you need',
      handle: 'tick "Handle this matter"',
    },
    checkFields: 'Some entries need a correction, marked in red',
    doneTitle: 'Received',
    doneHeading: (number) => `Received, no. ${number}`,
    doneHolder: (name) => `Case officer ${name}`,
    doneReply: (time) => `reply expected by ${time}`,
    doneNoClock: 'We will contact you during working hours',
    assumedCalendar: 'counted as Monday to Friday',
    seeProgress: 'See progress',
    requestId: (id) => `Request ${id}`,
  },
}
