import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useLanguage } from '@/platform/language'
import { accessible } from '../accessible'
import './chinese-only.css'
import { ChineseOnlyMark } from './chinese-only-mark'

export interface ChineseOnlyProps {
  /** What is written in Chinese only. */
  children: ReactNode
  /** False where it has English lines after all. */
  when?: boolean
}

/** Says once, above a part of a page, that it is in Chinese only; nothing for readers of Chinese. */
export function ChineseOnly({ children, when = true }: ChineseOnlyProps) {
  const language = useLanguage()
  if (language === 'zh' || !when) return <>{children}</>
  return (
    <View className="chinese-only">
      <ChineseOnlyMark />
      <View {...accessible({ lang: 'zh-CN' })}>{children}</View>
    </View>
  )
}
