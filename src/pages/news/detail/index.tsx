import { ArticleScreen } from '@/features/news/article-screen'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

/** One article. */
export default function NewsDetailPage() {
  const { id = '' } = useRouteParameters<'id'>()
  return <ArticleScreen id={id} />
}
