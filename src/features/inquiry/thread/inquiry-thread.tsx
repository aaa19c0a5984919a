import type { InquiryView } from '@contract/inquiry/view'
import { isOpen } from '@domain/inquiry/transitions'
import { loadedData } from '@/components/async-content/loadable'
import { SafetyNote } from '@/components/safety-note/safety-note'
import { useCatalog } from '@/platform/catalog'
import { FilesSection } from './files-section'
import { FollowUp } from './follow-up'
import { HolderCard } from './holder-card'
import { PapersCard } from './papers-card'
import { PlanSection } from './plan-section'
import { ProgressSection } from './progress-section'
import { RatingCard } from './rating-card'
import { SendAgain } from './send-again'
import { SubmittedSection } from './submitted-section'
import './inquiry-thread.css'
import type { ThreadActions } from './use-thread-actions'

export interface InquiryThreadProps {
  inquiry: InquiryView
  actions: ThreadActions
}

/** One inquiry from top to bottom: who holds it, what is missing, what happened, what can be added. */
export function InquiryThread({ inquiry, actions }: InquiryThreadProps) {
  const catalog = loadedData(useCatalog().state)
  const open = isOpen(inquiry.status)
  const rejected = inquiry.safety?.state === 'rejected'
  return (
    <>
      {!rejected && <HolderCard inquiry={inquiry} />}
      <SafetyNote safety={inquiry.safety} about="inquiry" reader="person" />
      {rejected && <SendAgain />}
      {inquiry.status === 'closed' && !rejected && <RatingCard rating={inquiry.rating} rate={actions.rate} />}
      {inquiry.plan !== undefined && (
        <PlanSection id={inquiry.id} plan={inquiry.plan} open={open} catalog={catalog} actions={actions} />
      )}
      {open && (
        <PapersCard
          key={inquiry.papers.ready.join('|')}
          papers={inquiry.papers}
          initial={actions.papers.initial}
          waits={actions.papers.waits}
          busy={actions.papers.busy}
          onTell={(ready) => void actions.papers.send(ready)}
        />
      )}
      <ProgressSection inquiry={inquiry} />
      {open && (
        <FollowUp
          id={inquiry.id}
          busy={actions.followUp.busy}
          error={actions.followUp.error?.message}
          initial={actions.followUp.initial}
          onSend={actions.followUp.send}
        />
      )}
      <FilesSection inquiry={inquiry} open={open} actions={actions} />
      <SubmittedSection inquiry={inquiry} catalog={catalog} />
    </>
  )
}
