import { CampaignScreen } from '@/features/staff/campaign/campaign-screen'
import { useRouteParameters } from '@/platform/navigation/use-route-parameters'

/** 工作台 · one campaign: whom it reaches, what it says, its review and what became of it. */
export default function StaffCampaignPage() {
  const { id = '' } = useRouteParameters<'id'>()
  return <CampaignScreen id={id} />
}
