import type { SubmissionFacts } from './facts'
import { table } from './markdown'

export interface DomainRow {
  /** As the console calls it. */
  list: string
  domains: string[]
  why: string
  /** The list needs a domain that nobody has named yet. */
  missing: boolean
}

/**
 * What stands in each list of 服务器域名. Calls of functions and uploads through `wx.cloud` need none.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/ability/network.html
 */
export function domainRows({ used, details }: Pick<SubmissionFacts, 'used' | 'details'>): DomainRow[] {
  const { storageDomain } = details
  const lists: [list: string, plain: string, ofCloud: string, none: string][] = [
    [
      'request 合法域名',
      'wx.request',
      'cloud.callFunction',
      '不用 wx.request，只经 wx.cloud 调用云函数，无需域名',
    ],
    ['socket 合法域名', 'wx.connectSocket', '', '不使用 WebSocket'],
    [
      'uploadFile 合法域名',
      'wx.uploadFile',
      'cloud.uploadFile',
      '不用 wx.uploadFile，只经 wx.cloud 上传，无需域名',
    ],
    ['downloadFile 合法域名', 'wx.downloadFile', 'cloud.downloadFile', '不下载文件'],
  ]
  return lists.map(([list, plain, ofCloud, none]) => {
    if (!used.has(plain)) {
      return { list, domains: [], why: ofCloud !== '' && used.has(ofCloud) ? none : '不使用', missing: false }
    }
    const isStorage = plain === 'wx.downloadFile'
    const domains = isStorage && storageDomain !== undefined ? [`https://${storageDomain}`] : []
    const why = isStorage ? '打开诉求中的 PDF：由云存储的临时地址下载' : `${used.get(plain)} 使用 ${plain}`
    return { list, domains, why, missing: domains.length === 0 }
  })
}

/** 服务器域名, as it is filled in in the console. */
export function domainsPage(facts: SubmissionFacts): string {
  return `# 服务器域名

后台位置：开发管理 → 开发设置 → 服务器域名。业务域名：无，不使用 web-view。

${table(
  ['列表', '域名', '说明'],
  domainRows(facts).map(({ list, domains, why, missing }) => [
    list,
    missing ? '（缺）' : domains.join('、') || '无',
    why,
  ]),
)}
`
}
