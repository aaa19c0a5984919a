import { Text } from '@tarojs/components'
import { Pressable } from '../pressable/pressable'
import './glossary.css'

export interface GlossaryTermProps {
  /** The word as it stands in the sentence. */
  text: string
  onPress: () => void
  expanded: boolean
}

/** A dotted word that opens its explanation. Sits inside a line of text. */
export function GlossaryTerm({ text, onPress, expanded }: GlossaryTermProps) {
  return (
    <Pressable className="glossary-term" label={text} expanded={expanded} onPress={onPress}>
      <Text>{text}</Text>
    </Pressable>
  )
}
