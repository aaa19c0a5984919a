import { useCopy } from '@/platform/language'
import { shareInBrowser } from '@/platform/share/share-in-browser'
import { BarAction } from '../action-bar/bar-action'
import { componentCopy } from '../copy'
import { showToast } from '../toast/show-toast'
import type { ShareButtonProps } from './share-button'

export type { ShareButtonProps } from './share-button'

/** The web's share action: the browser's own menu where there is one, a copied link elsewhere. */
export function ShareButton({ card }: ShareButtonProps) {
  const words = useCopy(componentCopy)
  const share = async () => {
    const outcome = await shareInBrowser(card)
    if (outcome === 'copied') showToast(words.copied)
    if (outcome === 'failed') showToast(words.shareFailed)
  }
  return <BarAction icon="share" text={words.share} onPress={() => void share()} />
}
