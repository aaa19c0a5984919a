import { INVITATION_LIFE_MS } from '../../../cloudfunctions/shared/invitation-code'
import type { SubmissionFacts } from './facts'
import { table } from './markdown'

const HOUR_MS = 60 * 60 * 1000

/** What each server interface is for; one without words is shown by its name alone. */
const serverPurposes: Readonly<Record<string, string>> = {
  'phonenumber.getPhoneNumber': '用户点按“微信手机号”后换取手机号',
  'subscribeMessage.send': '发送用户授权过的订阅消息',
  'security.msgSecCheck': '检测用户填写的文字，未通过的不给工作人员看，由管理员判断',
  'security.mediaCheckAsync': '检测用户发送的图片，未通过的不给工作人员看，由管理员判断',
}

/** For the person who tries it out: how, with which roles, and what keeps content safe. */
export function reviewerPage({ settings, openapi }: SubmissionFacts): string {
  const hours = INVITATION_LIFE_MS / HOUR_MS
  return `# 体验说明（填入“版本描述”与“测试账号”）

## 普通用户

不需要账号，没有登录页。打开即可浏览；建议步骤：

1. 园区 → 任一园区 → 预约参观：选时段，填写企业、联系人、手机号（可手动填写）→ 提交。
2. 我的 → 提交诉求：填写后提交，可附一张照片。
3. 我的 → 我的诉求：查看进展、补充、撤回。
4. 我的 → 隐私与我的数据：查看、删除。

拒绝隐私授权后仍可浏览，也可手动填写手机号提交。

## 工作人员

工作台只对受邀的工作人员开放，没有账号密码：身份就是微信本身。为审核人员开通：

1. 管理员：我的 → 进入工作台 → 邀请。姓名写“微信审核”，只勾“招商局承办人”，不勾“管理员” → 生成邀请码。
2. 把邀请码写进“测试账号”：我的 → 联系我们 → 输入邀请码。也可填页面路径
   \`pages/staff/join/index?token=邀请码\`。
3. 邀请码 ${hours} 小时内有效，只能用一次。提交审核当天生成；被驳回后重新提交时再生成一个。
4. 审核期长于 ${hours} 小时，所以同时附工作台各页的截图（见 4-pages.md）。
5. 通过后，管理员在 邀请 → 现有同事 中移除“微信审核”。

审核人员提交的内容只有${settings.operator}的工作人员看到；请在提审期间用测试内容，不放真实企业的诉求。

## 内容安全

用户填写的文字和图片只给办理的工作人员看，不公开展示，用户之间不可见。

${table(
  ['云函数', '服务端接口', '用途'],
  Object.entries(openapi).flatMap(([name, apis]) =>
    apis.map((api) => [name, api, serverPurposes[api] ?? '']),
  ),
)}
`
}
