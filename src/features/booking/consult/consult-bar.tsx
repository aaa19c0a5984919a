import { View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { ActionBar } from '@/components/action-bar/action-bar'
import { Button } from '@/components/button/button'
import { consultationCopy } from '@/components/consultation-words/copy'
import { plainName } from '@/components/consultation-words/plain-name'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useMoments } from '@/platform/time/use-moments'
import { routes } from '@/routes'
import { bookingCopy } from '../copy'
import { ProblemNote } from '../problem-note'
import { consultCopy } from './copy'
import type { ConsultForm } from './use-consult-form'

function useSummary({ options, missing, errors, attempted }: ConsultForm): [string, string, boolean] {
  const words = useCopy(consultCopy)
  const { ways } = useCopy(consultationCopy)
  const { separator } = useCopy(bookingCopy)
  const moments = useMoments()
  const { startAt, way, adviser } = options
  const [first] = missing
  const wrong = Object.keys(errors).length > 0
  const alarm = attempted && (first !== undefined || wrong)
  const when = startAt === undefined ? words.barEmpty : moments.near(startAt)
  const title = startAt === undefined || way === undefined ? when : `${when}${separator}${ways[way]}`
  if (first !== undefined && (attempted || startAt !== undefined)) {
    return [title, words.missing(missing.length, words.choice[first]), alarm]
  }
  const who = adviser === undefined ? words.somebody : plainName(adviser.person.name)
  const what = way === undefined ? words.anybodyText : words.next[way](who)
  return [title, wrong ? words.checkFields : what, alarm]
}

function Problem({ form }: { form: ConsultForm }) {
  const words = useCopy(consultCopy)
  const moments = useMoments()
  const { error, instead, choose } = form
  if (error === undefined) return null
  if (error.code === 'ALREADY_BOOKED') {
    const action = { text: words.seeMine, onPress: () => go(routes.bookings()) }
    return <ProblemNote error={error} action={action} />
  }
  if (instead === undefined) return <ProblemNote error={error} />
  const take = () => choose({ startAt: instead, day: undefined })
  return (
    <ProblemNote error={error} action={{ text: words.takeInstead(moments.near(instead)), onPress: take }} />
  )
}

/** When, how and with whom; or what is still missing. And the one button. */
export function ConsultBar({ form }: { form: ConsultForm }) {
  const words = useCopy(consultCopy)
  const [title, below, alarm] = useSummary(form)
  return (
    <ActionBar {...(form.error === undefined ? {} : { lead: <Problem form={form} /> })}>
      <View className="grow" {...accessible({ role: 'status', live: 'polite' })}>
        <View className="text-strong num">{title}</View>
        <View className={`text-sub ${alarm ? 'tone-danger' : 'tone-2'}`}>{below}</View>
      </View>
      <Button busy={form.busy} onPress={form.send}>
        {words.submit}
      </Button>
    </ActionBar>
  )
}
