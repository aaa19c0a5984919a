import type { CampaignMove, CampaignView } from '@contract/campaign/campaign'
import { useState } from 'react'
import { showToast } from '@/components/toast/show-toast'
import type { Outcome } from '@/platform/call/outcome'
import { useAction } from '@/platform/query/use-action'
import type { CampaignWording } from './use-campaign-wording'
import { moves as moveNames, words } from './words'

/** The sheets of a campaign's page. */
export type CampaignSheet = 'submit' | 'approve' | 'send_back' | 'withdraw'

/** The moves a colleague makes on a campaign, which sheet is open, and what was written in it. */
export function useCampaignMoves(
  { id, version }: CampaignView,
  writing: CampaignWording,
  { show, reload }: { show: (view: CampaignView) => void; reload: () => void },
) {
  const [sheet, setSheet] = useState<CampaignSheet | undefined>(undefined)
  const [texts, setTexts] = useState({ remark: '', reason: '' })
  const submitting = useAction('campaign.submit')
  const sendingBack = useAction('campaign.sendBack')
  const approving = useAction('campaign.approve')
  const pausing = useAction('campaign.pause')
  const resuming = useAction('campaign.resume')
  const withdrawing = useAction('campaign.withdraw')
  const all = [submitting, sendingBack, approving, pausing, resuming, withdrawing]
  const seen = { id, version }

  const settle = async (sent: Promise<Outcome<CampaignView> | undefined>, move: CampaignMove) => {
    const outcome = await sent
    if (outcome === undefined) return
    if (!outcome.ok) {
      if (outcome.error.code === 'STALE' || outcome.error.code === 'CAMPAIGN_STATE') reload()
      return
    }
    show(outcome.data)
    setSheet(undefined)
    showToast(words.done(moveNames[move]))
  }

  const clear = () => {
    for (const one of all) one.clearError()
  }

  return {
    sheet,
    texts,
    write: (change: Partial<typeof texts>) => setTexts((before) => ({ ...before, ...change })),
    open: (next: CampaignSheet) => {
      clear()
      setSheet(next)
    },
    dismiss: () => setSheet(undefined),
    busy: writing.busy || all.some((one) => one.busy),
    error: all.map((one) => one.error).find((one) => one !== undefined) ?? writing.error,
    save: () => {
      clear()
      void writing.saveAlone()
    },
    /** Saves what was written first; what could not be saved is not submitted. */
    submit: async () => {
      clear()
      const saved = await writing.save()
      if (saved === undefined) setSheet(undefined)
      else await settle(submitting.run({ id, version: saved.version }), 'submit')
    },
    approve: () => void settle(approving.run(seen), 'approve'),
    sendBack: () => void settle(sendingBack.run({ ...seen, remark: texts.remark }), 'send_back'),
    pause: () => void settle(pausing.run(seen), 'pause'),
    resume: () => void settle(resuming.run(seen), 'resume'),
    withdraw: () => void settle(withdrawing.run({ ...seen, reason: texts.reason }), 'withdraw'),
  }
}

export type CampaignMoves = ReturnType<typeof useCampaignMoves>
