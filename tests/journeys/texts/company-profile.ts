import type { Device, Play, Stage } from '../harness/device'

const PERSON = 'openid-keeps-a-profile'
const PROFILE = '/pages/me/profile/index'
const RESULT = '/pages/policy/result/index'
const MOST_QUESTIONS = 10

/** Answers the screen in front: where the company is registered is known, the rest is not. */
async function answerOne(person: Device): Promise<void> {
  if ((await person.count('以下哪些符合您的企业？')) > 0) {
    await person.press('没选的都不清楚')
    return
  }
  const isKnown = (await person.count(/公司注册在哪里/u)) > 0
  await person.choose(isKnown ? '下城区（现属拱墅区）' : /不清楚/u)
}

/** Answers questions until the result stands there. */
async function answerAll(person: Device): Promise<void> {
  for (let turn = 0; turn < MOST_QUESTIONS; turn += 1) {
    await answerOne(person)
    if ((await person.count(/下一题$/u)) === 0) break
    await person.press(/下一题$/u)
    await person.see(/还剩约|按已填信息测算/u)
    if ((await person.count(/按已填信息测算/u)) > 0) return
  }
  await person.press(/(?:^|，)看结果$/u)
  await person.see(/按已填信息测算/u)
}

/** Somebody keeps what they answered, goes on from another phone, changes it, and takes it back. */
export function companyProfile(play: Play): void {
  let stage: Stage
  let person: Device
  let second: Device

  beforeAll(async () => {
    stage = await play.start()
    person = await stage.hand(PERSON)
    second = await stage.hand(PERSON)
  })
  afterAll(() => stage?.close())

  const profiles = async () => {
    const all = JSON.parse(await stage.exportAll()) as { profiles: { facts: unknown[]; remind: boolean }[] }
    return all.profiles
  }

  /** Saves what was answered on the first phone, which has lost its network by then. */
  async function saveWithoutNetwork(): Promise<void> {
    await person.open(RESULT)
    await person.press('保存企业档案')
    await person.see(/会替换/u)
    await person.goOffline()
    await person.press('更新企业档案')
    await person.see('已保存，联网后自动发送')
  }

  describe('what a person agreed to keep of their company', () => {
    it('is nothing before they say so', async () => {
      await person.open(PROFILE)
      await person.see('还没有企业档案')
      await person.press('去算政策')
      await person.see(/还剩约/u)
      await answerAll(person)
      expect(await profiles()).toEqual([])
    })

    it('is shown fact by fact, and not kept without a tick', async () => {
      await person.press('保存企业档案')
      await person.see(/将保存这 \d+ 项/u)
      await person.see('下城区（现属拱墅区）')
      expect(await person.isTicked(/保存上面这些，用于匹配政策/u)).toBe(false)
      expect(await person.isTicked(/可能与我有关的政策，提醒我/u)).toBe(false)
      await person.press('保存企业档案')
      await person.see('勾选第一项才能保存；不保存也可以照常算政策。')
      expect(await profiles()).toEqual([])
    })

    it('is kept once they agree', async () => {
      await person.tick(/保存上面这些，用于匹配政策/u)
      await person.tick(/可能与我有关的政策，提醒我/u)
      await person.press('保存企业档案')
      await person.see('已保存')
      const [profile] = await profiles()
      expect(profile).toMatchObject({ remind: true })
      expect(profile?.facts).toContainEqual({ type: 'choice', fact: 'registered_area', value: '下城区' })
    })

    it('lets them go on from a second phone, and changes what changed there', async () => {
      await second.open('/pages/tabs/me/index')
      await second.press('企业档案')
      await second.see('下城区（现属拱墅区）')
      await second.press('用档案算政策')
      await second.see(/按已填信息测算/u)
      await second.open(PROFILE)
      await second.press(/公司注册在哪里.*修改/u)
      await second.see('正在改答案')
      await second.choose('余杭区')
      await second.press('下一题')
      await second.see(/还剩约|按已填信息测算/u)
      if ((await second.count(/按已填信息测算/u)) === 0) await answerAll(second)
      await second.press('保存企业档案')
      await second.see(/会替换/u)
      await second.press('更新企业档案')
      await second.see('已保存')
      const [profile] = await profiles()
      expect(profile?.facts).toContainEqual({ type: 'choice', fact: 'registered_area', value: '余杭区' })
    })

    it('is not used for reminders once they switch that off', async () => {
      await second.turn(/可能与我有关的政策，提醒我/u)
      await person.open(PROFILE)
      await person.see('余杭区')
      expect(await profiles()).toMatchObject([{ remind: false }])
    })

    it('waits where there is no network, and the page says itself when it was saved', async () => {
      await saveWithoutNetwork()
      await person.goOnline()
      await person.see('换手机也能用它算政策。')
      const [profile] = await profiles()
      expect(profile).toMatchObject({ remind: false })
      expect(profile?.facts).toContainEqual({ type: 'choice', fact: 'registered_area', value: '下城区' })
    })

    it('is gone from the database after two taps', async () => {
      await second.open(PROFILE)
      await saveWithoutNetwork()
      await second.press('删除档案，撤回同意')
      await second.inDialog().press(/^删除$/u)
      await second.see('已删除，同意也已撤回')
      expect(await profiles()).toEqual([])
    })

    it('is not brought back by what waited on the first phone meanwhile', async () => {
      await person.goOnline()
      await person.see(/刚刚有人更新过/u)
      expect(await profiles()).toEqual([])
      await person.press('看待发送')
      await person.press('去修改')
      await person.see('还没有企业档案')
    })
  })

  test('nobody left an error in the browser', () => {
    expect([...person.problems(), ...second.problems()]).toEqual([])
  })
}
