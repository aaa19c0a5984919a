import {
  type CampaignMove,
  type CampaignState,
  campaignMoves,
  campaignStates,
} from '@contract/campaign/campaign'
import type { StaffRole } from '@contract/define-action'
import { describe, expect, it } from '@jest/globals'
import { aCampaign } from '../../tests/builders/campaign'
import { campaignProblem, moveCampaign } from './move-campaign'

const author = { subject: 'wx:author', name: '周静', roles: ['officer' as const] }
const other = { subject: 'wx:other', name: '何敏', roles: ['officer' as const] }

const possible: Record<CampaignState, readonly CampaignMove[]> = {
  draft: ['save', 'submit', 'withdraw'],
  in_review: ['send_back', 'approve', 'withdraw'],
  returned: ['save', 'submit', 'withdraw'],
  sending: ['pause', 'withdraw'],
  paused: ['resume', 'withdraw'],
  done: ['pause', 'withdraw'],
  withdrawn: [],
}

describe('what may be done with a campaign', () => {
  it.each(campaignStates)('%s: by a second person, exactly what the table says', (state) => {
    const campaign = aCampaign({ state })
    expect(campaignMoves.filter((move) => campaignProblem(campaign, move, other) === null)).toEqual(
      possible[state],
    )
  })

  it('is not let go by who wrote of it or submitted it', () => {
    const campaign = aCampaign({ state: 'in_review', authors: [author] })
    expect(campaignProblem(campaign, 'approve', author)).toBe('OWN_CAMPAIGN')
    expect(campaignProblem(campaign, 'approve', other)).toBeNull()
  })

  it.each<StaffRole>(['park', 'legal'])('is nothing for a colleague who is only %s', (role) => {
    const by = { ...other, roles: [role] }
    expect(campaignMoves.every((move) => campaignProblem(aCampaign(), move, by) === 'FORBIDDEN')).toBe(true)
  })

  it('is refused to who saw another version', () => {
    const campaign = aCampaign({ version: 3 })
    const step = { move: 'submit' as const, by: author, at: 1, seen: 2 }
    expect(moveCampaign(campaign, step)).toMatchObject({ ok: false, error: { code: 'STALE' } })
  })
})
