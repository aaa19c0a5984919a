import { Text, View } from '@tarojs/components'
import { accessible } from '../accessible'
import { Pressable } from '../pressable/pressable'
import type { SegmentProps } from './segment'
import './segment.css'

/** Parts of one long page as underlined words: 概览 载体 优势 政策 位置. Scrolls sideways when they are many. */
export function PageTabs<Value extends string>({ label, options, value, onChange }: SegmentProps<Value>) {
  return (
    <View className="page-tabs" {...accessible({ role: 'tablist', label })}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          className={`page-tab${option.value === value ? ' page-tab-on' : ''}`}
          role="tab"
          label={option.text}
          selected={option.value === value}
          onPress={() => onChange(option.value)}
        >
          <Text>{option.text}</Text>
        </Pressable>
      ))}
    </View>
  )
}
