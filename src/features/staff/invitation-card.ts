import type { Locale } from '@contract/errors'
import type { ShareCard } from '@/platform/share'
import { routes } from '@/routes'
import { staffCopy } from './copy'
import { frameCopy } from './frame/copy'
import type { MadeInvitation } from './use-invitation'

/** What is shared from the page: the made invitation, which opens the joining page with its code; else the app. */
export function invitationCard(made: MadeInvitation | undefined, language: Locale): ShareCard {
  return made === undefined
    ? { title: frameCopy[language].workbench, route: routes.home() }
    : { title: staffCopy[language].inviteTitle(made.name), route: routes.staffJoin({ token: made.code }) }
}
