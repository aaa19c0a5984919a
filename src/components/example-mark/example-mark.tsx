import { Text } from '@tarojs/components'
import { useCopy } from '@/platform/language'
import { componentCopy } from '../copy'
import './example-mark.css'

export interface ExampleMarkProps {
  /** Longer words, for a whole page: 全页示例数据. */
  text?: string
}

/** The dashed 示例: what stands before it is made up for trying. */
export function ExampleMark({ text }: ExampleMarkProps) {
  const words = useCopy(componentCopy)
  return (
    <Text className="example">
      <Text className="example-mark">{text ?? words.example}</Text>
    </Text>
  )
}
