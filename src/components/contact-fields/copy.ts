import type { Catalogue } from '@/platform/language'

interface ContactWords {
  company: string
  companyHint: string
  contact: string
  contactHint: string
  phone: string
  phoneAsking: string
  phoneFailed: string
  phoneVerified: string
}

export const contactCopy: Catalogue<ContactWords> = {
  zh: {
    company: '企业名称',
    companyHint: '未注册可填拟用名称',
    contact: '联系人',
    contactHint: '怎么称呼您',
    phone: '手机号',
    phoneAsking: '正在向微信取手机号',
    phoneFailed: '没能从微信取得手机号。请直接输入，其余内容都在。',
    phoneVerified: '已由微信验证',
  },
  en: {
    company: 'Company',
    companyHint: 'A planned name will do',
    contact: 'Contact person',
    contactHint: 'How should we address you',
    phone: 'Phone',
    phoneAsking: 'Asking WeChat for the number',
    phoneFailed: 'WeChat did not give the number. Please type it; everything else is kept.',
    phoneVerified: 'Verified by WeChat',
  },
}
