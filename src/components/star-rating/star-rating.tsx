import { Text, View } from '@tarojs/components'
import { useCopy } from '@/platform/language'
import { accessible } from '../accessible'
import { componentCopy } from '../copy'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import './star-rating.css'

export type Stars = 1 | 2 | 3 | 4 | 5

const scale: readonly Stars[] = [1, 2, 3, 4, 5]

export interface StarRatingProps {
  /** What is rated, read out. */
  label: string
  value: Stars | undefined
  /** Left out for a rating that is only shown. */
  onChange?: (value: Stars) => void
}

/** One to five stars, each with its word, so that nothing depends on counting or colour. */
export function StarRating({ label, value, onChange }: StarRatingProps) {
  const words = useCopy(componentCopy).satisfaction
  return (
    <View className="star-rating" {...accessible({ role: 'radiogroup', label })}>
      {scale.map((stars) => (
        <Pressable
          key={stars}
          className={`star-rating-item${stars === value ? ' star-rating-chosen' : ''}`}
          role="radio"
          label={words[stars - 1] ?? ''}
          checked={stars === value}
          disabled={onChange === undefined}
          onPress={() => onChange?.(stars)}
        >
          <View className={value !== undefined && stars <= value ? 'star-on' : 'star-off'}>
            <Icon name={value !== undefined && stars <= value ? 'star-filled' : 'star'} size={28} />
          </View>
          <Text className="star-rating-word">{words[stars - 1]}</Text>
        </Pressable>
      ))}
    </View>
  )
}
