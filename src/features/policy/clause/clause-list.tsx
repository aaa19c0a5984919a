import type { PolicyClause } from '@contract/content/clause'
import type { Policy } from '@contract/content/policy'
import { Note } from '@/components/note/note'
import { Section } from '@/components/section/section'
import { useCopy } from '@/platform/language'
import { ClauseCard } from './clause-card'
import { clauseCopy } from './copy'

/** What a reader must know about the force of the text before any of its clauses. */
function ForceNote({ status }: { status: Policy['status'] }) {
  const words = useCopy(clauseCopy)
  if (status === 'in_force') return null
  const isOver = status === 'ended' || status === 'period_over'
  return (
    <Note className="clause-force" tone={isOver || status === 'draft' ? 'warn' : 'neutral'} icon="info">
      {isOver ? words.expired : status === 'draft' ? words.draft : words.unverified}
    </Note>
  )
}

/** The clauses of a policy, each with what it gives and, unfolded, its conditions, papers and source. */
export function ClauseList({ policy, clauses }: { policy: Policy; clauses: readonly PolicyClause[] }) {
  const words = useCopy(clauseCopy)
  return (
    <Section title={words.section} aside={words.count(clauses.length)}>
      <ForceNote status={policy.status} />
      {clauses.map((clause) => (
        <ClauseCard key={clause.id} clause={clause} />
      ))}
    </Section>
  )
}
