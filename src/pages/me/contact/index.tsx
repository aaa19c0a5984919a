import { ContactScreen } from '@/features/me/contact-screen'

/** 联系我们. */
export default function MeContactPage() {
  return <ContactScreen />
}
