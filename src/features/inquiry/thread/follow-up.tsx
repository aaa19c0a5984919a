import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { TextArea } from '@/components/text-area/text-area'
import { useKeptText } from '@/platform/form/use-kept-text'
import { useCopy } from '@/platform/language'
import { threadCopy } from './copy'

const LONGEST = 500

export interface FollowUpProps {
  /** The inquiry; what is typed is kept for it until it is sent. */
  id: string
  busy: boolean
  error: string | undefined
  /** What was written before and came back. */
  initial: string | undefined
  /** Sends the text; true when it arrived or is kept, after which the box is empty again. */
  onSend: (text: string) => Promise<boolean>
}

/** More words for the case officer. What is typed stays, also after leaving the page, until it has arrived or waits to be sent. */
export function FollowUp({ id, busy, error, initial, onSend }: FollowUpProps) {
  const words = useCopy(threadCopy)
  const { text, setText, wasSent } = useKeptText(`follow-up:${id}`, initial)
  const send = async () => {
    if (await onSend(text)) wasSent(text)
  }
  return (
    <Card className="mt-24">
      <TextArea
        label={words.followUp}
        value={text}
        maxLength={LONGEST}
        placeholder={words.followUpHint}
        onChange={setText}
        {...(error === undefined ? {} : { error })}
      />
      <View className="mt-12">
        <Button
          variant="secondary"
          wide
          icon="send"
          busy={busy}
          disabled={text.trim() === ''}
          onPress={() => void send()}
        >
          {words.followUpSend}
        </Button>
      </View>
    </Card>
  )
}
