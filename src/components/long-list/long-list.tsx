import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { type ReactNode, useEffect, useState } from 'react'
import { useCopy } from '@/platform/language'
import { Button } from '../button/button'
import { componentCopy } from '../copy'
import { FIRST_ROWS, nextRows, ROWS_A_PAGE } from './rows-shown'

/** Apart in time, so that each step is a message of its own to WeChat's view layer. */
const STEP_MS = 32

export interface LongListProps {
  /** How many rows there are. */
  count: number
  /** Draws the first `shown` rows, in whatever groups they stand (`firstRows` cuts them). */
  children: (shown: number) => ReactNode
}

/**
 * Any number of rows, drawn a few at a time: the first ones at once, more when the end is reached or the button
 * there is pressed. New rows come behind those that stand, so nothing that stands is sent or drawn again. Give
 * it a `key` where a filter changes what is listed, so that it starts from the top. The page needs
 * `enableReachBottom` in its config (https://docs.taro.zone/docs/hooks#usereachbottom).
 */
export function LongList({ count, children }: LongListProps) {
  const words = useCopy(componentCopy)
  const [shown, setShown] = useState(FIRST_ROWS)
  const [wanted, setWanted] = useState(FIRST_ROWS)
  const grow = () => setWanted((before) => (before > shown ? before : shown + ROWS_A_PAGE))
  useReachBottom(grow)

  const next = nextRows(shown, { wanted, all: count })
  useEffect(() => {
    if (next <= shown) return
    const timer = setTimeout(() => setShown(next), STEP_MS)
    return () => clearTimeout(timer)
  }, [next, shown])

  return (
    <>
      <View>{children(shown)}</View>
      {count > shown && (
        <View className="mt-16">
          <Button variant="text" wide busy={next > shown} onPress={grow}>
            {words.showMore(count - shown)}
          </Button>
        </View>
      )}
    </>
  )
}
