import type { CampaignView } from '@contract/campaign/campaign'
import { useState } from 'react'
import { useScrollToError } from '@/components/field/use-scroll-to-error'
import { showToast } from '@/components/toast/show-toast'
import { useAction } from '@/platform/query/use-action'
import { readStored, removeStored, type StorageKey, writeStored } from '@/platform/storage'
import { words } from './words'

type Wording = Pick<CampaignView, 'title' | 'text' | 'tellsMayFit'>

interface Written extends Wording {
  /** The version of the campaign that it was written over. */
  version: number
}

const writtenKey = (id: string): StorageKey<Written> => ({
  name: `campaign-words:${id}`,
  parse: (stored) =>
    typeof stored === 'object' && stored !== null && 'tellsMayFit' in stored
      ? (stored as Written)
      : undefined,
})

const wordingOf = ({ title, text, tellsMayFit }: Wording): Wording => ({ title, text, tellsMayFit })

/** What is being written of a campaign: kept on this phone until it is saved, also where saving failed. */
export function useCampaignWording(
  campaign: CampaignView,
  { show, reload }: { show: (view: CampaignView) => void; reload: () => void },
) {
  const { id, version } = campaign
  const key = writtenKey(id)
  const [written, setWritten] = useState(() => readStored(key))
  const [isChecked, setChecked] = useState(false)
  const saving = useAction('campaign.save')
  const scrollToError = useScrollToError()
  const wording = wordingOf(written ?? campaign)
  const isChanged = written !== undefined && JSON.stringify(wording) !== JSON.stringify(wordingOf(campaign))

  const keep = (next: Written | undefined) => {
    setWritten(next)
    if (next === undefined) removeStored(key)
    else writeStored(key, next)
  }

  const problemOf = (field: 'title' | 'text'): string | undefined => {
    if (isChecked && wording[field].trim() === '') return words.missing
    return saving.error?.fields?.find(({ path }) => path === field)?.message
  }

  /** The campaign as it is saved then; undefined where it was not. */
  const save = async (): Promise<CampaignView | undefined> => {
    setChecked(true)
    if (wording.title.trim() === '' || wording.text.trim() === '') {
      scrollToError()
      return undefined
    }
    if (!isChanged) return campaign
    const outcome = await saving.run({ id, version, ...wording })
    if (outcome?.ok !== true) {
      if (outcome?.error.code === 'STALE' || outcome?.error.code === 'CAMPAIGN_STATE') reload()
      else if (outcome?.error.fields !== undefined) scrollToError()
      return undefined
    }
    keep(undefined)
    show(outcome.data)
    return outcome.data
  }

  return {
    wording,
    isChanged,
    /** A colleague changed the campaign since this was begun. */
    isOvertaken: isChanged && written?.version !== version,
    change: (part: Partial<Wording>) => {
      saving.clearError()
      keep({ ...wording, version: written?.version ?? version, ...part })
    },
    drop: () => keep(undefined),
    problemOf,
    busy: saving.busy,
    error: saving.error,
    save,
    saveAlone: async () => {
      if ((await save()) !== undefined) showToast(words.saved)
    },
  }
}

export type CampaignWording = ReturnType<typeof useCampaignWording>
