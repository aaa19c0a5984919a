import { Screen } from '@/components/screen/screen'

export default function TabsHomePage() {
  return <Screen title="首页" tab="home" />
}
