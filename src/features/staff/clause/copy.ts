import type { Catalogue } from '@/platform/language'

interface ClausePageWords {
  clauses: string
  clausesText: string
  clause: string
  clauseEdit: string
}

/** What the pages of clauses are called; what stands in them is Chinese only, as the clauses are. */
export const clausePageCopy: Catalogue<ClausePageWords> = {
  zh: {
    clauses: '政策条款',
    clausesText: '编写、审核、发布，看哪些快到期',
    clause: '政策条款',
    clauseEdit: '修改条款',
  },
  en: {
    clauses: 'Policy clauses',
    clausesText: 'Write, review, publish; see what goes stale',
    clause: 'Policy clause',
    clauseEdit: 'Edit clause',
  },
}
