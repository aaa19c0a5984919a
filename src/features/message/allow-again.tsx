import type { TemplateKey } from '@contract/message/templates'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { AllowOutcome } from '@/components/allow-message/allow-outcome'
import { useAllowMessage } from '@/components/allow-message/use-allow-message'
import { Button } from '@/components/button/button'
import { useCopy } from '@/platform/language'
import { useMoments } from '@/platform/time/use-moments'
import { messageCopy } from './copy'
import './message.css'

export interface AllowAgainProps {
  templates: readonly TemplateKey[]
  /** Says why nothing can be asked now, where that is so. */
  explains?: boolean
  /** After the ledger took note of what was allowed. */
  onAllowed: () => void
}

/** 再允许一次, where WeChat can be asked; what came of it stands in its place. */
export function AllowAgain({ templates, explains = false, onAllowed }: AllowAgainProps) {
  const words = useCopy(messageCopy)
  const moments = useMoments()
  const allowing = useAllowMessage(templates)
  const { reachable, keys, withheld, state, ask } = allowing
  const isOpen = state.step === 'offered' || state.step === 'asking'
  const isAllowed = state.step === 'allowed'
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when it was allowed.
  useEffect(() => {
    if (isAllowed) onAllowed()
  }, [isAllowed])
  if (!isOpen) return <AllowOutcome {...allowing} />
  if (keys.length > 0) {
    return (
      <View className="message-text-button">
        <Button variant="text" size="small" busy={state.step === 'asking'} onPress={ask}>
          {words.allowAgain}
        </Button>
      </View>
    )
  }
  if (!explains) return null
  const whyNot = () => {
    if (!reachable) return words.inWechatOnly
    if (withheld === undefined) return words.notOpened
    return withheld.why === 'visit' ? words.askedThisVisit : words.refusedUntil(moments.day(withheld.until))
  }
  return <View className="text-sub tone-2">{whyNot()}</View>
}
