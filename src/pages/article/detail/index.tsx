import { Screen } from '@/components/screen/screen'

export default function ArticleDetailPage() {
  return <Screen title="资讯" />
}
