import { accountComplain, COMPLAINT_MAX, type ComplaintView } from '@contract/account/complaints'
import type { InputOf } from '@contract/actions'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { KeptToSend } from '@/components/kept-to-send/kept-to-send'
import { Note } from '@/components/note/note'
import { PhoneField } from '@/components/phone-field/phone-field'
import { ResultHead } from '@/components/result-head/result-head'
import { Section } from '@/components/section/section'
import { TextArea } from '@/components/text-area/text-area'
import { checkInput, fieldErrorsOf } from '@/platform/form/check-input'
import { useKeptText } from '@/platform/form/use-kept-text'
import { useCopy, useLanguage } from '@/platform/language'
import { useReturnedEntry } from '@/platform/outbox/use-returned-entry'
import { useAction } from '@/platform/query/use-action'
import { routes } from '@/routes'
import { complainCopy } from './copy'

const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined)

function useComplaint({ again: requestId, onSent }: ComplaintFormProps) {
  const language = useLanguage()
  const returned = useReturnedEntry(requestId)
  const [before] = useState(() => returned.inputOf('account.complain'))
  const { text, setText, wasSent } = useKeptText('complaint', textIn(before?.text))
  const [phone, setPhone] = useState(textIn(before?.phone) ?? '')
  const [kept, setKept] = useState<string | undefined>(undefined)
  const [attempted, setAttempted] = useState(false)
  const [sent, setSent] = useState<ComplaintView | undefined>(undefined)
  const { run, busy, error } = useAction('account.complain')
  const input: InputOf<'account.complain'> = { text, ...(phone.trim() === '' ? {} : { phone }) }
  const found = checkInput(accountComplain.input, input, language)
  const send = async () => {
    setAttempted(true)
    if (Object.keys(found).length > 0) return
    const outcome = await run(input)
    const waiting = outcome?.ok === false ? outcome.waiting : undefined
    if (outcome === undefined || (!outcome.ok && waiting === undefined)) return
    returned.takeOut('account.complain')
    wasSent(text)
    setKept(waiting)
    if (!outcome.ok) return
    setSent(outcome.data)
    onSent()
  }
  const again = () => {
    setAttempted(false)
    setSent(undefined)
  }
  const errors = attempted ? { ...fieldErrorsOf(error?.fields ?? []), ...found } : {}
  return { text, setText, phone, setPhone, errors, error, busy, sent, kept, send, again }
}

function Sent({ number, again }: { number: string; again: () => void }) {
  const words = useCopy(complainCopy)
  return (
    <>
      <ResultHead title={words.sent(number)}>{words.sentText}</ResultHead>
      <Button variant="text" size="small" wide onPress={again}>
        {words.another}
      </Button>
    </>
  )
}

export interface ComplaintFormProps {
  /** Request id of a kept complaint that came back and is corrected. */
  again: string | undefined
  onSent: () => void
}

/** What happened and, if wanted, a number; afterwards the complaint's own number. */
export function ComplaintForm(props: ComplaintFormProps) {
  const words = useCopy(complainCopy)
  const form = useComplaint(props)
  const { errors, error, sent, kept } = form
  if (kept !== undefined) return <KeptToSend requestId={kept} routeOf={() => routes.complain()} />
  if (sent !== undefined) return <Sent number={sent.number} again={form.again} />
  return (
    <Section title={words.write}>
      <Card>
        <TextArea
          label={words.text}
          placeholder={words.placeholder}
          hint={words.hint}
          maxLength={COMPLAINT_MAX}
          value={form.text}
          onChange={form.setText}
          {...(errors.text === undefined ? {} : { error: errors.text })}
        />
        <PhoneField
          label={words.phone}
          hint={words.phoneHint}
          optional
          value={form.phone}
          onChange={form.setPhone}
          {...(errors.phone === undefined ? {} : { error: errors.phone })}
        />
        {error !== undefined && (error.fields ?? []).length === 0 && (
          <Note tone="danger" icon="alert-circle" announce className="mt-12">
            {error.message}
          </Note>
        )}
        <View className="mt-16">
          <Button wide busy={form.busy} onPress={() => void form.send()}>
            {words.send}
          </Button>
        </View>
      </Card>
    </Section>
  )
}
