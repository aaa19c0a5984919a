import { Text, View } from '@tarojs/components'
import { type TabKey, tabs } from '@/pages.config'
import { useCopy } from '@/platform/language'
import { spoken } from '@/platform/language/spoken'
import { go } from '@/platform/navigation'
import { accessible } from '../accessible'
import { componentCopy } from '../copy'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { Pressable } from '../pressable/pressable'
import './tab-bar.css'

const icons: Record<TabKey, IconName> = {
  home: 'home',
  park: 'building',
  policy: 'document',
  event: 'calendar',
  me: 'user',
}

export interface TabBarProps {
  current: TabKey
  /** Unread notices; a dot with its number read out stands on 我的. */
  unread?: number
}

/** The five tabs. Each tab page's Screen draws its own, so it is right from the first frame. */
export function TabBar({ current, unread = 0 }: TabBarProps) {
  const words = useCopy(componentCopy)
  return (
    <View className="tab-bar" {...accessible({ role: 'navigation', label: words.main })}>
      {tabs.map(({ key, pagePath }) => {
        const name = words.tabs[key]
        const dot = key === 'me' && unread > 0
        return (
          <Pressable
            key={key}
            className={`tab-bar-item${key === current ? ' tab-bar-on' : ''}`}
            label={dot ? spoken([name, words.unread(unread)]) : name}
            current={key === current}
            onPress={() => {
              if (key !== current) go(`/${pagePath}`)
            }}
          >
            <Icon name={icons[key]} size={24} />
            {dot && <View className="tab-bar-dot" />}
            <Text className="tab-bar-name">{name}</Text>
          </Pressable>
        )
      })}
    </View>
  )
}
