import { NewsScreen } from '@/features/news/news-screen'

/** All articles. */
export default function NewsListPage() {
  return <NewsScreen />
}
