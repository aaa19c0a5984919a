import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncContent } from '@/components/async-content/async-content'
import { Button } from '@/components/button/button'
import { ChipGroup } from '@/components/chip/chip-group'
import { Note } from '@/components/note/note'
import { OptionCard, OptionGroup } from '@/components/option-card/option-card'
import { Sheet } from '@/components/sheet/sheet'
import { Skeleton } from '@/components/skeleton/skeleton'
import { TextField } from '@/components/text-field/text-field'
import { call } from '@/platform/call'
import { TextSheet } from '../text-sheet'
import { useStaffQuery } from '../use-staff-query'
import { type ClauseMoves, momentOf } from './use-clause-moves'
import { moves as moveNames, words } from './words'

const REASON_MAX = 200
const PAPER_MAX = 80

function Problem({ moves }: { moves: ClauseMoves }) {
  return moves.error === undefined ? null : (
    <Note tone="danger" icon="alert-circle" announce className="mt-12">
      {moves.error.fields?.[0]?.message ?? moves.error.message}
    </Note>
  )
}

function JudgeSheet({ moves }: { moves: ClauseMoves }) {
  const [conclusion, setConclusion] = useState<'may_publish' | 'may_not_publish' | undefined>(undefined)
  const { texts, write } = moves
  const isReady = conclusion !== undefined && texts.document.trim() !== '' && texts.day.trim() !== ''
  return (
    <Sheet
      open={moves.sheet === 'judge'}
      title={moveNames.judge}
      onClose={moves.dismiss}
      foot={
        <Button
          wide
          busy={moves.busy}
          disabled={!isReady}
          onPress={() => conclusion !== undefined && moves.judge(conclusion)}
        >
          {words.record}
        </Button>
      }
    >
      <View className="text-sub tone-2">{words.legalHint}</View>
      <View className="stack gap-16 mt-12">
        <ChipGroup
          choose="one"
          onSurface
          label={words.conclusion}
          options={[
            { value: 'may_publish', text: words.legalYes },
            { value: 'may_not_publish', text: words.legalNo },
          ]}
          value={conclusion}
          onChange={setConclusion}
        />
        <TextField
          label={words.document}
          hint={words.documentHint}
          maxLength={PAPER_MAX}
          value={texts.document}
          onChange={(document) => write({ document })}
        />
        <TextField
          label={words.day}
          hint={words.dayHint}
          maxLength={10}
          value={texts.day}
          onChange={(day) => write({ day })}
        />
      </View>
      <Problem moves={moves} />
    </Sheet>
  )
}

function ScheduleSheet({ moves }: { moves: ClauseMoves }) {
  const { texts, write } = moves
  const at = momentOf(texts.date, texts.time)
  const isWrong = texts.date !== '' && (at === undefined || at <= Date.now())
  return (
    <Sheet
      open={moves.sheet === 'schedule'}
      title={moveNames.schedule}
      onClose={moves.dismiss}
      foot={
        <Button
          wide
          busy={moves.busy}
          disabled={at === undefined || isWrong}
          onPress={() => at !== undefined && moves.schedule(at)}
        >
          {moveNames.schedule}
        </Button>
      }
    >
      <View className="text-sub tone-2">{words.scheduleHint}</View>
      <View className="stack gap-16 mt-12">
        <TextField
          label={words.dateLabel}
          hint={words.dayHint}
          maxLength={10}
          value={texts.date}
          onChange={(date) => write({ date })}
          {...(isWrong ? { error: words.wrongTime } : {})}
        />
        <TextField
          label={words.timeLabel}
          hint={words.timeHint}
          maxLength={5}
          value={texts.time}
          onChange={(time) => write({ time })}
        />
      </View>
      <Problem moves={moves} />
    </Sheet>
  )
}

function Owners({ moves }: { moves: ClauseMoves }) {
  const { state, reload } = useStaffQuery(() => call('staff.colleagues', {}))
  return (
    <AsyncContent
      state={state}
      skeleton={<Skeleton kind="card" count={2} />}
      empty="never"
      failedTitle={words.failed}
      onRetry={reload}
    >
      {({ items }) => (
        <OptionGroup label={words.chooseOwner}>
          {items.map(({ id, name }) => (
            <OptionCard key={id} title={name} selected={false} onSelect={() => moves.own(id)} />
          ))}
        </OptionGroup>
      )}
    </AsyncContent>
  )
}

/** The sheets of a clause's page; what was written stays when one is closed. */
export function ClauseSheets({ moves }: { moves: ClauseMoves }) {
  const { sheet, texts, write, busy, error } = moves
  return (
    <>
      <TextSheet
        open={sheet === 'send_back'}
        title={moveNames.send_back}
        hint={words.sendBackHint}
        label={words.remarkLabel}
        placeholder=""
        maxLength={REASON_MAX}
        value={texts.remark}
        onChange={(remark) => write({ remark })}
        send={moveNames.send_back}
        busy={busy}
        error={error}
        field="remark"
        onSend={moves.sendBack}
        onClose={moves.dismiss}
      />
      <TextSheet
        open={sheet === 'withdraw'}
        title={moveNames.withdraw}
        hint={words.withdrawHint}
        label={words.reasonLabel}
        placeholder=""
        maxLength={REASON_MAX}
        value={texts.reason}
        onChange={(reason) => write({ reason })}
        send={moveNames.withdraw}
        danger
        busy={busy}
        error={error}
        field="reason"
        onSend={moves.withdraw}
        onClose={moves.dismiss}
      />
      <JudgeSheet moves={moves} />
      <ScheduleSheet moves={moves} />
      <Sheet open={sheet === 'own'} title={moveNames.own} onClose={moves.dismiss}>
        <View className="text-sub tone-2">{words.chooseOwner}</View>
        <View className="mt-12">{sheet === 'own' && <Owners moves={moves} />}</View>
        <Problem moves={moves} />
      </Sheet>
    </>
  )
}
