import type { InquiryView } from '@contract/inquiry/view'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ChipGroup } from '@/components/chip/chip-group'
import { StarRating, type Stars } from '@/components/star-rating/star-rating'
import { useCopy } from '@/platform/language'
import { threadCopy } from './copy'

/** From this number of stars the words to choose from are good ones. */
const GOOD = 4

export interface RatingCardProps {
  rating: InquiryView['rating']
  busy: boolean
  onRate: (rating: { stars: number; words: string[] }) => void
}

const isStars = (stars: number): stars is Stars => [1, 2, 3, 4, 5].includes(stars)

function Given({ rating }: { rating: NonNullable<InquiryView['rating']> }) {
  const words = useCopy(threadCopy)
  const { stars, words: said } = rating
  return (
    <Card className="mt-24">
      <View className="text-strong">{words.ratingDone}</View>
      <View className="mt-12">
        <StarRating label={words.ratingDone} value={isStars(stars) ? stars : undefined} />
      </View>
      {said.length > 0 && <View className="text-sub tone-2 mt-8">{said.join(' · ')}</View>}
    </Card>
  )
}

/** One rating, in stars with words, after the matter is closed; then only shown. */
export function RatingCard({ rating, busy, onRate }: RatingCardProps) {
  const copy = useCopy(threadCopy)
  const [stars, setStars] = useState<Stars>()
  const [said, setSaid] = useState<string[]>([])
  if (rating !== null) return <Given rating={rating} />
  const offered = stars !== undefined && stars < GOOD ? copy.ratingWords.poor : copy.ratingWords.good
  return (
    <Card className="mt-24">
      <View className="text-strong">{copy.ratingTitle}</View>
      <View className="mt-12">
        <StarRating
          label={copy.ratingTitle}
          value={stars}
          onChange={(next) => {
            setStars(next)
            setSaid([])
          }}
        />
      </View>
      {stars !== undefined && (
        <View className="mt-8">
          <ChipGroup
            choose="many"
            onSurface
            label={copy.ratingWordsLabel}
            options={offered.map((word) => ({ value: word, text: word }))}
            value={said}
            onChange={setSaid}
          />
          <View className="mt-12">
            <Button wide busy={busy} onPress={() => onRate({ stars, words: said })}>
              {copy.ratingSend}
            </Button>
          </View>
        </View>
      )}
    </Card>
  )
}
