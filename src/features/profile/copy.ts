import type { Catalogue } from '@/platform/language'

interface ProfileWords {
  title: string
  failed: string
  emptyTitle: string
  emptyText: string
  start: string
  offeredTitle: (count: number) => string
  offeredLead: string
  replaces: (day: string) => string
  dropped: (count: number) => string
  nothingTitle: string
  nothingText: string
  consentsTitle: string
  keepTitle: string
  keepText: string
  remindTitle: string
  remindText: string
  needsConsent: string
  privacy: string
  save: string
  update: string
  notNow: string
  saved: string
  savedText: string
  purpose: string
  use: string
  factsTitle: (count: number) => string
  factsLead: string
  change: (ask: string, value: string) => string
  agreedOn: (day: string) => string
  changedOn: (day: string) => string
  remindSwitch: string
  remindSwitchText: string
  remove: string
  removeTitle: string
  removeText: string
  removeSure: string
  removeKeep: string
  removed: string
  removedText: string
  yes: string
  no: string
}

/** What 企业档案 says. What the ticks say is what `PROFILE_CONSENT` of the contract dates. */
export const profileCopy: Catalogue<ProfileWords> = {
  zh: {
    title: '企业档案',
    failed: '没能取到企业档案',
    emptyTitle: '还没有企业档案',
    emptyText: '先算一次政策，在结果页点“保存企业档案”。不保存，答案就只在手机上。',
    start: '去算政策',
    offeredTitle: (count) => `将保存这 ${count} 项`,
    offeredLead: '只保存下面这些答案，没有企业名称、联系人和电话。',
    replaces: (day) => `会替换 ${day}的档案。`,
    dropped: (count) => `原来档案里另有 ${count} 项这次没有答案，会一起去掉。`,
    nothingTitle: '没有可以保存的答案',
    nothingText: '答案都是“不清楚”，没有要保存的。再答几题就可以了。',
    consentsTitle: '请您同意',
    keepTitle: '保存上面这些，用于匹配政策',
    keepText: '换手机也能接着算。随时可以修改和删除，两年没有改动会自动删除。',
    remindTitle: '可能与我有关的政策，提醒我',
    remindText: '政策发布、变化或快截止时，系统用档案核对，可能与您有关的才发到“消息”。不勾选也可以保存。',
    needsConsent: '勾选第一项才能保存；不保存也可以照常算政策。',
    privacy: '隐私与我的数据',
    save: '保存企业档案',
    update: '更新企业档案',
    notNow: '先不保存',
    saved: '已保存',
    savedText: '换手机也能用它算政策。',
    purpose:
      '用于匹配政策并提醒您。只有您能看到答案；工作人员只看到可能适用的企业有多少家，不到 10 家的只写“<10”。',
    use: '用档案算政策',
    factsTitle: (count) => `档案内容（${count} 项）`,
    factsLead: '点一项可以修改，改完在结果页再点“保存企业档案”。',
    change: (ask, value) => `${ask}，${value}，修改`,
    agreedOn: (day) => `${day}同意保存`,
    changedOn: (day) => `${day}更新`,
    remindSwitch: '可能与我有关的政策，提醒我',
    remindSwitchText: '关掉以后，不再用档案核对要发的提醒。',
    remove: '删除档案，撤回同意',
    removeTitle: '删除企业档案？',
    removeText: '档案马上从数据库里删除，不再用来提醒您。手机上的答案不受影响。',
    removeSure: '删除',
    removeKeep: '先不删除',
    removed: '已删除，同意也已撤回',
    removedText: '没有保存您的企业信息了。',
    yes: '是',
    no: '否',
  },
  en: {
    title: 'Company profile',
    failed: 'The profile could not be fetched',
    emptyTitle: 'No profile yet',
    emptyText:
      'Match policies first, then press “Save company profile” on the result. Otherwise answers stay on your phone.',
    start: 'Match policies',
    offeredTitle: (count) => `What would be kept (${count})`,
    offeredLead: 'Only what stands below: no company name, no contact, no phone.',
    replaces: (day) => `It replaces the profile of ${day}.`,
    dropped: (count) => `${count} more ${count === 1 ? 'fact' : 'facts'} of the old profile would go.`,
    nothingTitle: 'Nothing to keep',
    nothingText: 'All answers are “not sure”. Answer a few more questions first.',
    consentsTitle: 'Your consent',
    keepTitle: 'Keep the above, to match policies',
    keepText:
      'You can go on from another phone. Change or delete it at any time; after two years without a change it is deleted.',
    remindTitle: 'Tell me of policies that may concern me',
    remindText:
      'When a policy is published, changes or closes soon, the system checks it with your profile and writes to your messages only where it may concern you. You can save without this.',
    needsConsent: 'Tick the first to save; matching works without saving.',
    privacy: 'Privacy and my data',
    save: 'Save company profile',
    update: 'Update company profile',
    notNow: 'Not now',
    saved: 'Saved',
    savedText: 'You can match with it from another phone.',
    purpose:
      'To match policies and to tell you of them. Only you see the answers; colleagues see how many companies may fit, below ten only as “<10”.',
    use: 'Match with this profile',
    factsTitle: (count) => `What is kept (${count})`,
    factsLead: 'Press one to change it, then save again on the result.',
    change: (ask, value) => `${ask}, ${value}, change`,
    agreedOn: (day) => `Agreed on ${day}`,
    changedOn: (day) => `Changed on ${day}`,
    remindSwitch: 'Tell me of policies that may concern me',
    remindSwitchText: 'When off, the profile is not used to choose what you are told.',
    remove: 'Delete it and take consent back',
    removeTitle: 'Delete the profile?',
    removeText: 'It leaves the database at once and is not used any more. Answers on this phone stay.',
    removeSure: 'Delete',
    removeKeep: 'Keep it',
    removed: 'Deleted; your consent is taken back',
    removedText: 'Nothing of your company is kept.',
    yes: 'Yes',
    no: 'No',
  },
}
