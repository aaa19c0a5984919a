import type { InquiryKind } from '@contract/inquiry/kinds'
import { Text, View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { ActionBar } from '@/components/action-bar/action-bar'
import { Button } from '@/components/button/button'
import { answerCopy } from '@/components/inquiry-answers/copy'
import { Note } from '@/components/note/note'
import { useCopy } from '@/platform/language'
import { submitCopy } from './copy'
import type { MissingEntry } from './missing-entries'
import type { InquiryForm } from './use-inquiry-form'

function Problem({ error }: Pick<InquiryForm, 'error'>) {
  const words = useCopy(submitCopy)
  if (error === undefined) return null
  return (
    <Note tone="warn" icon={error.code === 'OFFLINE' ? 'wifi-off' : 'warning'} announce>
      {error.message}
      {error.requestId !== undefined && error.requestId !== '' && (
        <View className="text-cap mt-4">{words.requestId(error.requestId)}</View>
      )}
    </Note>
  )
}

/** What a missing entry is called on this form. */
function useEntryNames(kind: InquiryKind): (entry: MissingEntry) => string {
  const { entry: names } = useCopy(submitCopy)
  const { questions, need } = useCopy(answerCopy)
  return (entry) => {
    if (entry === 'need') return need[kind].label
    return entry in names
      ? names[entry as keyof typeof names]
      : questions[entry as keyof typeof questions].label
  }
}

/** The foot of the form: what is missing, what went wrong, and the one button. */
export function SubmitBar({ kind, form }: { kind: InquiryKind; form: InquiryForm }) {
  const words = useCopy(submitCopy)
  const nameOf = useEntryNames(kind)
  const { missing, errors, attempted, error, busy, send } = form
  const [first] = missing
  const wrong = Object.keys(errors).length > 0
  const complete = wrong ? words.checkFields : words.nothingMissing
  const state = first === undefined ? complete : words.missing(missing.length, nameOf(first))
  const alarm = attempted && (first !== undefined || wrong)
  return (
    <ActionBar {...(error === undefined ? {} : { lead: <Problem error={error} /> })}>
      <View className="grow" {...accessible({ role: 'status', live: 'polite' })}>
        <View className={`text-sub text-strong${alarm ? ' tone-danger' : ''}`}>{state}</View>
        <Text className="text-cap tone-3">{words.keptHere}</Text>
      </View>
      <Button busy={busy} onPress={send}>
        {words.submit}
      </Button>
    </ActionBar>
  )
}
