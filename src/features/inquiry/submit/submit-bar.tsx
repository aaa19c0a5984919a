import { Text, View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { ActionBar } from '@/components/action-bar/action-bar'
import { Button } from '@/components/button/button'
import { Note } from '@/components/note/note'
import { useCopy } from '@/platform/language'
import { submitCopy } from './copy'
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

/** The foot of the form: what is missing, what went wrong, and the one button. */
export function SubmitBar({ form }: { form: InquiryForm }) {
  const words = useCopy(submitCopy)
  const { missing, errors, attempted, error, busy, send } = form
  const [first] = missing
  const wrong = Object.keys(errors).length > 0
  const complete = wrong ? words.checkFields : words.nothingMissing
  const state = first === undefined ? complete : words.missing(missing.length, words.entry[first])
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
