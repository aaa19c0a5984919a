import type { Device, Play, Stage } from '../harness/device'

const PERSON = 'openid-shen-yu'
const COLLEAGUE = 'openid-colleague'
const EVENT = '/pages/event/detail/index?id=vc-roadshow'

/** What a person saved, complained of and registered for, until they delete it all. */
export function myOwnThings(play: Play): void {
  let stage: Stage
  let person: Device
  let colleague: Device

  beforeAll(async () => {
    stage = await play.start()
    person = await stage.hand(PERSON)
    colleague = await stage.hand(COLLEAGUE)
    await colleague.open(`/pages/staff/join/index?token=${stage.invitation}`)
    await colleague.press('加入')
    await colleague.see(/欢迎，/u)
  })
  afterAll(() => stage?.close())

  describe('what a person keeps', () => {
    it('is saved from its page', async () => {
      await person.open('/pages/park/detail/index?id=kuamao-town')
      await person.press('收藏')
      await person.see('已收藏')
      await person.open('/pages/tabs/policy/index')
      await person.touch('示例·数字经济扶持办法')
      await person.press('收藏')
      await person.see('已收藏')
    })

    it('stands on the list, also after the phone forgot it', async () => {
      await person.forget('saved')
      await person.open('/pages/tabs/me/index')
      await person.press(/收藏与浏览/u)
      await person.see(/跨贸小镇/u)
      await person.see(/政策 · .*收藏/u)
      await person.press(/取消收藏：.*跨贸小镇/u)
      await person.seeNoMore(/跨贸小镇/u)
    })

    it('has a history on this phone, which can be switched off', async () => {
      await person.turnTo('浏览记录')
      await person.see(/跨贸小镇/u)
      await person.turn('记住看过的内容')
      await person.see('浏览记录已关闭，看过的内容不会被记下来。')
    })
  })

  describe('a complaint', () => {
    it('gets a number, and an answer from the administrator', async () => {
      await person.open('/pages/me/complain/index')
      await person.fill('发生了什么', '约好的参观没有人接待')
      await person.press('提交投诉')
      await person.see(/已收到，编号 TS/u)
      await person.see(/内容审核中。通过后管理员就会看到/u)
      await stage.fireTimer('minute')
      await colleague.open('/pages/staff/today/index')
      await colleague.press(/投诉/u)
      await colleague.press(/答复 TS/u)
      await colleague.fill('答复内容', '已向您致歉，重新安排了接待')
      await colleague.press('发出答复')
      await colleague.see('没有待答复的投诉')
      await person.open('/pages/me/complain/index')
      await person.see(/答复：已向您致歉/u)
    })
  })

  describe('somebody who registered and leaves', () => {
    it('is seen by staff with a masked number', async () => {
      await person.open('/pages/event/register/index?event=vc-roadshow')
      await person.fill('企业名称', '即将离开的公司')
      await person.fill('联系人', '沈瑜')
      await person.fill('手机号', '13900001234')
      await person.tick(/办理本场报名/u)
      await person.press('提交报名')
      await person.see(/入场时念给工作人员听/u)
      // What somebody wrote is seen by staff once its check passed.
      await stage.fireTimer('minute')
      await colleague.open('/pages/staff/today/index')
      await colleague.press(/活动报名/u)
      await colleague.press(/创投项目路演/u)
      await colleague.see('即将离开的公司')
      await colleague.see(/139\*\*\*\*1234/u)
    })

    it('deletes everything after typing it', async () => {
      await person.open('/pages/me/privacy/index')
      await person.press('删除我的数据')
      await person.see(/怎样办过、您授权过/u)
      await person.fill(/请输入/u, '删除')
      await person.press('删除我的数据')
      await person.see(/凭证编号 SC/u)
    })

    it('has given the seat back, and nothing is left', async () => {
      await colleague.open(EVENT)
      await colleague.see('还有 80 个名额')
      await stage.moveClock(6 * 60_000)
      await stage.fireTimer('minute')
      const all = await stage.exportAll()
      expect(['即将离开的公司', '沈瑜', '13900001234', PERSON].filter((text) => all.includes(text))).toEqual(
        [],
      )
      await colleague.open('/pages/staff/roster/index?event=vc-roadshow')
      await colleague.see('已删除数据的用户')
    })

    it('left nothing on the phone', async () => {
      const kept = await person.keeps()
      const personal = ['contact', 'saved', 'history', 'query:mine', 'query:account.complaints']
      expect(kept.filter((key) => personal.includes(key))).toEqual([])
    })
  })

  test('nobody left an error in the browser', () => {
    expect([...person.problems(), ...colleague.problems()]).toEqual([])
  })
}
