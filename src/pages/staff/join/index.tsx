import { Screen } from '@/components/screen/screen'

export default function StaffJoinPage() {
  return <Screen title="加入工作台" />
}
