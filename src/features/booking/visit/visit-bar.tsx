import type { Place } from '@contract/content/place'
import { View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { ActionBar } from '@/components/action-bar/action-bar'
import { Button } from '@/components/button/button'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useMoments } from '@/platform/time/use-moments'
import { routes } from '@/routes'
import { bookingCopy } from '../copy'
import { ProblemNote } from '../problem-note'
import { visitCopy } from './copy'
import type { VisitForm } from './use-visit-form'

export interface VisitBarProps {
  form: VisitForm
  park: Place
}

function useSummary({ form, park }: VisitBarProps): [string, string, boolean] {
  const words = useCopy(visitCopy)
  const shared = useCopy(bookingCopy)
  const moments = useMoments()
  const { chosen, missing, errors, attempted, visitors } = form
  const [first] = missing
  const wrong = Object.keys(errors).length > 0
  const what = `${park.shortName ?? park.name} · ${shared.visitors(visitors)}`
  const alarm = attempted && (first !== undefined || wrong)
  const when = chosen === undefined ? words.barEmpty : moments.exact(chosen.startAt)
  if (first !== undefined && (attempted || chosen !== undefined)) {
    return [when, words.missing(missing.length, words.choice[first]), alarm]
  }
  return [when, wrong ? words.checkFields : what, alarm]
}

/** When, where, how many; or what is still missing. And the one button. */
export function VisitBar({ form, park }: VisitBarProps) {
  const words = useCopy(visitCopy)
  const [when, below, alarm] = useSummary({ form, park })
  const { error } = form
  const lead =
    error === undefined ? undefined : (
      <ProblemNote
        error={error}
        {...(error.code === 'ALREADY_BOOKED'
          ? { action: { text: words.seeMine, onPress: () => go(routes.bookings()) } }
          : {})}
      />
    )
  return (
    <ActionBar {...(lead === undefined ? {} : { lead })}>
      <View className="grow" {...accessible({ role: 'status', live: 'polite' })}>
        <View className="text-strong num">{when}</View>
        <View className={`text-sub ${alarm ? 'tone-danger' : 'tone-2'}`}>{below}</View>
      </View>
      <Button busy={form.busy} onPress={form.send}>
        {words.submit}
      </Button>
    </ActionBar>
  )
}
