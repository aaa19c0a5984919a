import type { Device, Play, Stage } from '../harness/device'

/** What the company of this journey answers; whatever else is asked it does not know. */
const NUMBERS: [ask: RegExp, typed: string][] = [
  [/参加社保的员工有多少人/u, '12'],
  [/租用的办公面积有多大/u, '420'],
  [/去年研发费用大约多少/u, '150'],
]
const CHOICES: [ask: RegExp, choice: string][] = [
  [/公司注册在哪里/u, '下城区（现属拱墅区）'],
  [/主要做哪一行/u, '人工智能'],
  [/新设立或刚从区外迁入/u, '是'],
]
const MOST_QUESTIONS = 8

/** What applies of a list; everything else on it does not. */
const APPLIES = [/^新设立，或刚从区外迁入/u, /^去年有研发费用/u]

/** Marks what applies of the list in front, and one statement as 不清楚. */
async function answerList(person: Device): Promise<void> {
  for (const statement of APPLIES) {
    if ((await person.count(statement)) > 0) await person.tick(statement)
  }
  await person.press(/：不清楚$/u, 0)
}

/** Answers the screen in front: what is known of it, else 不清楚. */
async function answerOne(person: Device): Promise<void> {
  if ((await person.count('以下哪些符合您的企业？')) > 0) return answerList(person)
  for (const [ask, typed] of NUMBERS) {
    if ((await person.count(ask)) === 0) continue
    await person.write(typed)
    return
  }
  for (const [ask, choice] of CHOICES) {
    if ((await person.count(ask)) === 0) continue
    await person.choose(choice)
    return
  }
  await person.choose(/不清楚/u)
}

const questionsLeft = async (person: Device) =>
  Number(/\d+/u.exec(await person.read(/还剩约 ?\d+ ?题/u))?.[0])

/** An entrepreneur who wants to know what a company would get here, and asks an officer to check it. */
export function policyMatch(play: Play): void {
  let stage: Stage
  let person: Device

  beforeAll(async () => {
    stage = await play.start()
    person = await stage.hand('openid-matches')
  })
  afterAll(() => stage?.close())

  describe('somebody who wants to know what a company would get', () => {
    it('begins on the first page', async () => {
      await person.open('/')
      await person.press(/开始政策匹配/u)
      await person.see(/还剩约/u)
      await person.see('答案只存在这台手机')
    })

    it('answers one question a screen without a network, and is promised fewer each time', async () => {
      await person.goOffline()
      let promised = await questionsLeft(person)
      for (let turn = 0; turn < MOST_QUESTIONS; turn += 1) {
        await answerOne(person)
        if ((await person.count(/下一题$/u)) === 0) break
        if (turn === 0) await person.pressTwice(/下一题$/u)
        else await person.press(/下一题$/u)
        // Whoever pressed twice answered one screen.
        await person.see(`已答 ${turn + 1} 题`)
        const left = await questionsLeft(person)
        expect(left).toBeLessThan(promised)
        promised = left
      }
      // Not 先看结果, which leaves the round open.
      await person.press(/(?:^|，)看结果$/u)
      await person.see(/不是可领取金额/u)
    })

    it('reads what is certain, what is an example and what it rests on', async () => {
      await person.see(/按已填信息测算（示例）/u)
      expect(await person.count('示例')).toBeGreaterThan(3)
      await person.see('在本小程序匹配或提交诉求，不等于申报。')
    })

    it('keeps a list of the documents, and takes it along as text', async () => {
      await person.press(/^资料清单（/u)
      await person.tick(/申报时就要有|可以后补/u)
      await person.press('复制清单')
      const copied = await person.copied()
      expect(copied).toContain('资料清单')
      expect(copied).toMatch(/^☑ /mu)
    })

    it('takes a picture of it along', async () => {
      expect(await person.carryAway()).toBeGreaterThan(5_000)
    })

    it('finds in the policy where to apply, and takes the address along', async () => {
      await person.goOnline()
      await person.open('/pages/policy/detail/index?id=demo-digital-support')
      await person.press(/新引进企业奖励：看条件、材料和依据/u)
      await person.press('复制申报网址')
      expect(await person.copied()).toBe('https://example.com/apply')
      await person.open('/pages/policy/result/index')
    })

    it('changes an answer, and the result follows', async () => {
      await person.press('改答案')
      await person.see('您的答案')
      await person.press(/公司注册在哪里/u)
      await person.choose('杭州以外')
      await person.press('下一题')
      await person.see(/还剩约|您的答案|按已填信息测算/u)
    })

    it('sends nothing of it with an inquiry until 附上 is pressed', async () => {
      await person.open('/pages/policy/result/index')
      await person.press('请承办人核对')
      await person.see(/还没有附上/u)
      await person.press(/附上，政策匹配结果/u)
      await person.see(/已附上/u)
      await person.choose('外区或外地')
      await person.fill('想了解什么', '请核对能不能申报。')
      await person.fill('联系人', '林越')
      await person.fill('手机号', '13800002046')
      await person.tick(/办理本事项/u)
      await person.press('提交')
      await person.see(/已收到，编号/u)
      const text = await stage.exportAll()
      expect(text).toContain('政策匹配结果')
    })

    // At last: a browser that was handed a number opens no other page of the app as long as nobody dialled.
    it('calls those who decide', async () => {
      await person.open('/pages/policy/detail/index?id=demo-digital-support')
      await person.press(/新引进企业奖励：看条件、材料和依据/u)
      await person.press(/^打电话/u)
      expect(await person.dialled()).toEqual(['057100000000'])
    })

    it('left no error in the browser', () => {
      expect(person.problems()).toEqual([])
    })
  })
}
