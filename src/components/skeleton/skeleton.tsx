import { View } from '@tarojs/components'
import { decorative } from '../accessible'
import './skeleton.css'

export interface SkeletonProps {
  /** `row`: picture and three lines in a card; `card`: heading and lines; `detail`: a picture, a title, cards. */
  kind: 'row' | 'card' | 'detail'
  count?: number
}

function Lines() {
  return (
    <View className="grow">
      <View className="bone bone-line bone-60" />
      <View className="bone bone-line bone-90" />
      <View className="bone bone-line bone-40" />
    </View>
  )
}

function One({ kind }: Pick<SkeletonProps, 'kind'>) {
  if (kind === 'row') {
    return (
      <View className="skeleton-card skeleton-row">
        <View className="bone bone-picture" />
        <Lines />
      </View>
    )
  }
  return (
    <View className="skeleton-card">
      {kind === 'detail' && <View className="bone bone-hero" />}
      <Lines />
    </View>
  )
}

/** Stands where content is about to be, at the height of the real cards. */
export function Skeleton({ kind, count = 3 }: SkeletonProps) {
  return (
    <View className="skeleton" {...decorative}>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are all alike and never reordered
        <One key={index} kind={kind} />
      ))}
    </View>
  )
}
