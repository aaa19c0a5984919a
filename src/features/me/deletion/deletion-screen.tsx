import { deletionWords } from '@contract/account/delete'
import type { InputOf, OutputOf } from '@contract/actions'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Note } from '@/components/note/note'
import { ResultHead } from '@/components/result-head/result-head'
import { Screen } from '@/components/screen/screen'
import { Section } from '@/components/section/section'
import { TextField } from '@/components/text-field/text-field'
import { useCopy, useLanguage } from '@/platform/language'
import { replace } from '@/platform/navigation'
import { useAction } from '@/platform/query/use-action'
import { refreshSession, useSession } from '@/platform/session'
import { routes } from '@/routes'
import { clearDevice } from '../clear-device'
import { deletionCopy } from './copy'
import { WhatHappens } from './what-happens'

type Deletion = OutputOf<'account.delete'>

/** Deletes at the service first; only then is there nothing here any more to be kept. */
function useDeletion(onDone: (deletion: Deletion) => void) {
  const { run, busy, error } = useAction('account.delete')
  const send = async ({ confirm }: InputOf<'account.delete'>) => {
    const outcome = await run({ confirm })
    if (outcome?.ok !== true) return
    clearDevice({ identity: true })
    onDone(outcome.data)
  }
  return { busy, error, send }
}

function Confirm({ onDone }: { onDone: (deletion: Deletion) => void }) {
  const words = useCopy(deletionCopy)
  const word = deletionWords[useLanguage()]
  const [typed, setTyped] = useState('')
  const { busy, error, send } = useDeletion(onDone)
  return (
    <Section title={words.confirmTitle}>
      <Card>
        <TextField
          label={words.confirmLabel(word)}
          hint={words.confirmHint}
          maxLength={10}
          value={typed}
          onChange={setTyped}
        />
        {error !== undefined && (
          <Note tone="danger" icon="alert-circle" announce className="mt-12">
            {error.message}
          </Note>
        )}
        <View className="mt-16">
          <Button
            wide
            variant="danger"
            busy={busy}
            disabled={typed.trim().toLowerCase() !== word}
            onPress={() => void send({ confirm: word })}
          >
            {words.send}
          </Button>
        </View>
      </Card>
    </Section>
  )
}

function Colleague() {
  const words = useCopy(deletionCopy)
  return (
    <Note tone="warn" icon="briefcase" className="mt-24">
      <View className="text-strong">{words.staffTitle}</View>
      <View className="mt-4">{words.staffText}</View>
    </Note>
  )
}

/** 删除我的数据: what happens, what stays and why, a typed confirmation, and the number afterwards. */
export function DeletionScreen() {
  const words = useCopy(deletionCopy)
  const session = useSession()
  const [done, setDone] = useState<Deletion | undefined>(undefined)
  useDidShow(() => void refreshSession())
  if (done !== undefined) {
    return (
      <Screen title={words.title}>
        <ResultHead title={words.done}>{words.doneText(done.number)}</ResultHead>
        <View className="mt-24">
          <Button wide onPress={() => replace(routes.home())}>
            {words.home}
          </Button>
        </View>
      </Screen>
    )
  }
  return (
    <Screen title={words.title}>
      <View>{words.lead}</View>
      <WhatHappens />
      {session?.staff != null ? <Colleague /> : <Confirm onDone={setDone} />}
    </Screen>
  )
}
