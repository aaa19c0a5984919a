import type { Catalogue } from '@/platform/language'

interface ComponentWords {
  back: string
  home: string
  close: string
  closeBeside: string
  main: string
  tabs: Record<'home' | 'park' | 'policy' | 'event' | 'me', string>
  unread: (count: number) => string
  loading: string
  tooSlow: string
  tooSlowText: string
  retry: string
  requestId: (id: string) => string
  offlineTitle: string
  offlineText: string
  pageFailed: string
  pageAwayText: string
  stayHere: string
  showMore: (left: number) => string
  savedAt: (time: string) => string
  notFresh: (time: string) => string
  example: string
  chineseOnly: string
  required: string
  optional: string
  clear: string
  search: string
  phoneFromWechat: string
  phonePlaceholder: string
  less: (what: string) => string
  more: (what: string) => string
  satisfaction: readonly [string, string, string, string, string]
  remaining: string
  overdueBy: string
  duration: (days: number, hours: number, minutes: number) => string
  full: string
  closed: string
  seats: (count: number) => string
  /** The same where there is little room. */
  seatsShort: (count: number) => string
  dayLabel: (parts: { weekday: string; date: string; note: string }) => string
  save: string
  saved: string
  share: string
  copied: string
  shareFailed: string
  notDialled: (phone: string) => string
  done: string
  next: string
  now: string
  privacyTitle: string
  privacyText: string
  privacyGuide: string
  agree: string
  refuse: string
  on: string
  off: string
  states: {
    checked: string
    unchecked: string
    selected: string
    expanded: string
    collapsed: string
    disabled: string
  }
}

/** The words the design system itself says; what a page says stays with its feature. */
export const componentCopy: Catalogue<ComponentWords> = {
  zh: {
    back: '返回',
    home: '回首页',
    close: '关闭',
    closeBeside: '点弹层以外收起',
    main: '主导航',
    tabs: { home: '首页', park: '园区', policy: '政策', event: '活动', me: '我的' },
    unread: (count) => `${count} 条未读`,
    loading: '正在打开',
    tooSlow: '等得有点久',
    tooSlowText: '网络慢，还没等到内容。已填写的都在。',
    retry: '再试一次',
    requestId: (id) => `编号 ${id}`,
    offlineTitle: '没有网络',
    offlineText: '这一页还没有保存过。连上网络后再试。',
    pageFailed: '这一页没能打开',
    stayHere: '先不打开',
    pageAwayText:
      '这一页还没有下载到这台设备上。连上网后会自动打开，也可以点重试；先前打开过的页面都还能看。',
    showMore: (left) => `再看一些，还有 ${left} 条`,
    savedAt: (time) => `没有网络。以下是 ${time} 保存的内容。`,
    notFresh: (time) => `没能更新。以下是 ${time} 的内容。`,
    example: '示例',
    chineseOnly: '仅中文',
    required: '必选',
    optional: '选填',
    clear: '清空',
    search: '搜索',
    phoneFromWechat: '用微信手机号',
    phonePlaceholder: '手机号',
    less: (what) => `减一${what}`,
    more: (what) => `加一${what}`,
    satisfaction: ['很不满意', '不满意', '一般', '满意', '很满意'],
    remaining: '还有',
    overdueBy: '已超时',
    duration: (days, hours, minutes) =>
      [
        days > 0 ? `${days} 天` : '',
        hours > 0 ? `${hours} 小时` : '',
        minutes > 0 || days + hours === 0 ? `${minutes} 分` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    full: '已满',
    closed: '不开放',
    seats: (count) => `余 ${count} 位`,
    seatsShort: (count) => `余 ${count}`,
    dayLabel: ({ weekday, date, note }) => `${date} ${weekday}，${note}`,
    save: '收藏',
    saved: '已收藏',
    share: '分享',
    copied: '链接已复制',
    shareFailed: '没能分享，请复制浏览器地址',
    notDialled: (phone) => `没有拨出，可以手动拨 ${phone}`,
    done: '已完成',
    next: '待进行',
    now: '进行中',
    privacyTitle: '使用前请您知道',
    privacyText: '接下来要用到您的信息，用途写在隐私指引里。不同意也能继续浏览，只是这一步用不了。',
    privacyGuide: '看隐私指引',
    agree: '同意并继续',
    refuse: '不同意',
    on: '开',
    off: '关',
    states: {
      checked: '已勾选',
      unchecked: '未勾选',
      selected: '已选中',
      expanded: '已展开',
      collapsed: '已收起',
      disabled: '不可用',
    },
  },
  en: {
    back: 'Back',
    home: 'Home',
    close: 'Close',
    closeBeside: 'Dismiss',
    main: 'Main navigation',
    tabs: { home: 'Home', park: 'Parks', policy: 'Policies', event: 'Events', me: 'Me' },
    unread: (count) => `${count} unread`,
    loading: 'Opening',
    tooSlow: 'This is taking long',
    tooSlowText: 'The network is slow and nothing has come yet. What you entered is kept.',
    retry: 'Try again',
    requestId: (id) => `Request ${id}`,
    offlineTitle: 'No network',
    offlineText: 'This page has not been saved before. Please reconnect and try again.',
    pageFailed: 'This page could not be opened',
    stayHere: 'Stay here',
    pageAwayText:
      'It has not been downloaded to this device yet. It opens by itself once you are online, or press retry; pages opened before still work.',
    showMore: (left) => `Show more, ${left} left`,
    savedAt: (time) => `No network. Shown as saved at ${time}.`,
    notFresh: (time) => `Could not update. Shown as of ${time}.`,
    example: 'Example',
    chineseOnly: 'Chinese only',
    required: 'Required',
    optional: 'Optional',
    clear: 'Clear',
    search: 'Search',
    phoneFromWechat: 'Use WeChat phone',
    phonePlaceholder: 'With country code, +44 20 7946 0958',
    less: (what) => `One ${what} less`,
    more: (what) => `One ${what} more`,
    satisfaction: ['Very poor', 'Poor', 'Fair', 'Good', 'Very good'],
    remaining: 'In',
    overdueBy: 'Overdue by',
    duration: (days, hours, minutes) =>
      [
        days > 0 ? `${days} d` : '',
        hours > 0 ? `${hours} h` : '',
        minutes > 0 || days + hours === 0 ? `${minutes} min` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    full: 'Full',
    closed: 'Closed',
    seats: (count) => `${count} left`,
    seatsShort: (count) => `${count} left`,
    dayLabel: ({ weekday, date, note }) => `${weekday} ${date}, ${note}`,
    save: 'Save',
    saved: 'Saved',
    share: 'Share',
    copied: 'Link copied',
    shareFailed: 'Could not share; please copy the address',
    notDialled: (phone) => `Not dialled; the number is ${phone}`,
    done: 'Done',
    next: 'Next',
    now: 'In progress',
    privacyTitle: 'Before you continue',
    privacyText:
      'The next step uses your information for the purpose given in the privacy guide. You may refuse and keep browsing.',
    privacyGuide: 'Privacy guide',
    agree: 'Agree and continue',
    refuse: 'Refuse',
    on: 'On',
    off: 'Off',
    states: {
      checked: 'checked',
      unchecked: 'not checked',
      selected: 'selected',
      expanded: 'expanded',
      collapsed: 'collapsed',
      disabled: 'not available',
    },
  },
}
