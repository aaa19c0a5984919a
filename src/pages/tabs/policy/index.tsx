import { LibraryScreen } from '@/features/policy/library-screen'

/** 政策: the library. */
export default function TabsPolicyPage() {
  return <LibraryScreen />
}
