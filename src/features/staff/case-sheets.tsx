import { useCopy } from '@/platform/language'
import { staffCopy } from './copy'
import { HandOverSheet } from './hand-over-sheet'
import { TextSheet } from './text-sheet'
import type { CaseMoves } from './use-case-moves'

const TEXT_MAX = 1000

const DECISION_MAX = 500

/** The sheets in which a 投稿 or 纠错 is decided on. */
function DecisionSheets({ moves }: { moves: CaseMoves }) {
  const words = useCopy(staffCopy)
  const shared = { label: words.text, maxLength: DECISION_MAX, field: 'text', onClose: moves.dismiss }
  return (
    <>
      <TextSheet
        {...shared}
        mayBeEmpty
        open={moves.sheet === 'accept'}
        title={words.acceptTitle}
        hint={words.acceptHint}
        placeholder={words.acceptPlaceholder}
        value={moves.texts.accept}
        onChange={(text) => moves.write('accept', text)}
        send={words.acceptSend}
        busy={moves.accepting.busy}
        error={moves.accepting.error}
        onSend={() => void moves.accept()}
      />
      <TextSheet
        {...shared}
        open={moves.sheet === 'turn_down'}
        title={words.turnDownTitle}
        hint={words.turnDownHint}
        placeholder={words.turnDownPlaceholder}
        value={moves.texts.turn_down}
        onChange={(text) => moves.write('turn_down', text)}
        send={words.turnDownSend}
        busy={moves.turningDown.busy}
        error={moves.turningDown.error}
        onSend={() => void moves.turnDown()}
      />
    </>
  )
}

/** The sheets in which a case is answered, closed and handed over. */
export function CaseSheets({ moves, holder }: { moves: CaseMoves; holder: string | undefined }) {
  const words = useCopy(staffCopy)
  const shared = { label: words.text, maxLength: TEXT_MAX, field: 'text', onClose: moves.dismiss }
  return (
    <>
      <TextSheet
        {...shared}
        open={moves.sheet === 'reply'}
        title={words.replyTitle}
        hint={words.replyHint}
        placeholder={words.replyPlaceholder}
        value={moves.texts.reply}
        onChange={(text) => moves.write('reply', text)}
        send={words.replySend}
        busy={moves.replying.busy}
        error={moves.replying.error}
        onSend={() => void moves.reply()}
      />
      <TextSheet
        {...shared}
        open={moves.sheet === 'close'}
        title={words.closeTitle}
        hint={words.closeHint}
        placeholder={words.closePlaceholder}
        value={moves.texts.close}
        onChange={(text) => moves.write('close', text)}
        send={words.closeSend}
        busy={moves.closing.busy}
        error={moves.closing.error}
        onSend={() => void moves.close()}
      />
      <DecisionSheets moves={moves} />
      {moves.sheet === 'hand_over' && <HandOverSheet moves={moves} holder={holder} />}
    </>
  )
}
