import { ClausesScreen } from '@/features/staff/clause/clauses-screen'

/** 工作台 · 政策条款. */
export default function StaffClausesPage() {
  return <ClausesScreen />
}
