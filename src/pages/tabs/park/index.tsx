import { Screen } from '@/components/screen/screen'

export default function TabsParkPage() {
  return <Screen title="园区" tab="park" />
}
