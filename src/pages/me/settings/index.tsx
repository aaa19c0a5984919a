import { Screen } from '@/components/screen/screen'

export default function MeSettingsPage() {
  return <Screen title="设置" />
}
