import type { InquiryView } from '@contract/inquiry/view'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ChipGroup } from '@/components/chip/chip-group'
import { keptCopy } from '@/components/kept-to-send/copy'
import { Note } from '@/components/note/note'
import { StarRating, type Stars } from '@/components/star-rating/star-rating'
import { useCopy } from '@/platform/language'
import { threadCopy } from './copy'
import type { ThreadActions } from './use-thread-actions'

/** From this number of stars the words to choose from are good ones. */
const GOOD = 4

export interface RatingCardProps {
  rating: InquiryView['rating']
  /** Sends it; what came back, waits or went wrong. */
  rate: ThreadActions['rate']
}

const isStars = (stars: number): stars is Stars => [1, 2, 3, 4, 5].includes(stars)

const starsIn = (stars: number | undefined) => (stars !== undefined && isStars(stars) ? stars : undefined)

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
export function RatingCard({ rating, rate }: RatingCardProps) {
  const copy = useCopy(threadCopy)
  const { waitingNote } = useCopy(keptCopy)
  const { initial, waits, busy, error, send } = rate
  const [stars, setStars] = useState(() => starsIn(initial?.stars))
  const [said, setSaid] = useState(initial?.words ?? [])
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
            <Button
              wide
              busy={busy}
              onPress={() => void send({ stars, words: said })}
              {...(waits ? { disabledReason: waitingNote } : {})}
            >
              {copy.ratingSend}
            </Button>
          </View>
          {error !== undefined && (
            <Note tone="warn" icon="warning" announce className="mt-12">
              {error.message}
            </Note>
          )}
        </View>
      )}
    </Card>
  )
}
