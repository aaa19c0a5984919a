import type { Locale } from '@contract/errors'
import { View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { Card } from '@/components/card/card'
import { FootNote } from '@/components/foot-note/foot-note'
import { Screen } from '@/components/screen/screen'
import { Segment } from '@/components/segment/segment'
import { SwitchRow } from '@/components/switch-row/switch-row'
import { setAppearance, type Theme, useAppearance } from '@/platform/appearance'
import { setLanguage, useCopy, useLanguage } from '@/platform/language'
import { meCopy } from './copy'
import './me.css'

const themes: readonly Theme[] = ['system', 'light', 'dark']
const languages: readonly Locale[] = ['zh', 'en']

function GroupTitle({ children }: { children: string }) {
  return (
    <View className="me-group-title" {...accessible({ role: 'heading', level: 2 })}>
      {children}
    </View>
  )
}

/** Appearance, text size and language; each takes effect at once and for the next start. */
export function SettingsScreen() {
  const words = useCopy(meCopy)
  const { theme, size } = useAppearance()
  const language = useLanguage()
  return (
    <Screen title={words.settings}>
      <GroupTitle>{words.theme}</GroupTitle>
      <Segment
        label={words.theme}
        options={themes.map((value) => ({ value, text: words.themes[value] }))}
        value={theme}
        onChange={(chosen) => setAppearance({ theme: chosen })}
      />
      <FootNote>{words.themeHint}</FootNote>
      <Card className="card-list mt-24">
        <SwitchRow
          title={words.largeText}
          text={words.largeTextHint}
          on={size === 'large'}
          onChange={(on) => setAppearance({ size: on ? 'large' : 'standard' })}
        />
      </Card>
      <GroupTitle>{words.languageTitle}</GroupTitle>
      <Segment
        label={words.languageTitle}
        options={languages.map((value) => ({ value, text: words.languages[value] }))}
        value={language}
        onChange={setLanguage}
      />
      <FootNote>{words.languageHint}</FootNote>
    </Screen>
  )
}
