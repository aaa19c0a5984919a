import { meCopyZh } from '../../../src/features/me/copy-zh'
import { storedKinds } from '../../../src/features/me/stored-kinds'
import { privateInformation } from '../private-interfaces'
import { purposes } from '../purposes'
import type { SubmissionFacts } from './facts'
import { table } from './markdown'

export interface GuideRow {
  key: string
  title: string
  /** What of it the build uses. */
  interfaces: string[]
  purpose: string
}

/** One row for each kind of personal information whose interfaces the build uses; none for the others. */
export function guideRows(used: SubmissionFacts['used']): GuideRow[] {
  return privateInformation.flatMap(({ key, title, interfaces }) => {
    const found = interfaces.filter((name) => used.has(name))
    return found.length === 0 ? [] : [{ key, title, interfaces: found, purpose: purposes[key] ?? '' }]
  })
}

/** 用户隐私保护指引, as it is filled in in the console. */
export function privacyGuidePage({ app, used, settings }: SubmissionFacts): string {
  const places = app.requiredPrivateInfos ?? []
  return `# 用户隐私保护指引

后台位置：设置 → 基本设置 → 服务内容声明 → 用户隐私保护指引。

## 调用接口处理的信息

由代码包实际使用的接口得出，逐项照填，不多填也不少填。

${table(
  ['信息', 'privacy_key', '用到的接口', '用途'],
  guideRows(used).map(({ key, title, interfaces, purpose }) => [title, key, interfaces.join('、'), purpose]),
)}

## 用户主动填写的信息

与小程序内“隐私与我的数据”一页的文字相同。

${table(
  ['信息', '内容', '用途', '谁能看'],
  storedKinds.map(({ kind }) => {
    const { name, what, why, who } = meCopyZh.stored[kind]
    return [name, what, why, who]
  }),
)}

${meCopyZh.never}

## 声明

- \`__usePrivacyCheck__\`：${app.__usePrivacyCheck__ === true ? '已开启' : '未开启'}。拒绝后各页仍可浏览，手机号可手动填写。
- \`requiredPrivateInfos\`：${places.length === 0 ? '无。不调用任何地理位置接口，不需要申请' : places.join('、')}。
- 个人信息保护联系方式：${settings.privacyContact ?? '（缺）'}
- 查询、更正、删除：我的 → 隐私与我的数据；删除：我的 → 隐私与我的数据 → 删除我的数据。
`
}
