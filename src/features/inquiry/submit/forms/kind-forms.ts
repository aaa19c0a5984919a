import type { InquiryKind } from '@contract/inquiry/kinds'
import { contributionForm } from './contribution-form'
import { correctionForm } from './correction-form'
import { financeForm } from './finance-form'
import type { KindForm } from './kind-form'
import { policyForm } from './policy-form'
import { settleForm } from './settle-form'
import { siteForm } from './site-form'

/** To add a kind: its definition, its line here, its words in the catalogue of questions. */
export const kindForms: Record<InquiryKind, KindForm> = {
  settle: settleForm,
  site: siteForm,
  finance: financeForm,
  policy: policyForm,
  contribution: contributionForm,
  correction: correctionForm,
}
