import { aPdf } from '../builders/files'
import type { PhoneUser } from './runner/phone-user'
import { startWeapp, type Weapp } from './runner/start-weapp'
import { answerWechat, see, shown, tapOn, tick, type } from './steps'

const PLAN = '入驻计划.pdf'
const WIDTH = 300

let weapp: Weapp
let person: PhoneUser

beforeAll(async () => {
  weapp = await startWeapp()
  person = await weapp.hand({ openid: 'openid-xu-an' })
  await person.open('/pages/inquiry/submit/index')
  await see(person.page, '加图片')
})
afterAll(() => weapp?.close())

const rows = () => shown(person.page).getByRole('listitem')
const fileCount = () => rows().count()

/** A small picture, as a phone's camera would make it in the smallest size. */
const aPicture = () =>
  person.page.screenshot({ type: 'jpeg', clip: { x: 0, y: 0, width: WIDTH, height: WIDTH } })

const bytesOf = (text: string | null) => {
  const [, number = '', unit] = /([\d.]+) (B|KB|MB)/u.exec(text ?? '') ?? []
  return Number(number) * (unit === 'KB' ? 1024 : 1)
}

describe('somebody who adds files to an inquiry in WeChat', () => {
  it('is asked for privacy first, and may close what WeChat shows', async () => {
    const { page } = person
    await tapOn(page, '加图片')
    await tapOn(page, '同意并继续')
    await answerWechat(page, '选择图片', '取消')
    await person.settled()
    expect(await fileCount()).toBe(0)
  })

  it('is told of a picture that cannot be read, and the next one still arrives', async () => {
    const { page } = person
    await person.give('album', '坏的.jpg', Buffer.from([0xff, 0xd8, 0xff, ...Array<number>(40).fill(7)]))
    const picture = await aPicture()
    await person.give('album', '门头.jpg', picture)
    await tapOn(page, '加图片')
    await answerWechat(page, '选择图片', '完成')
    await see(page, /打不开，可能已损坏/u)
    await see(page, /已上传/u)
    expect(await fileCount()).toBe(2)
    // A small picture is not made larger on its way.
    expect(bytesOf(await rows().nth(1).textContent())).toBeLessThanOrEqual(picture.length * 1.1)
    await rows().nth(0).getByRole('button', { name: /移除/u }).tap()
  })

  it('takes a PDF from a chat, where nothing else is offered', async () => {
    const { page } = person
    await person.give('chat', '报价.docx', Buffer.from('PK no PDF at all'))
    await person.give('chat', PLAN, aPdf())
    await tapOn(page, '从聊天中选文件')
    await answerWechat(page, '选择聊天中的文件', '完成')
    await see(page, PLAN)
    await see(page, `已上传 · ${aPdf().length} B`)
    expect(await fileCount()).toBe(2)
  })

  it('submits, and opens both in the viewers of WeChat', async () => {
    const { page } = person
    await type(page, '企业名称', '云衡智能')
    await type(page, '联系人', '许安')
    await type(page, '手机号', '13800002046')
    await type(page, '需要我们做什么', '图和计划见附件')
    await tick(page, /办理本事项/u)
    await tapOn(page, '提交')
    await see(page, /已收到，编号 RZ/u)
    await tapOn(page, '查看进度')
    await see(page, '附件 2 个')
    await tapOn(page, new RegExp(PLAN, 'u'))
    await person.settled()
    await tapOn(page, /\.jpg$/u)
    await person.settled()
    expect(await person.ask('viewed')).toEqual([
      { type: 'pdf', bytes: aPdf().length },
      { type: 'picture', bytes: expect.any(Number) },
    ])
  })

  it('left no error on the phone beside the note of the damaged picture', () => {
    expect(person.problems.filter((text) => !text.includes('a file could not be read'))).toEqual([])
  })
})
