import type { Catalogue } from '@/platform/language'

interface CampaignPageWords {
  campaigns: string
  campaignsText: string
  campaign: string
}

/** What the pages of campaigns are called; what stands in them is Chinese only, as what they send is. */
export const campaignPageCopy: Catalogue<CampaignPageWords> = {
  zh: { campaigns: '政策推送', campaignsText: '把政策告知同意接收、又符合条件的企业', campaign: '政策推送' },
  en: {
    campaigns: 'Policy messages',
    campaignsText: 'Tell policies to companies that fit and agreed',
    campaign: 'Policy message',
  },
}
