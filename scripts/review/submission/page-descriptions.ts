import type { Module } from '@contract/content/settings'
import type { PagePath } from '../../../src/pages.config'

export interface PageDescription {
  title: string
  /** What somebody does there, and how they get there from a tab. */
  does: string
  /** The page is offered only where the district has this module on. */
  module?: Module
  /** Shown to colleagues with a role; others read that they need an invitation. */
  staff?: true
}

/** Every page in the words for WeChat's reviewers; a page without a line does not compile. */
export const pageDescriptions: Readonly<Record<PagePath, PageDescription>> = {
  'pages/tabs/home/index': {
    title: '首页',
    does: '介绍本区，进入园区、政策、活动和办事；现场扫码后显示活动信息。',
  },
  'pages/tabs/park/index': { title: '园区', does: '按产业、空间筛选园区。', module: 'parks' },
  'pages/tabs/policy/index': {
    title: '政策',
    does: '查阅政府已公开的产业政策，注明文号与来源。',
    module: 'policies',
  },
  'pages/tabs/event/index': { title: '活动', does: '查看招商活动的时间、地点和报名情况。', module: 'events' },
  'pages/tabs/me/index': { title: '我的', does: '本人的诉求、预约、报名、收藏、设置和隐私。' },
  'pages/park/detail/index': {
    title: '园区详情',
    does: '园区 → 任一园区：介绍、空间、配套，可预约参观或提交诉求。',
    module: 'parks',
  },
  'pages/policy/detail/index': {
    title: '政策详情',
    does: '政策 → 任一政策：要点、文号、来源，可提问。',
    module: 'policies',
  },
  'pages/policy/match/index': {
    title: '政策匹配',
    does: '首页“开始政策匹配”：一题一屏，答案只存在本机，不上传。',
    module: 'policies',
  },
  'pages/policy/result/index': {
    title: '匹配结果',
    does: '答完或“先看结果”：按已填信息测算，写明依据、还差什么，不是可领取金额。',
    module: 'policies',
  },
  'pages/event/detail/index': {
    title: '活动详情',
    does: '活动 → 任一活动：议程、地点，可报名。',
    module: 'events',
  },
  'pages/event/register/index': {
    title: '活动报名',
    does: '活动详情 → 报名：填写企业、联系人和手机号。免费，不涉及支付。',
    module: 'events',
  },
  'pages/event/ticket/index': {
    title: '报名凭证',
    does: '我的 → 我的报名 → 任一报名：入场凭证码，可取消。',
    module: 'events',
  },
  'pages/event/mine/index': { title: '我的报名', does: '我的 → 我的报名。', module: 'events' },
  'pages/inquiry/submit/index': {
    title: '提交诉求',
    does: '我的 → 提交诉求，或由园区、政策页进入：入驻、选址、融资、政策咨询，可附照片或 PDF。',
    module: 'inquiries',
  },
  'pages/inquiry/mine/index': { title: '我的诉求', does: '我的 → 我的诉求。', module: 'inquiries' },
  'pages/inquiry/thread/index': {
    title: '诉求详情',
    does: '我的诉求 → 任一诉求：与承办人往来，可补充、撤回、评价。仅本人和工作人员可见。',
    module: 'inquiries',
  },
  'pages/booking/visit/index': {
    title: '预约参观',
    does: '园区详情 → 预约参观：选时段和人数。',
    module: 'visits',
  },
  'pages/booking/mine/index': { title: '我的预约', does: '我的 → 我的预约。' },
  'pages/booking/detail/index': { title: '预约详情', does: '我的预约 → 任一预约：状态、地点，可取消。' },
  'pages/booking/consult/index': {
    title: '预约咨询',
    does: '首页 → 咨询顾问：选主题、方式和时间。',
    module: 'consultations',
  },
  'pages/news/list/index': {
    title: '资讯',
    does: '首页 → 资讯：摘自政府公开材料，注明来源与年份。',
    module: 'news',
  },
  'pages/news/detail/index': { title: '资讯详情', does: '资讯 → 任一篇。', module: 'news' },
  'pages/figures/index/index': {
    title: '数说',
    does: '首页 → 数据：政府工作报告中的公开数据。',
    module: 'figures',
  },
  'pages/services/list/index': {
    title: '办事指南',
    does: '首页 → 办事指南：只作指引，不在本小程序内办理审批。',
    module: 'services',
  },
  'pages/services/detail/index': {
    title: '事项详情',
    does: '办事指南 → 任一事项：材料、窗口、依据。',
    module: 'services',
  },
  'pages/message/inbox/index': { title: '消息', does: '我的 → 消息与订阅：办理进展通知，可选择由微信提醒。' },
  'pages/message/reminders/index': {
    title: '提醒设置',
    does: '消息 → 提醒设置：按类别停用或恢复微信提醒，查看还可发几条。',
  },
  'pages/me/privacy/index': {
    title: '隐私与我的数据',
    does: '我的 → 隐私与我的数据：查看存了什么、用途、期限。',
  },
  'pages/me/contact/index': { title: '联系我们', does: '我的 → 联系我们：电话；工作人员在此输入邀请码。' },
  'pages/me/settings/index': { title: '显示与语言', does: '我的 → 显示与语言：外观、字号、语言。' },
  'pages/me/saved/index': { title: '收藏与浏览', does: '我的 → 收藏与浏览。' },
  'pages/me/profile/index': {
    title: '企业档案',
    does: '政策匹配的结果页 → 保存企业档案；我的 → 企业档案：本人同意后保存，可修改、删除。',
  },
  'pages/me/outbox/index': { title: '待发送', does: '没有网络时保存的内容，联网后自动发送。' },
  'pages/me/complain/index': {
    title: '投诉',
    does: '我的 → 投诉：对本小程序或工作人员提出投诉，由管理员答复。',
  },
  'pages/me/delete/index': { title: '删除我的数据', does: '隐私与我的数据 → 删除我的数据。' },
  'pages/staff/today/index': { title: '工作台', does: '我的 → 进入工作台：当天要办的事。', staff: true },
  'pages/staff/inquiries/index': { title: '工作台 · 诉求', does: '工作台 → 诉求。', staff: true },
  'pages/staff/inquiry/index': {
    title: '工作台 · 诉求详情',
    does: '工作台 → 诉求 → 任一件：领取、答复、转办。',
    staff: true,
  },
  'pages/staff/plan/index': {
    title: '工作台 · 服务方案',
    does: '诉求详情 → 整理服务方案：挑选已发布的条款和接下来的步骤，不写金额。',
    staff: true,
  },
  'pages/staff/bookings/index': { title: '工作台 · 预约', does: '工作台 → 预约：确认或改期。', staff: true },
  'pages/staff/rosters/index': { title: '工作台 · 活动报名', does: '工作台 → 活动报名。', staff: true },
  'pages/staff/roster/index': { title: '工作台 · 报名名单', does: '活动报名 → 任一活动。', staff: true },
  'pages/staff/complaints/index': { title: '工作台 · 投诉', does: '工作台 → 投诉：仅管理员。', staff: true },
  'pages/staff/held/index': {
    title: '工作台 · 内容审核',
    does: '工作台 → 内容审核：未通过内容安全检测的文字和图片，仅管理员。',
    staff: true,
  },
  'pages/policy/staff/clauses/index': {
    title: '工作台 · 政策条款',
    does: '工作台 → 政策条款：编写、审核、发布政策条款，承办人、管理员和法制审核。',
    staff: true,
  },
  'pages/policy/staff/clause/index': {
    title: '工作台 · 一条政策条款',
    does: '工作台 → 政策条款 → 一条：与已发布版本的差异、试算、审核和发布。',
    staff: true,
  },
  'pages/policy/staff/clause-edit/index': {
    title: '工作台 · 修改条款',
    does: '工作台 → 政策条款 → 一条 → 修改内容。',
    staff: true,
  },
  'pages/staff/campaigns/index': {
    title: '工作台 · 推送',
    does: '工作台 → 推送：把政策告知同意接收、且条件符合的企业，承办人和管理员。',
    staff: true,
  },
  'pages/staff/campaign/index': {
    title: '工作台 · 一次推送',
    does: '工作台 → 推送 → 一次：告知哪些企业、内容预览、第二人放行、进度和结果。',
    staff: true,
  },
  'pages/staff/invite/index': { title: '邀请同事', does: '工作台 → 邀请：仅管理员。', staff: true },
  'pages/staff/join/index': { title: '加入工作台', does: '我的 → 联系我们 → 输入邀请码。' },
}
