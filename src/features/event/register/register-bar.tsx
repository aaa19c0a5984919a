import { View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { ActionBar } from '@/components/action-bar/action-bar'
import { Button } from '@/components/button/button'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { routes } from '@/routes'
import { eventCopy } from '../copy'
import { ProblemNote } from '../problem-note'
import { registerCopy } from './copy'
import type { RegisterForm } from './use-register-form'

function useSummary({ missing, errors, attempted }: RegisterForm): { text: string; alarm: boolean } {
  const words = useCopy(registerCopy)
  const [first] = missing
  if (first !== undefined) {
    return { text: words.missing(missing.length, words.entry[first]), alarm: attempted }
  }
  return Object.keys(errors).length > 0
    ? { text: words.checkFields, alarm: true }
    : { text: words.ready, alarm: false }
}

function Problem({ error, event }: { error: NonNullable<RegisterForm['error']>; event: string }) {
  const words = useCopy(registerCopy)
  const shared = useCopy(eventCopy)
  const ask = { text: shared.ask, onPress: () => go(routes.inquirySubmit({ kind: 'settle', event })) }
  const mine = { text: shared.mine, onPress: () => go(routes.registrations()) }
  switch (error.code) {
    case 'SLOT_FULL':
    case 'SLOT_CLOSED':
      return <ProblemNote error={error} text={words.problems[error.code]} action={ask} />
    case 'ALREADY_BOOKED':
      return <ProblemNote error={error} text={words.problems.ALREADY_BOOKED} action={mine} />
    default:
      return <ProblemNote error={error} />
  }
}

/** What is still missing, what went wrong, and the one button. */
export function RegisterBar({ form, event }: { form: RegisterForm; event: string }) {
  const words = useCopy(registerCopy)
  const { text, alarm } = useSummary(form)
  const { error } = form
  return (
    <ActionBar {...(error === undefined ? {} : { lead: <Problem error={error} event={event} /> })}>
      <View
        className={`grow text-sub ${alarm ? 'tone-danger' : 'tone-2'}`}
        {...accessible({ role: 'status', live: 'polite' })}
      >
        {text}
      </View>
      <Button busy={form.busy} onPress={form.send}>
        {words.submit}
      </Button>
    </ActionBar>
  )
}
