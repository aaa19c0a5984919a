import { Screen } from '@/components/screen/screen'

export default function MePrivacyPage() {
  return <Screen title="隐私与我的数据" />
}
