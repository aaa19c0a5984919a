/**
 * What other mini-programs weigh, measured on 24 November 2026: bytes of js, wxml, wxss, json and wxs in the
 * source at the named commit, as it would be uploaded, without npm packages.
 */
export const weappPeers = [
  { name: 'tdesign-miniprogram-starter-retail e92fe2b', main: 838_225, total: 1_273_852 },
  { name: 'PowerActivity 3a80785', main: 1_062_119, total: 1_062_119 },
]

/**
 * Home page of a four-page app built with Taro 4.2.1 and the named component library, JS and CSS in brotli.
 * These apps do less than ours.
 */
export const webPeers = [
  { name: 'NutUI 3.0.20, four pages', brotli: 158_196 },
  { name: 'Taroify 0.9.2, four pages', brotli: 134_683 },
]
