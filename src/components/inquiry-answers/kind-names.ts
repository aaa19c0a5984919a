import type { InquiryKind } from '@contract/inquiry/kinds'
import type { Catalogue } from '@/platform/language'

/** What each kind of 诉求 is called, everywhere the same. */
export const kindNames: Catalogue<Record<InquiryKind, string>> = {
  zh: {
    settle: '企业入驻',
    site: '选址',
    finance: '融资',
    policy: '政策咨询',
    contribution: '投稿',
    correction: '纠错',
  },
  en: {
    settle: 'Setting up a company',
    site: 'Finding a site',
    finance: 'Financing',
    policy: 'Policy question',
    contribution: 'Contribution',
    correction: 'Correction',
  },
}
