import type { SavableKind } from '@contract/account/saved'
import { useCopy } from '@/platform/language'
import { toggleSaved, useIsSaved } from '@/platform/saved'
import { BarAction } from '../action-bar/bar-action'
import { componentCopy } from '../copy'

export interface SaveButtonProps {
  kind: SavableKind
  id: string
}

/** 收藏: puts something on the visitor's list or takes it off, at once and also without a network. For an ActionBar. */
export function SaveButton({ kind, id }: SaveButtonProps) {
  const words = useCopy(componentCopy)
  const saved = useIsSaved(kind, id)
  return (
    <BarAction
      icon="heart"
      text={saved ? words.saved : words.save}
      pressed={saved}
      onPress={() => toggleSaved(kind, id)}
    />
  )
}
