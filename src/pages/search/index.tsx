import { Screen } from '@/components/screen/screen'

export default function SearchPage() {
  return <Screen title="搜索" />
}
