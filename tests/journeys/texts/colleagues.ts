import type { Device, Play, Stage } from '../harness/device'

/** What an invitation reads like. */
const CODE = /^[A-Za-z0-9_-]{22,64}$/u

/** An administrator who invites a colleague, and answers complaints. */
export function colleagues(play: Play): void {
  let stage: Stage
  let administrator: Device
  let colleague: Device
  let person: Device

  beforeAll(async () => {
    stage = await play.start()
    administrator = await stage.hand('openid-administrator')
    colleague = await stage.hand('openid-park-colleague')
    person = await stage.hand('openid-complains')
    await administrator.open(`/pages/staff/join/index?token=${stage.invitation}`)
    await administrator.press(/加入/u)
    await administrator.see(/欢迎，/u)
  })
  afterAll(() => stage?.close())

  describe('an administrator who invites a colleague', () => {
    it('reads what will happen, and what is missing stands under its field', async () => {
      await administrator.open('/pages/staff/invite/index')
      await administrator.see(/由您发给对方/u)
      await administrator.press('生成邀请码')
      await administrator.see('这一项需要填写')
      expect(await administrator.count(/^这一项需要填写|^请选/u)).toBe(2)
      await administrator.fill('同事姓名', '陈工')
      await administrator.tick(/园区同事/u)
      await administrator.press('生成邀请码')
      await administrator.see('请至少选一个园区，不选就什么也看不到')
      await administrator.tick('跨贸小镇')
      await administrator.press('生成邀请码')
      await administrator.see('邀请码只显示这一次，离开这一页就看不到了。请现在发给对方。')
    })

    it('has a code with which the colleague joins', async () => {
      const code = await administrator.read(CODE)
      await colleague.open('/pages/staff/join/index')
      await colleague.fill('邀请码', code)
      await colleague.press(/^加入/u)
      await colleague.see(/欢迎，陈工/u)
    })
  })

  describe('an administrator who answers complaints', () => {
    const complain = async (text: string) => {
      await person.open('/pages/me/complain/index')
      await person.fill('发生了什么', text)
      await person.press('提交投诉')
      await person.see(/已收到，编号 TS/u)
    }
    const startAnswering = (index: number) => administrator.press(/^答复 TS/u, index)

    it('never finds what was written about one of them under another', async () => {
      await complain('第一件事')
      await complain('第二件事')
      // Staff see a complaint once its text was checked.
      await stage.fireTimer('minute')
      await administrator.open('/pages/staff/complaints/index')
      await startAnswering(0)
      await administrator.inDialog().write('关于第一件')
      await administrator.inDialog().press('关闭')
      await startAnswering(1)
      expect(await administrator.inDialog().writtenHere()).toBe('')
      await administrator.inDialog().press('关闭')
      await startAnswering(0)
      expect(await administrator.inDialog().writtenHere()).toBe('关于第一件')
    })
  })

  test('nobody left an error in the browser', () => {
    expect([administrator, colleague, person].flatMap((device) => device.problems())).toEqual([])
  })
}
