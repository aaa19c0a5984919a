import type { ConsultationTopic, ConsultationWay } from '@contract/booking/consultation'
import type { Catalogue } from '@/platform/language'

interface ConsultationWords {
  topics: Record<ConsultationTopic, string>
  ways: Record<ConsultationWay, string>
  interpreter: string
}

/** What a consultation is about and how one talks, in the same words for those who ask and those who answer. */
export const consultationCopy: Catalogue<ConsultationWords> = {
  zh: {
    topics: {
      policy: '政策申报',
      site: '选址入驻',
      finance: '融资对接',
      talent: '人才',
      registration: '注册审批',
    },
    ways: { phone: '电话', video: '视频', onsite: '到场' },
    interpreter: '要口译',
  },
  en: {
    topics: {
      policy: 'Policies',
      site: 'Finding a site',
      finance: 'Financing',
      talent: 'Talent',
      registration: 'Registration',
    },
    ways: { phone: 'By phone', video: 'By video', onsite: 'In person' },
    interpreter: 'interpreter wanted',
  },
}
