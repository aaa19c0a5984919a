import { CampaignsScreen } from '@/features/staff/campaign/campaigns-screen'

/** 工作台 · 政策推送. */
export default function StaffCampaignsPage() {
  return <CampaignsScreen />
}
