import type { InquiryKind } from '@contract/inquiry/kinds'
import type { Catalogue } from '@/platform/language'

interface SubmitWords {
  title: string
  kind: string
  /** What to know before filling in; null where nothing has to be said. */
  lead: Record<InquiryKind, string | null>
  figures: string
  policyTitle: string
  policyNone: string
  publish: string
  publishText: string
  recipients: string
  recipientsNote: string
  noRecipients: string
  passOn: (name: string) => string
  moderated: string
  parks: string
  parksHint: string
  parksTitle: string
  parksDone: (count: number) => string
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
  entry: Record<'company' | 'contact' | 'phone' | 'handle' | 'publish', string>
  checkFields: string
  doneTitle: string
  keptTitle: string
  doneHeading: (number: string) => string
  doneThanks: (number: string) => string
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
    kind: '要办什么',
    lead: {
      settle: null,
      site: null,
      finance: '本平台只转交资料，不提供投资建议，不承诺投资。',
      policy: '咨询不等于申报。答复以主管部门的正式文件为准。',
      contribution: '工作人员看过再定是否采用，不会自动刊登。用与不用，都会告诉您。',
      correction: '谢谢您帮我们改正。工作人员核对后更新页面。',
    },
    figures: '区情数据',
    policyTitle: '选一项政策',
    policyNone: '还不确定是哪一项',
    publish: '编辑后可以刊登',
    publishText: '采用时可作删改，并注明作者',
    recipients: '资料转交给谁',
    recipientsNote: '只转交给您勾选的机构，一家一勾。不勾也能提交，由招商局先和您联系。',
    noRecipients: '目前没有接收资料的机构。提交后由招商局先和您联系，资料不转给别人。',
    passOn: (name) => `转交给${name}`,
    moderated: '工作人员看过后，把结果告诉您',
    parks: '意向园区',
    parksHint: '还没想好可以不选',
    parksTitle: '选意向园区',
    parksDone: (count) => (count === 0 ? '先不选' : `选好了，${count} 个`),
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
    consentNeeded: '勾选标着“必选”的，我们才能用这些信息为您办理',
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
      handle: '勾选“办理本事项”',
      publish: '勾选“编辑后可以刊登”',
    },
    checkFields: '有几处要改一下，看标红的地方',
    doneTitle: '已收到',
    keptTitle: '待发送',
    doneHeading: (number) => `已收到，编号 ${number}`,
    doneThanks: (number) => `谢谢您，已收到，编号 ${number}`,
    doneHolder: (name) => `承办人${name}`,
    doneReply: (time) => `预计 ${time} 前答复`,
    doneNoClock: '我们会在工作时间联系您',
    assumedCalendar: '暂按周一至周五计算',
    seeProgress: '查看进度',
    requestId: (id) => `编号 ${id}`,
  },
  en: {
    title: 'Send an inquiry',
    kind: 'What is it about',
    lead: {
      settle: null,
      site: null,
      finance:
        'This platform only passes papers on. It gives no investment advice and promises no investment.',
      policy: 'A question is no application. The official documents of the authority decide.',
      contribution:
        'Staff read it and decide whether to use it; nothing is shown by itself. You are told either way.',
      correction: 'Thank you for helping us. Staff check it and then correct the page.',
    },
    figures: 'District figures',
    policyTitle: 'Choose a policy',
    policyNone: 'Not sure which one',
    publish: 'May be edited and shown',
    publishText: 'It may be shortened, and the author is named',
    recipients: 'Who may receive your papers',
    recipientsNote:
      'Only institutions you tick receive anything, each by its own tick. Without any the office contacts you first.',
    noRecipients: 'No institution receives papers at present. The office contacts you and passes nothing on.',
    passOn: (name) => `Pass on to ${name}`,
    moderated: 'Staff read it and tell you the outcome',
    parks: 'Parks of interest',
    parksHint: 'Leave open if undecided',
    parksTitle: 'Choose parks',
    parksDone: (count) => (count === 0 ? 'None for now' : `Use these ${count}`),
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
    consentNeeded: 'Please tick what is required, so that we may use your details',
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
      handle: 'tick "Handle this matter"',
      publish: 'tick "May be edited and shown"',
    },
    checkFields: 'Some entries need a correction, marked in red',
    doneTitle: 'Received',
    keptTitle: 'Waiting to be sent',
    doneHeading: (number) => `Received, no. ${number}`,
    doneThanks: (number) => `Thank you. Received, no. ${number}`,
    doneHolder: (name) => `Case officer ${name}`,
    doneReply: (time) => `reply expected by ${time}`,
    doneNoClock: 'We will contact you during working hours',
    assumedCalendar: 'counted as Monday to Friday',
    seeProgress: 'See progress',
    requestId: (id) => `Request ${id}`,
  },
}
