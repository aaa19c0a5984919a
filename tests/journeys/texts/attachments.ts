import { aPdf } from '../../builders/files'
import type { Device, Play, Stage } from '../harness/device'

const PERSON = 'openid-xu-an'
const COLLEAGUE = 'openid-zhou-jing'
const PLAN = '入驻计划.pdf'
const OBSCENE = { suggest: 'risky', label: 20002 } as const
/** WeChat tells no name of a picture; the app gives it one, and makes whatever it was a JPEG. */
const PICTURE = /\.jpg$/u

/** Files of an inquiry: added, lost, sent again, checked, held, released and opened. */
export function attachments(play: Play): void {
  let stage: Stage
  let person: Device
  let colleague: Device

  beforeAll(async () => {
    stage = await play.start()
    person = await stage.hand(PERSON)
    colleague = await stage.hand(COLLEAGUE)
    await stage.letPicturesShow()
  })
  afterAll(() => stage?.close())

  it('a colleague joins', async () => {
    await colleague.open(`/pages/staff/join/index?token=${stage.invitation}`)
    await colleague.press(/加入/u)
    await colleague.see(/上午好|下午好|晚上好/u)
  })

  describe('somebody with a picture and a plan', () => {
    it('is told the limits before, and what is wrong with a file after', async () => {
      await person.open('/pages/inquiry/submit/index')
      await person.see(/最多 9 个文件/u)
      await person.addPdf('假的.pdf', Buffer.from('<html>no plan at all</html>'))
      await person.see('“假的.pdf”不是图片或 PDF，请换一个文件')
      await person.see(/不影响先提交/u)
      await person.press('移除 假的.pdf')
    })

    it('sees a picture arrive, made smaller', async () => {
      await person.addPicture('门头')
      await person.see(PICTURE)
      await person.see(/已上传 · \d+ KB/u)
    })

    it('tries a file again that was lost on the way', async () => {
      await person.loseNextUpload()
      await person.addPdf(PLAN, aPdf())
      await person.see('没有传完，请检查网络后重试')
      await person.press(`重试 ${PLAN}`)
      await person.see(`已上传 · ${aPdf().length} B`)
    })

    it('submits, and finds both in the inquiry', async () => {
      await person.fill('企业名称', '云衡智能')
      await person.fill('联系人', '许安')
      await person.fill('手机号', '13800002046')
      await person.fill('需要我们做什么', '想租 420 ㎡，图和计划见附件。')
      await person.tick(/办理本事项/u)
      await person.press('提交')
      await person.see(/已收到，编号 RZ/u)
      await person.press('查看进度')
      await person.see('附件 2 个')
      await person.see(PLAN)
      await person.see(/· 检查中/u)
    })

    it('adds a third one later', async () => {
      await person.addPdf('补充.pdf', aPdf('more'))
      await person.press('补充这 1 个文件')
      await person.see('附件 3 个')
      await person.see('您补充了附件')
    })
  })

  describe('the colleague', () => {
    it('reads that a picture is being checked, and nothing of it', async () => {
      await stage.fireTimer('minute')
      await colleague.open('/pages/staff/inquiries/index')
      await colleague.touch('云衡智能')
      await colleague.see('附件 3 个')
      await colleague.see('1 个文件正在检查，通过后显示。')
      expect(await colleague.count(PICTURE)).toBe(0)
    })

    it('opens it once it passed, and the plan', async () => {
      await stage.verdictsCome()
      await colleague.comeBack()
      await colleague.see(PICTURE)
      expect(await colleague.count(/正在检查/u)).toBe(0)
      expect(await colleague.count(/未经自动检查/u)).toBe(2)
      expect(await colleague.openPdf(PLAN)).toBe(aPdf().length)
      await colleague.openPicture()
    })
  })

  describe('a picture that WeChat holds', () => {
    it('is said to be checked, and then to be held back, to who sent it', async () => {
      await stage.letPicturesShow(OBSCENE)
      await person.addPicture('厂房')
      await person.press('补充这 1 个文件')
      await person.see('附件 4 个')
      await person.see(/· 检查中/u)
      await stage.fireTimer('minute')
      await stage.verdictsCome()
      await person.comeBack()
      await person.see(/· 已暂缓展示/u)
    })

    it('is not shown to the colleague, who reads that there is one', async () => {
      await colleague.comeBack()
      await colleague.see('附件 4 个')
      await colleague.see('1 个文件已暂缓展示，管理员放行后显示。')
      expect(await colleague.count(PICTURE)).toBe(1)
    })

    it('is looked at and released by an administrator, and then shown', async () => {
      await colleague.open('/pages/staff/today/index')
      await colleague.touch('内容审核')
      await colleague.see('诉求里的图片')
      await colleague.see(/疑似色情/u)
      await colleague.openPicture()
      await colleague.press(/^放行/u)
      await colleague.see('没有待审核的内容')
      await colleague.open('/pages/staff/inquiries/index')
      await colleague.touch('云衡智能')
      await colleague.see('附件 4 个')
      // Before, there was the other picture alone.
      expect(await colleague.count(PICTURE)).toBeGreaterThan(1)
    })
  })

  it('left nothing to complain of on either device', () => {
    expect([...person.problems(), ...colleague.problems()]).toEqual([])
  })
}
