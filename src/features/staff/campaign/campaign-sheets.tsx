import { View } from '@tarojs/components'
import { Note } from '@/components/note/note'
import { ConfirmSheet } from '@/components/sheet/confirm-sheet'
import { TextSheet } from '../text-sheet'
import type { CampaignMoves } from './use-campaign-moves'
import { moves as moveNames, words } from './words'

const REASON_MAX = 200

/** The sheets of a campaign's page; what was written stays when one is closed. */
export function CampaignSheets({ moves, outcome }: { moves: CampaignMoves; outcome: string | undefined }) {
  const { sheet, texts, write, busy, error } = moves
  const problem = error !== undefined && (
    <Note tone="danger" icon="alert-circle" announce className="mt-12">
      {error.message}
    </Note>
  )
  const shared = { busy, onClose: moves.dismiss, keep: words.keep }
  const written = { busy, error, onClose: moves.dismiss, placeholder: '', maxLength: REASON_MAX }
  return (
    <>
      <ConfirmSheet
        {...shared}
        open={sheet === 'submit'}
        title={words.submitTitle}
        confirm={moveNames.submit}
        onConfirm={() => void moves.submit()}
      >
        <View>{outcome}</View>
        <View className="mt-8">{words.submitText}</View>
        {problem}
      </ConfirmSheet>
      <ConfirmSheet
        {...shared}
        open={sheet === 'approve'}
        title={words.approveTitle}
        confirm={moveNames.approve}
        onConfirm={moves.approve}
      >
        <View>{outcome}</View>
        <View className="mt-8">{words.approveText}</View>
        {problem}
      </ConfirmSheet>
      <TextSheet
        {...written}
        open={sheet === 'send_back'}
        title={moveNames.send_back}
        hint={words.sendBackHint}
        label={words.remarkLabel}
        value={texts.remark}
        onChange={(remark) => write({ remark })}
        send={moveNames.send_back}
        field="remark"
        onSend={moves.sendBack}
      />
      <TextSheet
        {...written}
        open={sheet === 'withdraw'}
        title={moveNames.withdraw}
        hint={words.withdrawHint}
        label={words.reasonLabel}
        value={texts.reason}
        onChange={(reason) => write({ reason })}
        send={moveNames.withdraw}
        danger
        field="reason"
        onSend={moves.withdraw}
      />
    </>
  )
}
