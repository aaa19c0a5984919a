import type { TemplateKey } from '@contract/message/templates'
import { Text, View } from '@tarojs/components'
import { useCopy } from '@/platform/language'
import { Button } from '../button/button'
import { Note } from '../note/note'
import { AllowOutcome } from './allow-outcome'
import './allow-message.css'
import { allowCopy } from './copy'
import { useAllowMessage } from './use-allow-message'

export interface AllowMessageNoteProps {
  templates: readonly TemplateKey[]
  /** What the page says about its notices; stands there with or without the offer. */
  children: string
}

/** The quiet form of AllowMessage: a note about notices, and 再允许一次 where that can be asked. */
export function AllowMessageNote({ templates, children }: AllowMessageNoteProps) {
  const words = useCopy(allowCopy)
  const allowing = useAllowMessage(templates)
  const { keys, state, ask } = allowing
  const open = state.step === 'offered' || state.step === 'asking'
  return (
    <View className="stack gap-12">
      <Note icon="bell">
        <Text>{children}</Text>
        {keys.length > 0 && open && (
          <View className="allow-action">
            <Button variant="text" size="small" busy={state.step === 'asking'} onPress={ask}>
              {words.allowAgain}
            </Button>
          </View>
        )}
      </Note>
      {keys.length > 0 && !open && <AllowOutcome {...allowing} />}
    </View>
  )
}
