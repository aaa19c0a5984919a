import type { BookingView } from '@contract/booking/view'
import type { EnvelopeError } from '@contract/envelope'
import { View } from '@tarojs/components'
import { ActionBar } from '@/components/action-bar/action-bar'
import { Button } from '@/components/button/button'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useMoments } from '@/platform/time/use-moments'
import { routes } from '@/routes'
import { bookAgain } from '../book-again'
import { ProblemNote } from '../problem-note'
import { askAbout } from './ask-about'
import { cancelRule } from './cancel-rule'
import { detailCopy } from './copy'

export interface DetailBarProps {
  booking: BookingView
  error: EnvelopeError | undefined
  onCancel: () => void
}

/** Cancelling while it is possible, and the reason when it no longer is. */
export function DetailBar({ booking, error, onCancel }: DetailBarProps) {
  const words = useCopy(detailCopy)
  const moments = useMoments()
  const { consultation, cancelUntil, status } = booking
  const rule = cancelRule(booking, Date.now())
  const until = moments.exact(cancelUntil)
  if (rule === 'nothing') {
    if (status === 'declined') return null
    return (
      <ActionBar>
        <Button grow wide onPress={() => go(bookAgain(booking))}>
          {words.again}
        </Button>
      </ActionBar>
    )
  }
  const { tooLate } = consultation ? words.consultation : words
  const reason = <View className="tone-2">{rule === 'may' ? words.cancelUntil(until) : tooLate(until)}</View>
  return (
    <ActionBar lead={error === undefined ? reason : <ProblemNote error={error} />}>
      {rule === 'may' ? (
        <Button variant="outline" grow wide onPress={onCancel}>
          {words.cancel}
        </Button>
      ) : (
        <Button variant="secondary" grow wide onPress={() => go(routes.inquirySubmit(askAbout(booking)))}>
          {words.ask}
        </Button>
      )}
    </ActionBar>
  )
}
