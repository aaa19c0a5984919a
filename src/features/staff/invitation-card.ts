import type { ShareCard } from '@/platform/share'
import { routes } from '@/routes'
import type { StaffWords } from './copy'
import type { MadeInvitation } from './use-invitation'

/** What is shared from the page: the made invitation, which opens the joining page with its code; else the app. */
export function invitationCard(made: MadeInvitation | undefined, words: StaffWords): ShareCard {
  return made === undefined
    ? { title: words.workbench, route: routes.home() }
    : { title: words.inviteTitle(made.name), route: routes.staffJoin({ token: made.code }) }
}
