import { Screen } from '@/components/screen/screen'

export default function MeContactPage() {
  return <Screen title="联系我们" />
}
