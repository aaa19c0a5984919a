import { Screen } from '@/components/screen/screen'

export default function TabsPolicyPage() {
  return <Screen title="政策" tab="policy" />
}
