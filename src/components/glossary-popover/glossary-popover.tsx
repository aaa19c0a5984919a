import { Text, View } from '@tarojs/components'
import { type ReactNode, useId } from 'react'
import { useCopy } from '@/platform/language'
import { accessible } from '../accessible'
import { Button } from '../button/button'
import { componentCopy } from '../copy'
import { useDialogFocus } from '../sheet/use-dialog-focus'
import './glossary.css'

export interface GlossaryPopoverProps {
  open: boolean
  term: string
  children: ReactNode
  /** Where the explanation comes from. */
  source: string
  onClose: () => void
}

/** Explains one term over the page, with its source and a labelled way to close. Goes into Screen's `overlay`. */
export function GlossaryPopover({ open, term, children, source, onClose }: GlossaryPopoverProps) {
  const words = useCopy(componentCopy)
  const id = `glossary-${useId().replace(/:/gu, '')}`
  useDialogFocus(open, id, onClose)
  if (!open) return null
  return (
    <View className="glossary-cover">
      <View className="glossary-shade" onClick={onClose} />
      <View id={id} className="glossary" {...accessible({ role: 'dialog', label: term, modal: true })}>
        <Text className="text-head">{term}</Text>
        <View className="glossary-text">{children}</View>
        <Text className="text-cap tone-3">{source}</Text>
        <View className="glossary-close">
          <Button variant="secondary" size="small" wide onPress={onClose}>
            {words.close}
          </Button>
        </View>
      </View>
    </View>
  )
}
