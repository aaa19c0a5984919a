import { ServicesScreen } from '@/features/service/services-screen'

/** The matters that are handled at a window. */
export default function ServicesListPage() {
  return <ServicesScreen />
}
