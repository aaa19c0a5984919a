import { Button, Text } from '@tarojs/components'
import { useCopy } from '@/platform/language'
import type { ShareCard } from '@/platform/share'
import '../action-bar/action-bar.css'
import { componentCopy } from '../copy'
import { Icon } from '../icon/icon'
import './share-button.css'

export interface ShareButtonProps {
  /** The same card that the page gives to `useShareCard`. */
  card: ShareCard
}

/** A small share action for an ActionBar: WeChat's share sheet here, the browser's or a copied link on the web. */
export function ShareButton(_props: ShareButtonProps) {
  const words = useCopy(componentCopy)
  return (
    <Button className="bar-action share-button" openType="share" ariaLabel={words.share}>
      <Icon name="share" />
      <Text className="bar-action-text">{words.share}</Text>
    </Button>
  )
}
