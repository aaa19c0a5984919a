import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { aPdf } from '../builders/files'
import { type Stage, startStage, type Visitor } from './harness/start-stage'
import { fill, press, see, shown, tick } from './harness/steps'

const PERSON = 'openid-xu-an'
const COLLEAGUE = 'openid-zhou-jing'
const PLAN = '入驻计划.pdf'
const OBSCENE = { suggest: 'risky', label: 20002 } as const

let stage: Stage
let person: Visitor
let colleague: Visitor

beforeAll(async () => {
  stage = await startStage({ demo: true })
  person = await stage.visit({ openid: PERSON })
  colleague = await stage.visit({ openid: COLLEAGUE })
  await stage.letPicturesShow()
})
afterAll(() => stage?.close())

interface Picked {
  name: string
  mimeType: string
  buffer: Buffer
}

/** Presses a button that opens the browser's file dialog, and picks. */
async function pick(page: Page, button: string, files: Picked[]): Promise<void> {
  const opened = page.waitForEvent('filechooser')
  await press(page, button)
  await (await opened).setFiles(files)
}

const pdf = (name: string, buffer = aPdf()): Picked => ({ name, mimeType: 'application/pdf', buffer })

/** Loses the next upload on its way. */
async function loseNextUpload(page: Page): Promise<void> {
  await page.route('**/storage/objects/**', (route) => route.abort(), { times: 1 })
}

it('a colleague joins', async () => {
  const { page } = colleague
  await colleague.open(`/pages/staff/join/index?token=${stage.cloud.invitation}`)
  await press(page, /加入/u)
  await see(page, /上午好|下午好|晚上好/u)
})

describe('somebody with a picture and a plan', () => {
  it('is told the limits before, and what is wrong with a file after', async () => {
    const { page } = person
    await person.open('/pages/inquiry/submit/index')
    await see(page, /最多 9 个文件/u)
    await pick(page, '加 PDF', [pdf('假的.pdf', Buffer.from('<html>no plan at all</html>'))])
    await see(page, '“假的.pdf”不是图片或 PDF，请换一个文件')
    await see(page, /不影响先提交/u)
    await press(page, '移除 假的.pdf')
  })

  it('sees a picture arrive, made smaller', async () => {
    const { page } = person
    const picture = await page.screenshot({ type: 'png' })
    await pick(page, '加图片', [{ name: '门头.png', mimeType: 'image/png', buffer: picture }])
    await see(page, '门头.jpg')
    await see(page, /已上传 · \d+ KB/u)
  })

  it('tries a file again that was lost on the way', async () => {
    const { page } = person
    await loseNextUpload(page)
    await pick(page, '加 PDF', [pdf(PLAN)])
    await see(page, '没有传完，请检查网络后重试')
    await press(page, `重试 ${PLAN}`)
    await see(page, `已上传 · ${aPdf().length} B`)
  })

  it('submits, and finds both in the inquiry', async () => {
    const { page } = person
    await fill(page, '企业名称', '云衡智能')
    await fill(page, '联系人', '许安')
    await fill(page, '手机号', '13800002046')
    await fill(page, '需要我们做什么', '想租 420 ㎡，图和计划见附件。')
    await tick(page, /办理本事项/u)
    await press(page, '提交')
    await see(page, /已收到，编号 RZ/u)
    await press(page, '查看进度')
    await see(page, '附件 2 个')
    await see(page, PLAN)
    await see(page, /· 检查中/u)
  })

  it('adds a third one later', async () => {
    const { page } = person
    await pick(page, '加 PDF', [pdf('补充.pdf', aPdf('more'))])
    await press(page, '补充这 1 个文件')
    await see(page, '附件 3 个')
    await see(page, '您补充了附件')
  })
})

const count = (page: Page, text: string | RegExp) =>
  shown(page).getByText(text).filter({ visible: true }).count()

describe('the colleague', () => {
  it('reads that a picture is being checked, and nothing of it', async () => {
    const { page } = colleague
    await stage.fireTimer('minute')
    await colleague.open('/pages/staff/inquiries/index')
    await shown(page).getByText('云衡智能').first().click()
    await see(page, '附件 3 个')
    await see(page, '1 个文件正在检查，通过后显示。')
    expect(await count(page, '门头.jpg')).toBe(0)
  })

  it('opens it once it passed, and saves the plan, which is never shown in a page', async () => {
    const { page } = colleague
    await stage.verdictsCome()
    await page.reload()
    await see(page, '门头.jpg')
    expect(await count(page, /正在检查/u)).toBe(0)
    expect(await count(page, /未经自动检查/u)).toBe(2)
    const saving = page.waitForEvent('download')
    await press(page, `下载 ${PLAN}`)
    const saved = await saving
    expect(saved.suggestedFilename()).toBe(PLAN)
    expect(await readFile(await saved.path())).toEqual(aPdf())
    const opening = page.context().waitForEvent('page')
    await press(page, '打开 门头.jpg')
    const picture = await opening
    await picture.waitForLoadState()
    expect(await picture.evaluate(() => document.contentType)).toBe('image/jpeg')
    await picture.close()
  })
})

describe('a picture that WeChat holds', () => {
  it('is said to be checked, and then to be held back, to who sent it', async () => {
    const { page } = person
    await stage.letPicturesShow(OBSCENE)
    const picture = await page.screenshot({ type: 'png' })
    await pick(page, '加图片', [{ name: '厂房.png', mimeType: 'image/png', buffer: picture }])
    await press(page, '补充这 1 个文件')
    await see(page, '附件 4 个')
    await see(page, /· 检查中/u)
    await stage.fireTimer('minute')
    await stage.verdictsCome()
    await page.reload()
    await see(page, /· 已暂缓展示/u)
  })

  it('is not shown to the colleague, who reads that there is one', async () => {
    const { page } = colleague
    await page.reload()
    await see(page, '附件 4 个')
    await see(page, '1 个文件已暂缓展示，管理员放行后显示。')
    expect(await count(page, /厂房/u)).toBe(0)
  })

  it('is looked at and released by an administrator, and then shown', async () => {
    const { page } = colleague
    await colleague.open('/pages/staff/today/index')
    await shown(page).getByText('内容审核').first().click()
    await see(page, '诉求里的图片')
    await see(page, /疑似色情/u)
    const opening = page.context().waitForEvent('page')
    await press(page, '看图片 厂房.jpg')
    const picture = await opening
    await picture.waitForLoadState()
    expect(await picture.evaluate(() => document.contentType)).toBe('image/jpeg')
    await picture.close()
    await press(page, /^放行/u)
    await see(page, '没有待审核的内容')
    await colleague.open('/pages/staff/inquiries/index')
    await shown(page).getByText('云衡智能').first().click()
    await see(page, '厂房.jpg')
  })
})

it('nothing went wrong in the pages', () => {
  expect([...person.problems, ...colleague.problems]).toEqual([])
})
