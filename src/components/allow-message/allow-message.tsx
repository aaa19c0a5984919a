import type { OutputOf } from '@contract/actions'
import { messageTemplates, type TemplateKey } from '@contract/message/templates'
import type { MessageTopic } from '@contract/message/topics'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useCopy } from '@/platform/language'
import { lastAnswer } from '@/platform/query/use-query'
import { Button } from '../button/button'
import { Card } from '../card/card'
import { IconTile } from '../icon-tile/icon-tile'
import { AllowOutcome } from './allow-outcome'
import { allowCopy } from './copy'
import { useAllowMessage } from './use-allow-message'

export interface AllowMessageProps {
  /** What may be sent, the most important first; those without a template id are left out. */
  templates: readonly TemplateKey[]
}

/** Topics that the person stopped, as far as this phone knows: nothing is offered of them. */
function stoppedTopics(): MessageTopic[] {
  const known = lastAnswer<OutputOf<'message.preferences'>>('message-preferences')
  return (known?.topics ?? []).filter(({ isMuted }) => isMuted).map(({ topic }) => topic)
}

/**
 * 允许一次，我们发一条: offers a WeChat reminder after a success and asks WeChat in the tap. Refusing costs
 * nothing and says so. Not drawn where nothing can be asked, the rule withholds it (`prompt-rule`) or the person
 * stopped it.
 */
export function AllowMessage({ templates }: AllowMessageProps) {
  const words = useCopy(allowCopy)
  const [stopped] = useState(stoppedTopics)
  const allowing = useAllowMessage(templates.filter((key) => !stopped.includes(messageTemplates[key].topic)))
  const { keys, state, ask, dismiss } = allowing
  const [first] = keys
  if (first === undefined) return null
  if (state.step !== 'offered' && state.step !== 'asking') return <AllowOutcome {...allowing} />
  return (
    <Card>
      <View className="row row-top gap-12">
        <IconTile icon="bell-ring" />
        <View className="grow">
          <View className="text-head">{keys.length === 1 ? words.title[first] : words.titleOfSeveral}</View>
          <View className="text-sub tone-2 mt-4">{words.promise(keys.map((key) => words.what[key]))}</View>
        </View>
      </View>
      <View className="mt-16">
        <Button wide busy={state.step === 'asking'} onPress={ask}>
          {words.allow}
        </Button>
      </View>
      <View className="mt-4">
        <Button variant="text" size="small" wide onPress={dismiss}>
          {words.notNow}
        </Button>
      </View>
      <View className="mt-4" style={{ textAlign: 'center' }}>
        <Text className="text-cap tone-3">{words.refusalIsFree}</Text>
      </View>
    </Card>
  )
}
