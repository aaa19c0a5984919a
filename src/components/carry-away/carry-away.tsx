import { useState } from 'react'
import { useCopy } from '@/platform/language'
import { carryAway, type Sheet } from '@/platform/picture'
import { Button } from '../button/button'
import { showToast } from '../toast/show-toast'
import { carryAwayCopy } from './copy'

export interface CarryAwayProps {
  /** Made when it is pressed. */
  sheet: () => Sheet
}

/** 存成图片: WeChat's view to send or save it, a download on the web. */
export function CarryAway({ sheet }: CarryAwayProps) {
  const words = useCopy(carryAwayCopy)
  const [busy, setBusy] = useState(false)
  const make = async () => {
    setBusy(true)
    const outcome = await carryAway(sheet())
    setBusy(false)
    if (outcome === 'saved') showToast(words.saved)
    if (outcome === 'failed') showToast(words.failed)
  }
  return (
    <Button variant="outline" wide icon="image" busy={busy} onPress={() => void make()}>
      {words.make}
    </Button>
  )
}
