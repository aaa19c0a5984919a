import type { Device, Play, Stage } from '../harness/device'

const HELD = '示例贸易公司'

/** Words that the content check holds, until an administrator releases them. */
export function heldText(play: Play): void {
  let stage: Stage
  let person: Device
  let administrator: Device

  beforeAll(async () => {
    stage = await play.start()
    person = await stage.hand('openid-writer')
    administrator = await stage.hand('openid-judge')
  })
  afterAll(() => stage?.close())

  const seesInQueue = async () => {
    await administrator.open('/pages/staff/inquiries/index')
    await administrator.see(/待办/)
    return administrator.count(HELD)
  }

  describe('an inquiry that the content check holds', () => {
    it('is taken from the person, and says that it is being checked', async () => {
      await administrator.open(`/pages/staff/join/index?token=${stage.invitation}`)
      await administrator.press(/加入/)
      await administrator.see(/管理员/)
      await person.open('/pages/inquiry/submit/index')
      await person.fill('企业名称', HELD)
      await person.fill('联系人', '林越')
      await person.fill('手机号', '13800002046')
      await person.fill('需要我们做什么', '想找人代开发票，另外租 300 平方米办公用房。')
      await person.tick(/办理本事项/)
      await person.press('提交')
      await person.see(/已收到，编号 RZ/)
      await person.open('/pages/inquiry/mine/index')
      await person.touch('企业入驻')
      await person.see(/内容审核/)
      await person.see(/内容审核中/)
    })

    it('is invisible to staff', async () => {
      await stage.fireTimer('minute')
      expect(await seesInQueue()).toBe(0)
    })

    it('waits for an administrator, who reads it and releases it', async () => {
      await administrator.open('/pages/staff/today/index')
      await administrator.touch('内容审核')
      await administrator.see(/代开发票/)
      await administrator.see(/疑似欺诈/)
      await administrator.press(/^放行/)
      await administrator.see('没有待审核的内容')
    })

    it('is then in the queue, and the person reads nothing of a check any more', async () => {
      expect(await seesInQueue()).toBe(1)
      await person.comeBack()
      await person.see(/企业入驻/)
      await person.seeNoMore(/内容审核/)
    })

    it('left no error in either browser', () => {
      expect([...person.problems(), ...administrator.problems()]).toEqual([])
    })
  })
}
