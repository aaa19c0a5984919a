import { View } from '@tarojs/components'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { accessible } from '../accessible'
import { Button } from '../button/button'
import { Card } from '../card/card'
import './attach-match.css'
import { attachMatchCopy } from './copy'

export interface AttachMatchProps {
  /** Exactly what is sent. */
  text: string
  attached: boolean
  onAttach: () => void
  onRemove: () => void
}

/** A result of 算政策 that goes along with a form only once somebody taps 附上, with the very text that is sent. */
export function AttachMatch({ text, attached, onAttach, onRemove }: AttachMatchProps) {
  const words = useCopy(attachMatchCopy)
  return (
    <Card className="mt-16">
      <View className="row row-between row-wrap">
        <View className="grow">
          <View className="text-strong">{words.title}</View>
          <View className="text-sub tone-2" {...accessible({ role: 'status', live: 'polite' })}>
            {attached ? words.attached : words.notYet}
          </View>
        </View>
        <Button
          variant={attached ? 'outline' : 'secondary'}
          size="small"
          label={spoken([attached ? words.remove : words.attach, words.title])}
          onPress={attached ? onRemove : onAttach}
        >
          {attached ? words.remove : words.attach}
        </Button>
      </View>
      <View
        className="attach-match-text"
        {...accessible({ role: 'group', label: words.preview, lang: 'zh-CN' })}
      >
        {text}
      </View>
    </Card>
  )
}
