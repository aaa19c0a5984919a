import type { PhoneUser } from './runner/phone-user'
import { startWeapp, type Weapp } from './runner/start-weapp'
import { answerWechat, see, shown, tapOn, type } from './steps'

let weapp: Weapp
let user: PhoneUser

async function newUser(): Promise<void> {
  if (user !== undefined) await user.close()
  user = await weapp.hand({ openid: 'openid-rules', phoneNumber: '13900001111' })
}

beforeAll(async () => {
  weapp = await startWeapp()
  await newUser()
})
afterEach(() => expect(user.problems.splice(0)).toEqual([]))
afterAll(() => weapp?.close())

const phoneField = () => shown(user.page).getByRole('textbox', { name: '手机号' })

describe("WeChat's phone button", () => {
  beforeEach(async () => {
    await newUser()
    await user.open('/pages/inquiry/submit/index')
    await tapOn(user.page, '用微信手机号')
  })

  it('asks for privacy in our words, then in its own, and fills the number in', async () => {
    await tapOn(user.page, '同意并继续')
    await answerWechat(user.page, '获取手机号', '允许')
    await user.settled()
    expect(await phoneField().inputValue()).toContain('13900001111')
  })

  it('keeps what was typed while the number was on its way', async () => {
    let goOn = () => {}
    const held = new Promise<void>((release) => {
      goOn = release
    })
    await user.context.route(/\/functions\/account$/u, async (route) => {
      const { action } = route.request().postDataJSON() as { action: string }
      if (action === 'account.readPhone') await held
      return route.fallback()
    })
    await tapOn(user.page, '同意并继续')
    await answerWechat(user.page, '获取手机号', '允许')
    await see(user.page, '正在向微信取手机号')
    await type(user.page, '企业名称', '云衡智能')
    goOn()
    await user.settled()
    expect(await phoneField().inputValue()).toContain('13900001111')
    const company = shown(user.page).getByRole('textbox', { name: '企业名称' })
    expect(await company.inputValue()).toBe('云衡智能')
  })

  it('leaves the number to be typed after privacy was refused', async () => {
    await tapOn(user.page, '不同意')
    await user.settled()
    expect(await phoneField().inputValue()).toBe('')
    await phoneField().fill('13800002046')
    expect(await phoneField().inputValue()).toBe('13800002046')
  })

  it('leaves the number to be typed after WeChat was refused', async () => {
    await tapOn(user.page, '同意并继续')
    await answerWechat(user.page, '获取手机号', '拒绝')
    await user.settled()
    expect(await phoneField().inputValue()).toBe('')
  })
})

describe('a code', () => {
  it('that is scanned while the app runs takes the place of the one before', async () => {
    await user.scan('p:kuamao-town/booth-kuamao')
    await see(user.page, '跨贸小镇')
    await user.scanAgain('p:esports-town')
    await see(user.page, '电竞小镇')
    expect(await shown(user.page).getAttribute('data-page')).toBe('pages/park/detail/index')
  })

  it('that says nothing is explained on the first page', async () => {
    await user.scan('%%%')
    await see(user.page, /这个二维码没有认出来/)
    expect(await shown(user.page).getAttribute('data-page')).toBe('pages/tabs/home/index')
  })
})

describe('a page', () => {
  it('is shared by its button with its own address', async () => {
    await user.open('/pages/park/detail/index?id=kuamao-town')
    await tapOn(user.page, '分享')
    expect(await user.ask('shared')).toEqual([
      { title: expect.stringContaining('跨贸小镇'), path: '/pages/park/detail/index?id=kuamao-town' },
    ])
  })

  it('is large for a reader who set WeChat to large text', async () => {
    const reader = await weapp.hand({ openid: 'openid-reader', fontSizeScaleFactor: 1.4 })
    await reader.open('/pages/tabs/home/index')
    expect(await shown(reader.page).locator('.size-large').count()).toBe(1)
    await reader.close()
  })

  it('stands without a network after it was seen once', async () => {
    await user.open('/pages/tabs/home/index')
    await user.context.setOffline(true)
    await user.scanAgain('')
    await see(user.page, '一园两镇多平台')
    await user.context.setOffline(false)
    // The calls that could not be made, and the app's own note of each.
    expect(
      user.problems.splice(0).filter((text) => !/ERR_INTERNET_DISCONNECTED|^call failed/u.test(text)),
    ).toEqual([])
  })
})

describe('a page whose part of the app is not on the phone', () => {
  const away = () => user.page.getByRole('dialog', { name: '没有网络' })
  const PACKAGE = '**/app/pages/me/**'
  const isBack = async () => {
    await user.context.unroute(PACKAGE)
    await user.context.setOffline(false)
  }

  beforeEach(async () => {
    await newUser()
    // Fetching ahead begins with the page and is often done before the network could be taken away.
    await user.context.route(PACKAGE, (route) => route.abort('internetdisconnected'))
    await user.open('/pages/tabs/me/index')
    await see(user.page, '大字版')
    await user.context.setOffline(true)
    await shown(user.page).getByText('大字版').first().tap()
    await away().waitFor()
  })
  afterEach(async () => {
    await isBack()
    const unreached = /ERR_INTERNET_DISCONNECTED|^call failed/u
    user.problems.splice(0, user.problems.length, ...user.problems.filter((text) => !unreached.test(text)))
  })

  it('is said to need a network, and can be given up', async () => {
    await away().getByRole('button', { name: '再试一次' }).tap()
    await away().waitFor()
    await away().getByRole('button', { name: '先不打开' }).tap()
    await away().waitFor({ state: 'detached' })
    expect(await shown(user.page).getAttribute('data-page')).toBe('pages/tabs/me/index')
  })

  it('opens by itself when the network is back', async () => {
    await isBack()
    await user.page.locator('wx-page[data-page="pages/me/settings/index"]:not([hidden])').waitFor()
  })
})

/** The runner itself: what it would let pass is worth nothing. */
describe('WeChat refuses', () => {
  beforeAll(() => user.open('/pages/tabs/home/index'))

  it.each([
    ['requestSubscribeMessage', { tmplIds: ['one'] }, /can only be invoked by user TAP gesture/],
    ['navigateTo', { url: '/pages/tabs/park/index' }, /can not navigateTo a tabbar page/],
    ['navigateTo', { url: '/pages/nowhere/index' }, /is not found/],
    ['switchTab', { url: '/pages/park/detail/index' }, /can not switch to no-tabBar page/],
    ['navigateBack', {}, /cannot navigate back at first page/],
    ['chooseMedia', { count: 0 }, /count is out of range/],
    ['chooseMessageFile', { count: 101 }, /count is out of range/],
    ['compressImage', { src: 'wxfile://nowhere.jpg' }, /no such file or directory/],
    ['openDocument', { filePath: 'wxfile://nowhere.pdf' }, /no such file or directory/],
  ])('%s with %j', async (name, options, reason) => {
    expect(await user.callWx(name, options)).toEqual({ errMsg: expect.stringMatching(reason) })
  })

  it('an eleventh page', async () => {
    const url = '/pages/me/contact/index'
    const answers: unknown[] = []
    for (let depth = 2; depth <= 11; depth += 1) answers.push(await user.callWx('navigateTo', { url }))
    const refused = { errMsg: 'navigateTo:fail webview count limit exceed' }
    expect(answers.map((answer) => JSON.stringify(answer) === JSON.stringify(refused))).toEqual([
      ...Array<boolean>(9).fill(false),
      true,
    ])
    await user.settled()
  })
})
