import type { Module } from '@contract/content/settings'
import type { OperatorKind } from './details'
import type { SubmissionFacts } from './facts'
import { table } from './markdown'

/**
 * Papers that 政务民生 asks of an operator. The console's own list decides: it depends on who registered.
 * https://developers.weixin.qq.com/miniprogram/product/material/
 */
export const papersOf: Readonly<Record<OperatorKind, readonly string[]>> = {
  government: ['统一社会信用代码证'],
  institution: ['事业单位法人证书', '主管部门批文'],
  company: ['营业执照', '相关政府部门的资质授权文件'],
}

const operatorNames: Readonly<Record<OperatorKind, string>> = {
  government: '政府机关（证书机构类型为机关）',
  institution: '事业单位',
  company: '企业（受政府委托运营）',
}

/** What of the app a reviewer asks papers for, and why it needs none beyond the operator's own, or which. */
const areas: readonly { title: string; module: Module | undefined; note: string }[] = [
  {
    title: '园区、空间',
    module: 'parks',
    note: '只展示信息，不做房产租售撮合，不收费。若由企业主体运营，可能被要求补充房地产类目。',
  },
  {
    title: '政策、办事指南',
    module: 'policies',
    note: '摘自政府已公开的文件，注明文号与来源，不办理审批。由政府主体发布；其他主体须有授权文件。',
  },
  {
    title: '资讯',
    module: 'news',
    note: '只摘政府公开材料，不采编新闻。若被认定为时政资讯，须有《互联网新闻信息服务许可证》，或关闭 news 模块。',
  },
  { title: '活动报名', module: 'events', note: '免费报名，不售票。可同时选“工具”下的预约/报名类目。' },
  {
    title: '诉求（含融资对接）',
    module: 'inquiries',
    note: '只收集需求并转交，不提供贷款、不展示利率。若被认定为金融服务，须有合作机构的金融许可。',
  },
  { title: '预约参观、咨询', module: 'visits', note: '免费。' },
]

/** 服务类目, the operator's papers and what to answer when a page is asked about. */
export function categoriesPage({ details, settings, paperIsThere }: SubmissionFacts): string {
  const { operator, category, papers = {} } = details
  const kinds = operator === undefined ? (Object.keys(papersOf) as OperatorKind[]) : [operator.kind]
  const rows = kinds.flatMap((kind) =>
    papersOf[kind].map((paper) => {
      const path = papers[paper]
      const state = path === undefined ? '（缺）' : paperIsThere(path) ? path : `（找不到 ${path}）`
      return [operatorNames[kind], paper, state]
    }),
  )
  return `# 服务类目与资质

- 运营主体：${operator === undefined ? '（缺）' : `${operator.name}，${operatorNames[operator.kind]}，${operator.creditCode}`}
- 类目：${category === undefined ? '（缺）建议 政务民生，二级类目以后台按主体开放的为准' : `${category.first} → ${category.second}`}
- 小程序备案号：${details.icpNumber ?? '（缺）'}

## 主体资质

${table(['主体', '材料', '状态'], rows)}

以后台提交类目时列出的为准（https://developers.weixin.qq.com/miniprogram/product/material/），类目规则会调整。

## 各部分说明

${table(
  ['部分', '说明'],
  areas
    .filter(({ module }) => module === undefined || settings.modules.includes(module))
    .map(({ title, note }) => [title, note]),
)}
`
}
