import type { EnvelopeError } from '@contract/envelope'
import { View } from '@tarojs/components'
import { ActionBar } from '@/components/action-bar/action-bar'
import { Button } from '@/components/button/button'
import { Note } from '@/components/note/note'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { threadCopy } from './copy'

function Problem({ error }: { error: EnvelopeError }) {
  const words = useCopy(threadCopy)
  return (
    <Note tone="warn" icon={error.code === 'OFFLINE' ? 'wifi-off' : 'warning'} announce>
      {error.message}
      {error.requestId !== undefined && error.requestId !== '' && (
        <View className="text-cap mt-4">{words.requestId(error.requestId)}</View>
      )}
    </Note>
  )
}

export interface ThreadBarProps {
  error: EnvelopeError | undefined
  mayNudge: boolean
  nudging: boolean
  onNudge: () => void
  onWithdraw: () => void
}

/** 撤回 and 催一下, with the reason where the latter has to wait; and what went wrong. */
export function ThreadBar({ error, mayNudge, nudging, onNudge, onWithdraw }: ThreadBarProps) {
  const words = useCopy(threadCopy)
  const note = mayNudge ? words.nudgeNote : words.nudgedNote
  return (
    <ActionBar {...(error === undefined ? {} : { lead: <Problem error={error} /> })}>
      <Button variant="outline" onPress={onWithdraw}>
        {words.withdraw}
      </Button>
      <Button
        variant="secondary"
        grow
        icon="bell-ring"
        note={note}
        label={spoken([words.nudge, note])}
        disabled={!mayNudge}
        busy={nudging}
        onPress={onNudge}
      >
        {words.nudge}
      </Button>
    </ActionBar>
  )
}
