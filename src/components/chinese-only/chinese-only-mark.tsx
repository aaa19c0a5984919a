import { Text } from '@tarojs/components'
import { useCopy, useLanguage } from '@/platform/language'
import { componentCopy } from '../copy'
import './chinese-only.css'

/** The words Chinese only, beside or above what they are about; nothing for readers of Chinese. */
export function ChineseOnlyMark() {
  const words = useCopy(componentCopy)
  if (useLanguage() === 'zh') return null
  return <Text className="chinese-only-mark">{words.chineseOnly}</Text>
}
