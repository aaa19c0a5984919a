import { describe, expect, it } from '@jest/globals'
import { aCampaign } from '../../tests/builders/campaign'
import { templateFieldProblem } from '../message/field-problem'
import { campaignNotice, phoneReason } from './campaign-notice'
import { usualTitle } from './new-campaign'

const because = { by: 'profile', reason: '因为您的企业：营收 3000 万元', facts: ['revenue_yuan'] } as const
const to = { id: 'n1', to: 'wx:somebody', at: 1 }

describe('what somebody reads of a policy', () => {
  it('is what staff wrote, why they are told, and the fixed wording', () => {
    const notice = campaignNotice(aCampaign(), { ...to, because })
    expect(notice.text).toBe('现在可以申报了。因为您的企业：营收 3000 万元。可能与您有关，请核对条件。')
    expect(notice.send?.data).toEqual({
      thing1: '示例·企业成长政策',
      thing2: '按您的营收匹配',
      thing3: '可能与您有关，请核对条件',
    })
  })

  it('goes out by day, behind what somebody must act on, and not after its window', () => {
    const { send, campaign } = campaignNotice(aCampaign({ until: 99 }), { ...to, because })
    expect(send).toMatchObject({ isQuiet: true, rank: 5, until: 99 })
    expect(campaign).toEqual({ id: 'campaign-1', byProfile: true })
  })

  it('says to who saved a policy that this is why, and asks no profile for it', () => {
    const notice = campaignNotice(aCampaign({ kind: 'deadline' }), { ...to, because: { by: 'saved' } })
    expect(notice.text).toContain('因为您收藏了这项政策。')
    expect(notice.send?.data.thing2).toBe('您收藏了这项政策')
    expect(notice.campaign?.byProfile).toBe(false)
  })

  it.each([
    [['revenue_yuan', 'insured', 'in_park']],
    [['registered_area', 'rnd_spend_yuan', 'funding_received_yuan']],
    [[]],
  ])('has a reason that WeChat takes: %j', (facts) => {
    const reason = phoneReason({ by: 'profile', reason: '', facts })
    expect(templateFieldProblem('thing2', reason)).toBeUndefined()
  })

  it.each(['短标题', '一'.repeat(21), `${'一'.repeat(19)}\n二`])(
    'begins with a title that WeChat takes: %j',
    (title) => {
      expect(templateFieldProblem('thing1', usualTitle(title))).toBeUndefined()
    },
  )
})
