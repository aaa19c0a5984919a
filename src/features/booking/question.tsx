import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '@/components/accessible'
import './question.css'

export interface QuestionProps {
  title: string
  children: ReactNode
}

/** One short question of the form with its answer under it; closer together than Sections are. */
export function Question({ title, children }: QuestionProps) {
  return (
    <View className="mt-24">
      <Text className="booking-question text-head" {...accessible({ role: 'heading', level: 2 })}>
        {title}
      </Text>
      <View className="mt-12">{children}</View>
    </View>
  )
}
