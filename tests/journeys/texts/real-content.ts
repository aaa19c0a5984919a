import type { Device, Play, Stage } from '../harness/device'

/** A district with content of its own and nothing that is marked 示例. */
export function realContent(play: Play): void {
  let stage: Stage
  let person: Device

  beforeAll(async () => {
    stage = await play.start({ demo: false, overlays: ['tests/builders/district/with-hours'] })
    person = await stage.hand('openid-real')
  })
  afterAll(() => stage?.close())

  describe('a district that entered its hours, without any demo content', () => {
    it('shows nothing that is marked as an example', async () => {
      await person.open('/')
      await person.see('一园两镇多平台')
      expect(await person.count('示例')).toBe(0)
    })

    it('takes a visit that is confirmed at once', async () => {
      await person.open('/pages/booking/visit/index?park=cxzg-park')
      await person.see('哪天来')
      await person.choose(/余/)
      await person.choose(/:\d\d.*余/)
      await person.fill('企业名称', '云衡智能')
      await person.fill('联系人', '林越')
      await person.fill('手机号', '13800002046')
      await person.tick(/办理本次预约/)
      await person.press('提交预约')
      await person.see(/已约好，编号 CG/)
    })

    it('lists it as confirmed', async () => {
      await person.open('/pages/booking/mine/index')
      await person.see('已确认')
    })

    it('left no error in the browser', () => {
      expect(person.problems()).toEqual([])
    })
  })
}
