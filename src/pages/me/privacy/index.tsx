import { PrivacyScreen } from '@/features/me/privacy-screen'

/** 隐私与我的数据. */
export default function MePrivacyPage() {
  return <PrivacyScreen />
}
