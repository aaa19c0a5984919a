import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Note } from '@/components/note/note'
import { Screen } from '@/components/screen/screen'
import { TextField } from '@/components/text-field/text-field'
import { showToast } from '@/components/toast/show-toast'
import { useCopy } from '@/platform/language'
import { replace } from '@/platform/navigation'
import { useAction } from '@/platform/query/use-action'
import { refreshSession, useSession } from '@/platform/session'
import { routes } from '@/routes'
import { staffCopy } from './copy'
import { invitationCodeIn } from './invitation-code'

/** A pasted invitation may stand around its code. */
const PASTED_MAX = 400

function useJoining(token: string) {
  const words = useCopy(staffCopy)
  const joining = useAction('staff.join')
  const [text, setText] = useState(token)
  const [unrecognised, setUnrecognised] = useState(false)
  const join = async () => {
    const code = invitationCodeIn(text)
    setUnrecognised(code === undefined)
    if (code === undefined) return
    const outcome = await joining.run({ code })
    if (outcome?.ok !== true) return
    await refreshSession()
    showToast(words.joined(outcome.data.name))
    replace(routes.staffToday())
  }
  const refusedOnWeb = joining.error?.code === 'FORBIDDEN'
  return {
    text,
    write: (value: string) => {
      setText(value)
      setUnrecognised(false)
    },
    problem: unrecognised ? words.joinNoCode : undefined,
    refusal: refusedOnWeb ? undefined : joining.error?.message,
    refusedOnWeb,
    busy: joining.busy,
    join,
  }
}

/** 加入工作台: the code of an invitation, from the link or typed. Works with a WeChat identity only. */
export function JoinScreen({ token }: { token: string }) {
  const words = useCopy(staffCopy)
  const session = useSession()
  const joining = useJoining(token)
  useDidShow(() => void refreshSession())
  const onWeb = joining.refusedOnWeb || session?.kind === 'web'
  const problem = joining.problem ?? joining.refusal
  return (
    <Screen title={words.join}>
      {session?.staff != null && (
        <Note tone="ok" icon="check-circle">
          {words.already(session.staff.name)}
          <Button variant="text" size="small" onPress={() => replace(routes.staffToday())}>
            {words.toWorkbench}
          </Button>
        </Note>
      )}
      <View className="tone-2 mt-8">{words.joinLead}</View>
      <TextField
        label={words.joinCode}
        placeholder={words.joinPlaceholder}
        value={joining.text}
        onChange={joining.write}
        maxLength={PASTED_MAX}
        {...(problem === undefined ? {} : { error: problem })}
      />
      {onWeb && (
        <Note tone="warn" icon="warning" announce className="mt-16">
          {words.joinInWechat}
        </Note>
      )}
      <View className="mt-24">
        <Button
          wide
          busy={joining.busy}
          disabled={joining.text.trim() === ''}
          onPress={() => void joining.join()}
        >
          {words.joinSend}
        </Button>
      </View>
    </Screen>
  )
}
