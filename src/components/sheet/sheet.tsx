import { Text, View } from '@tarojs/components'
import { type ReactNode, useId } from 'react'
import { useCopy } from '@/platform/language'
import { accessible, besideToClose } from '../accessible'
import { componentCopy } from '../copy'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import './sheet.css'
import { useDialogFocus } from './use-dialog-focus'

export interface SheetProps {
  open: boolean
  title: string
  onClose: () => void
  /** At the right of the title, left of closing: 清空. */
  aside?: ReactNode
  /** Stays in view at the sheet's foot: its one main button. */
  foot?: ReactNode
  children: ReactNode
}

/** In WeChat a finger on the shade would scroll the page under it. */
const holdsPageStill = process.env.TARO_ENV === 'h5' ? {} : { catchMove: true }

/** Slides over the page from below. Put it into Screen's `overlay`. Focus moves in and returns. */
export function Sheet({ open, title, onClose, aside, foot, children }: SheetProps) {
  const words = useCopy(componentCopy)
  const id = `sheet-${useId().replace(/:/gu, '')}`
  useDialogFocus(open, id, onClose)
  if (!open) return null
  return (
    <View className="sheet-cover">
      <View
        className="sheet-shade"
        {...besideToClose(words.closeBeside)}
        {...holdsPageStill}
        onClick={onClose}
      />
      <View id={id} className="sheet" {...accessible({ role: 'dialog', label: title, modal: true })}>
        <View className="sheet-head">
          <Text className="sheet-title" {...accessible({ role: 'heading', level: 2 })}>
            {title}
          </Text>
          {aside}
          <Pressable className="sheet-close" label={words.close} onPress={onClose}>
            <Icon name="close" />
          </Pressable>
        </View>
        <View className="sheet-body">{children}</View>
        {foot !== undefined && <View className="sheet-foot">{foot}</View>}
      </View>
    </View>
  )
}
