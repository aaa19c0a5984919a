import type { SavableKind } from '@contract/account/saved'
import type { Catalogue } from '@/platform/language'

interface SavedWords {
  title: string
  view: string
  views: Record<'saved' | 'history', string>
  kinds: Record<SavableKind, string>
  failed: string
  noneTitle: string
  noneText: string
  seeParks: string
  seePolicies: string
  noHistoryTitle: string
  noHistoryText: string
  offText: string
  gone: string
  goneText: string
  drop: (title: string) => string
  savedAt: (when: string) => string
  seenAt: (when: string) => string
  keptWhere: string
  keptOnWeb: string
  remember: string
  rememberText: string
  clear: string
  cleared: string
}

/** What the saved items and the history say. */
export const savedCopy: Catalogue<SavedWords> = {
  zh: {
    title: '收藏与浏览',
    view: '看哪一种',
    views: { saved: '收藏', history: '浏览记录' },
    kinds: { place: '园区', policy: '政策', event: '活动', article: '资讯', service: '办事' },
    failed: '没能打开收藏',
    noneTitle: '还没有收藏',
    noneText: '看到想再看的园区、政策、活动，点下面的“收藏”，就会留在这里。',
    seeParks: '看园区',
    seePolicies: '看政策',
    noHistoryTitle: '还没有浏览记录',
    noHistoryText: '看过的园区、政策、活动会记在这台手机上，方便再找。',
    offText: '浏览记录已关闭，看过的内容不会被记下来。',
    gone: '内容已下架',
    goneText: '可以从收藏里拿掉。',
    drop: (title) => `取消收藏：${title}`,
    savedAt: (when) => `${when} 收藏`,
    seenAt: (when) => `${when} 看过`,
    keptWhere: '收藏跟着您的微信身份走，换手机也在。没有网络时先记在手机上，联网后自动补上。',
    keptOnWeb: '收藏跟着这个浏览器走。在微信里打开，换手机也在。',
    remember: '记住看过的内容',
    rememberText: '只存在这台手机上，最多 50 条，不会上传。关闭后已记下的一起清掉。',
    clear: '清空浏览记录',
    cleared: '已清空',
  },
  en: {
    title: 'Saved and seen',
    view: 'Which list',
    views: { saved: 'Saved', history: 'History' },
    kinds: { place: 'Park', policy: 'Policy', event: 'Event', article: 'News', service: 'Service' },
    failed: 'The saved items could not be opened',
    noneTitle: 'Nothing saved yet',
    noneText: 'Tap Save at the foot of a park, a policy or an event, and it stays here.',
    seeParks: 'See the parks',
    seePolicies: 'See the policies',
    noHistoryTitle: 'Nothing seen yet',
    noHistoryText: 'Parks, policies and events you look at are remembered on this phone.',
    offText: 'The history is off; nothing you look at is remembered.',
    gone: 'No longer published',
    goneText: 'You can take it off the list.',
    drop: (title) => `Unsave ${title}`,
    savedAt: (when) => `Saved ${when}`,
    seenAt: (when) => `Seen ${when}`,
    keptWhere:
      'Saved items stay with your WeChat identity, also on a new phone. Without a network they wait on this phone.',
    keptOnWeb: 'Saved items stay with this browser. Opened in WeChat, they stay with you on every phone.',
    remember: 'Remember what I look at',
    rememberText: 'On this phone only, 50 at most, never sent. Switching it off clears the list.',
    clear: 'Clear the history',
    cleared: 'Cleared',
  },
}
