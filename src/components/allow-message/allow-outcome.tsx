import { Text, View } from '@tarojs/components'
import { useCopy } from '@/platform/language'
import { Button } from '../button/button'
import { Note } from '../note/note'
import './allow-message.css'
import { allowCopy } from './copy'
import type { useAllowMessage } from './use-allow-message'

type AllowOutcomeProps = Pick<
  ReturnType<typeof useAllowMessage>,
  'state' | 'ask' | 'recordAgain' | 'recording' | 'problem'
>

/** What came of the question, in words, where the card stood. */
export function AllowOutcome({ state, ask, recordAgain, recording, problem }: AllowOutcomeProps) {
  const words = useCopy(allowCopy)
  if (state.step === 'allowed') {
    const more = state.balance === undefined || state.balance <= 0 ? '' : words.balance(state.balance)
    return (
      <Note tone="ok" icon="check-circle" announce>
        <Text>{`${words.allowed}${more}`}</Text>
      </Note>
    )
  }
  if (state.step === 'unrecorded') {
    return (
      <Note tone="warn" icon="warning" announce>
        <Text>{problem}</Text>
        <View className="allow-action">
          <Button
            variant="text"
            size="small"
            busy={recording}
            onPress={() => void recordAgain(state.accepted)}
          >
            {words.tryAgain}
          </Button>
        </View>
      </Note>
    )
  }
  if (state.step === 'failed') {
    return (
      <Note icon="bell" announce>
        <Text>{words.failed}</Text>
        <View className="allow-action">
          <Button variant="text" size="small" onPress={ask}>
            {words.tryAgain}
          </Button>
        </View>
      </Note>
    )
  }
  return (
    <Note icon="bell" announce>
      <Text>{words.refused}</Text>
    </Note>
  )
}
