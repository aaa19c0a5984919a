import { SavedScreen } from '@/features/saved/saved-screen'

/** 收藏与浏览. */
export default function MeSavedPage() {
  return <SavedScreen />
}
