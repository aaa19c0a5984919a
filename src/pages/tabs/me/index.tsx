import { Screen } from '@/components/screen/screen'

export default function TabsMePage() {
  return <Screen title="我的" tab="me" />
}
