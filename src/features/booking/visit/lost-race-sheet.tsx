import { dayOf, timeOf } from '@domain/time/shanghai'
import { EmptyState } from '@/components/empty-state/empty-state'
import { Sheet } from '@/components/sheet/sheet'
import { useCopy } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import { visitCopy } from './copy'
import type { VisitForm } from './use-visit-form'

/** Somebody was faster: nothing that was filled in is lost, and the nearest free time is one press away. */
export function LostRaceSheet({ form }: { form: VisitForm }) {
  const words = useCopy(visitCopy)
  const moments = useMoments()
  const { race, closeRace, takeInstead, visitors } = form
  if (race === undefined) return null
  const { lost, instead, code } = race
  const time = timeOf(lost.startAt)
  const title = code === 'SLOT_FULL' ? words.lostTitle(time) : words.closedNowTitle(time)
  const near =
    instead !== undefined && dayOf(instead.startAt) === dayOf(lost.startAt)
      ? timeOf(instead.startAt)
      : moments.exact(instead?.startAt ?? lost.startAt)
  const again = { text: words.chooseAgain, onPress: closeRace }
  return (
    <Sheet open title={words.lostSheet} onClose={closeRace}>
      {instead === undefined ? (
        <EmptyState tone="warn" icon="users" title={title} text={words.lostNone(visitors)} action={again} />
      ) : (
        <EmptyState
          tone="warn"
          icon="users"
          title={title}
          text={words.lostText(near)}
          action={{ text: words.takeInstead(near), onPress: takeInstead }}
          second={again}
        />
      )}
    </Sheet>
  )
}
