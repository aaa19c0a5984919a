import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useCopy } from '@/platform/language'
import { back, canGoBack } from '@/platform/navigation'
import { windowFrame } from '@/platform/window-frame'
import { accessible } from '../accessible'
import { componentCopy } from '../copy'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import './nav-bar.css'

export interface NavBarProps {
  title: string
  /** `large`: a tab page, title at the left; `page`: a way back at the left, title in the middle. */
  variant: 'large' | 'page'
  /** Stands in the title's place, for example the brand on the first page. The title is still read out. */
  lead?: ReactNode
  /** At the right, left of WeChat's capsule: one small thing, such as 清空. */
  aside?: ReactNode
}

/** Room for the way back at the left; a title in the middle keeps as much free at the right. */
const SIDE = 56

/** The bar at the top, drawn by us in both builds and clear of WeChat's capsule. */
export function NavBar({ title, variant, lead, aside }: NavBarProps) {
  const words = useCopy(componentCopy)
  const frame = windowFrame()
  const first = !canGoBack()
  const side = `${Math.max(frame.capsule, SIDE)}px`
  const padding =
    variant === 'page' ? { paddingLeft: side, paddingRight: side } : { paddingRight: `${frame.capsule}px` }
  return (
    <View className={`nav-bar nav-bar-${variant}`} style={{ paddingTop: `${frame.top}px` }}>
      <View className="nav-bar-row" style={{ minHeight: `${frame.row}px`, ...padding }}>
        {variant === 'page' && (
          <Pressable className="nav-bar-back" label={first ? words.home : words.back} onPress={back}>
            <Icon name={first ? 'home' : 'chevron-left'} size={24} />
          </Pressable>
        )}
        <View className="nav-bar-lead">
          {lead}
          <Text
            {...accessible({ role: 'heading', level: 1 })}
            className={lead === undefined ? 'nav-bar-title' : 'sr-only'}
          >
            {title}
          </Text>
        </View>
        {aside !== undefined && (
          <View className="nav-bar-aside" style={{ right: `${frame.capsule + 8}px` }}>
            {aside}
          </View>
        )}
      </View>
    </View>
  )
}
