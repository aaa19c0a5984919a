import { useCopy } from '@/platform/language'
import { staffCopy } from './copy'
import { TextSheet } from './text-sheet'
import type { useBookingMoves } from './use-booking-moves'

/** As long as an invitation of a meeting service may be; the link in it is found. */
const INVITATION_MAX = 1_000

/** Confirms a video consultation: the link of the meeting, or the whole invitation it stands in. */
export function LinkSheet({ moves }: { moves: ReturnType<typeof useBookingMoves> }) {
  const words = useCopy(staffCopy)
  return (
    <TextSheet
      open={moves.linking !== undefined}
      title={words.linkTitle}
      hint={words.linkHint}
      label={words.link}
      placeholder={words.linkPlaceholder}
      maxLength={INVITATION_MAX}
      value={moves.link}
      onChange={moves.setLink}
      send={words.linkSend}
      busy={moves.atWork !== undefined}
      error={moves.confirming.error}
      field="link"
      onSend={() => void moves.confirmWithLink()}
      onClose={moves.dismissLink}
    />
  )
}
