import { Card } from '@/components/card/card'
import { ListItem } from '@/components/list-item/list-item'
import { Section } from '@/components/section/section'
import { useCopy } from '@/platform/language'
import { go } from '@/platform/navigation'
import { useSession } from '@/platform/session'
import { routes } from '@/routes'
import { campaignPageCopy } from './campaign/copy'
import { clausePageCopy } from './clause/copy'
import { recordsCopy } from './records-copy'

/** The ways to registrations, policy clauses, campaigns and complaints, for those whose roles open them. */
export function MoreRecords() {
  const words = useCopy(recordsCopy)
  const clauses = useCopy(clausePageCopy)
  const campaigns = useCopy(campaignPageCopy)
  const roles = useSession()?.staff?.roles ?? []
  const isAdmin = roles.includes('admin')
  const isOffice = isAdmin || roles.includes('officer')
  if (!isOffice && !roles.includes('legal')) return null
  return (
    <Section title={words.more}>
      <Card className="card-list">
        {isOffice && (
          <ListItem
            icon="ticket"
            title={words.rosters}
            text={words.rostersText}
            onPress={() => go(routes.staffRosters())}
          />
        )}
        <ListItem
          icon="document"
          title={clauses.clauses}
          text={clauses.clausesText}
          onPress={() => go(routes.staffClauses())}
        />
        {isOffice && (
          <ListItem
            icon="send"
            title={campaigns.campaigns}
            text={campaigns.campaignsText}
            onPress={() => go(routes.staffCampaigns())}
          />
        )}
        {isAdmin && (
          <ListItem
            icon="message"
            title={words.complaints}
            text={words.complaintsText}
            onPress={() => go(routes.staffComplaints())}
          />
        )}
      </Card>
    </Section>
  )
}
