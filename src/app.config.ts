import { subpackages, tabs } from './pages.config'

export default defineAppConfig({
  pages: tabs.map((tab) => tab.pagePath),
  subPackages: subpackages.map(({ root, pages }) => ({ root, pages: [...pages] })),
  preloadRule: {
    // What somebody without a network may still want to write, and where it waits.
    'pages/tabs/home/index': {
      network: 'all',
      packages: ['pages/park', 'pages/booking', 'pages/inquiry', 'pages/me'],
    },
    'pages/tabs/park/index': { network: 'all', packages: ['pages/park', 'pages/booking'] },
    'pages/tabs/policy/index': { network: 'all', packages: ['pages/policy'] },
    'pages/tabs/event/index': { network: 'all', packages: ['pages/event'] },
    'pages/tabs/me/index': {
      network: 'all',
      packages: ['pages/me', 'pages/booking', 'pages/inquiry', 'pages/event'],
    },
  },
  // The bar is drawn by our TabBar in both builds; WeChat still needs the list to keep tab pages alive.
  tabBar: {
    custom: true,
    color: '#5B6966',
    selectedColor: '#0B5D5B',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: tabs.map(({ pagePath, text }) => ({ pagePath, text })),
  },
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '投资下城',
    navigationBarBackgroundColor: '@navBg',
    navigationBarTextStyle: '@navText',
    backgroundColor: '@pageBg',
    backgroundTextStyle: '@pullText',
  },
  // On the web a page transition by transform would make fixed bars and sheets move with the page.
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  __usePrivacyCheck__: true,
})
