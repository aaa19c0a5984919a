import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { TextArea } from '@/components/text-area/text-area'
import { useCopy } from '@/platform/language'
import { threadCopy } from './copy'

const LONGEST = 500

export interface FollowUpProps {
  busy: boolean
  error: string | undefined
  /** What was written before and came back. */
  initial: unknown
  /** Sends the text; true when it arrived or is kept, after which the box is empty again. */
  onSend: (text: string) => Promise<boolean>
}

/** More words for the case officer. What is typed stays until it has arrived, or waits to be sent. */
export function FollowUp({ busy, error, initial, onSend }: FollowUpProps) {
  const words = useCopy(threadCopy)
  const [text, setText] = useState(typeof initial === 'string' ? initial : '')
  const send = async () => {
    if (await onSend(text)) setText('')
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
