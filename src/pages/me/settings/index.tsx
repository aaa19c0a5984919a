import { SettingsScreen } from '@/features/me/settings-screen'

/** 显示与语言. */
export default function MeSettingsPage() {
  return <SettingsScreen />
}
