import { keptAfterDeletion } from '@contract/account/delete'
import type { ActionName, InputOf } from '@contract/actions'
import { aDistrict, aSummit } from '../../tests/builders/content'
import { aBookingInput, anInquiryInput, aProfileInput, aRegistrationInput } from '../../tests/builders/inputs'
import { inquiryInputs } from '../../tests/builders/inquiry-inputs'
import { passTexts } from '../../tests/harness/pass-texts'
import { ReplyLost } from '../../tests/harness/reply-lost'
import { type Caller, startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'
import { uploadFile } from '../../tests/harness/upload-file'

const MINUTE = 60_000
const ADMIN = { openid: 'openid-admin' }
const OFFICER = { openid: 'openid-officer' }
const kept = keptAfterDeletion.map(({ collection }) => collection as string)

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startCloud({
    items: aDistrict({ events: [aSummit({ seats: 20 })] }),
    instancesPerFunction: 3,
  })
  await cloud.joinAs(ADMIN.openid, { name: '李岚', roles: ['admin'] })
  await cloud.joinAs(OFFICER.openid, { name: '周静', roles: ['officer'] })
})
afterAll(() => cloud.close())

let people = 0
let moment = TEST_NOW
beforeEach(async () => {
  // Apart in time, so that the officer stays below the limit of calls.
  moment += 10 * MINUTE
  await cloud.setClock(moment)
})

async function must<N extends ActionName>(action: N, input: InputOf<N>, as: Caller) {
  const answer = await cloud.call(action, input, as)
  if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer.error)}`)
  return answer.data
}

interface Person {
  as: { openid: string }
  /** Texts that only this person gave; none may be left anywhere. */
  words: string[]
  inquiry: string
  booking: string
  registration: string
}

/** Somebody who used everything, whose matters are under handling. */
async function aBusyPerson(): Promise<Person> {
  people += 1
  const as = { openid: `openid-leaver-${people}` }
  const company = `云衡智能${people}号公司`
  const contact = `林越${people}号`
  const phone = `1380000${String(people).padStart(4, '0')}`
  const who = { company, contact, phone }
  const need = `只有第 ${people} 位才会这样写的需求`
  const inquiry = await must('inquiry.submit', anInquiryInput({ ...who, need }), as)
  await passTexts(cloud.cloud)
  await must('inquiry.take', { id: inquiry.id }, OFFICER)
  await must('inquiry.reply', { id: inquiry.id, text: `${contact}，您好` }, OFFICER)
  await must('inquiry.followUp', { id: inquiry.id, text: need }, as)
  const booking = await must('booking.create', aBookingInput({ ...who, visitors: 1 }), as)
  await must('booking.confirm', { id: booking.id }, OFFICER)
  const registration = await must('event.register', aRegistrationInput(who), as)
  await must('account.save', { changes: [{ kind: 'place', id: 'kuamao-town', saved: true }] }, as)
  await must(
    'account.saveProfile',
    aProfileInput({ facts: [{ type: 'choice', fact: 'kind', value: company }] }),
    as,
  )
  await must('account.complain', { text: need, phone }, as)
  await must('message.allow', { accepted: ['inquiry_reply'] }, as)
  await settle()
  const words = [company, contact, phone, need, as.openid]
  return { as, words, inquiry: inquiry.id, booking: booking.id, registration: registration.id }
}

/** What the timers owe is done. */
async function settle(): Promise<void> {
  moment += 3 * MINUTE
  await cloud.setClock(moment)
  await cloud.fireTimer('minute')
}

interface Words {
  title: string
  need: string
  reason: string
}
/** Texts that stand nowhere else; the need is held by the stand-in of WeChat's check. */
const wordsOf = (number: number): Words => ({
  title: `第${number}位写的题目`,
  need: `第${number}位：复核测试词`,
  reason: `第${number}位写的理由`,
})

/** Held, then turned down with a reason: as an administrator may write what the text said into it. */
async function turnDown(record: 'inquiry' | 'booking', id: string, { reason }: Words): Promise<void> {
  await settle()
  await must('staff.judge', { record, id, verdict: 'turn_down', reason }, ADMIN)
}

async function contribute({ title, need, reason }: Words, as: Caller): Promise<void> {
  const { contribution } = inquiryInputs
  const answers = { ...contribution.answers, title, origin: reason }
  await must('inquiry.submit', { ...contribution, need, answers }, as)
}

async function askWhatIsHeld(words: Words, as: Caller): Promise<void> {
  const { id } = await must('inquiry.submit', anInquiryInput({ need: words.need }), as)
  await turnDown('inquiry', id, words)
}

async function bookWhatIsHeld(words: Words, as: Caller): Promise<void> {
  const { id } = await must('booking.create', aBookingInput({ company: words.need, visitors: 1 }), as)
  await turnDown('booking', id, words)
}

async function rateWithWords({ title }: Words, as: Caller): Promise<void> {
  const { id } = await must('inquiry.submit', anInquiryInput(), as)
  await passTexts(cloud.cloud)
  await must('inquiry.close', { id, text: '已办结' }, OFFICER)
  await must('inquiry.rate', { id, stars: 5, words: [title] }, as)
}

async function handOver({ reason }: Words, as: Caller): Promise<void> {
  const { id } = await must('inquiry.submit', anInquiryInput(), as)
  await passTexts(cloud.cloud)
  const { holder } = await must('inquiry.case', { id }, OFFICER)
  const { items } = await must('staff.colleagues', {}, ADMIN)
  const to = items.find(({ name }) => name === (holder?.name === '周静' ? '管理员' : '周静'))?.id ?? ''
  await must('inquiry.handOver', { id, to, note: reason }, ADMIN)
}

async function storedPaths(): Promise<string[]> {
  const answer = (await (await fetch(`${cloud.url}/inspect/files`)).json()) as { files: { path: string }[] }
  return answer.files.map(({ path }) => path)
}

type Export = Record<string, Record<string, unknown>[]>
const exported = async () => JSON.parse(await cloud.exportAll()) as Export

/** Every sealed phone and every hash of one that stands in somebody's records. */
function phonesOf(all: Export, person: Person): string[] {
  const subject = `wx:${person.as.openid}`
  const mine = Object.values(all).flatMap((documents) => documents.filter((one) => one.subject === subject))
  return mine.flatMap(({ phone }) => {
    const stored = phone as { sealed: string; hash: string } | null | undefined
    return stored ? [stored.sealed, stored.hash] : []
  })
}

/** Collections in whose documents one of the texts stands. */
const collectionsWith = (all: Export, texts: readonly string[]) =>
  Object.entries(all)
    .filter(([, documents]) => texts.some((text) => JSON.stringify(documents).includes(text)))
    .map(([name]) => name)

/** Ids of documents by collection, of those that exist after and whose document changed or came since. */
const touched = (before: Export, after: Export) =>
  Object.entries(after)
    .filter(([name, documents]) => JSON.stringify(documents) !== JSON.stringify(before[name]))
    .filter(([name, documents]) => documents.length >= (before[name]?.length ?? 0))
    .map(([name]) => name)

const remove = (as: Caller) => cloud.call('account.delete', { confirm: '删除' }, as)

describe('deleting what is stored of a person', () => {
  it('leaves no trace of who it was in any collection', async () => {
    const person = await aBusyPerson()
    const before = await exported()
    const texts = [...person.words, ...phonesOf(before, person)]
    expect(collectionsWith(before, texts).length).toBeGreaterThan(6)
    expect(await remove(person.as)).toMatchObject({ ok: true })
    await settle()
    await settle()
    const after = await exported()
    expect(collectionsWith(after, texts)).toEqual([])
    const told = ['messages']
    expect(touched(before, after).filter((name) => !kept.includes(name) && !told.includes(name))).toEqual([])
    const [deletion] = (after.deletions ?? []).slice(-1)
    expect(deletion).toMatchObject({ state: 'done', sealed: '', dueAt: null })
  })

  it('cancels, gives the seats back, withdraws, and tells colleagues by number only', async () => {
    const person = await aBusyPerson()
    const seats = async () => must('event.seats', { event: 'ai-summit' }, {})
    const free = (await seats()).free
    const slotBefore = (await exported()).slots?.map((slot) => [slot._id, slot.free])
    await remove(person.as)
    expect((await seats()).free).toBe(free + 1)
    const all = await exported()
    expect(all.slots?.map((slot) => [slot._id, slot.free])).not.toEqual(slotBefore)
    const byId = (name: string, id: string) => all[name]?.find(({ _id }) => _id === id)
    expect(byId('bookings', person.booking)).toMatchObject({ subject: 'deleted', status: 'cancelled' })
    expect(byId('registrations', person.registration)).toMatchObject({
      subject: 'deleted',
      status: 'cancelled',
    })
    expect(byId('inquiries', person.inquiry)).toMatchObject({
      subject: 'deleted',
      status: 'withdrawn',
      open: false,
      consents: { handle: true },
      holder: { name: '周静' },
    })
    await settle()
    const inbox = await must('message.list', {}, OFFICER)
    expect(inbox.items.map(({ link }) => link.id)).toEqual(
      expect.arrayContaining([person.booking, person.inquiry]),
    )
  })

  it('leaves the staff lists readable', async () => {
    const person = await aBusyPerson()
    await remove(person.as)
    await must('inquiry.queue', { filter: 'ended' }, OFFICER)
    const found = await must('inquiry.case', { id: person.inquiry }, OFFICER)
    expect(found).toMatchObject({ company: '', contact: '', phone: '' })
    const roster = await must('event.roster', { event: 'ai-summit' }, OFFICER)
    expect(roster.items.find(({ id }) => id === person.registration)).toMatchObject({
      company: '',
      phone: '',
    })
    await must('account.complaintQueue', { filter: 'ended' }, ADMIN)
  })

  it.each<[string, (words: Words, as: Caller) => Promise<unknown>]>([
    ['what a contribution was answered', contribute],
    ['a text that was held, and why it was turned down', askWhatIsHeld],
    ['a form that was held, and why it was turned down', bookWhatIsHeld],
    ['the words of a rating', rateWithWords],
    ['what one colleague told another when handing it over', handOver],
  ])('leaves nothing of %s', async (_title, leave) => {
    people += 1
    const as = { openid: `openid-writer-${people}` }
    const words = wordsOf(people)
    await leave(words, as)
    await settle()
    const texts = [...Object.values(words), as.openid]
    expect(collectionsWith(await exported(), texts)).not.toEqual([])
    expect(await remove(as)).toMatchObject({ ok: true })
    await settle()
    await settle()
    expect(collectionsWith(await exported(), texts)).toEqual([])
    await must('inquiry.queue', { filter: 'ended' }, OFFICER)
  })

  it('leaves no file, and does not take the files of what the person began anew', async () => {
    people += 1
    const as = { openid: `openid-sender-${people}` }
    const submitWith = async (file: string) =>
      must('inquiry.submit', anInquiryInput({ attachments: [file] }), as)
    const before = await uploadFile(cloud, {}, as)
    await submitWith(before)
    const unsent = await uploadFile(cloud, {}, as)
    await remove(as)
    moment += MINUTE
    await cloud.setClock(moment)
    const after = await uploadFile(cloud, {}, as)
    const { id } = await submitWith(after)
    await settle()
    await settle()
    const paths = await storedPaths()
    expect(paths.filter((path) => [before, unsent].some((file) => path.includes(file)))).toEqual([])
    const { url } = await must('inquiry.fileLink', { id, file: after }, as)
    expect((await fetch(url)).status).toBe(200)
  })

  it('gives the first answer again, and does not touch what the person began anew', async () => {
    const person = await aBusyPerson()
    const call = { ...person.as, requestId: `delete-request-${people}` }
    const first = await remove(call)
    await cloud.setClock(moment + MINUTE)
    await must('account.save', { changes: [{ kind: 'event', id: 'ai-summit', saved: true }] }, person.as)
    expect(await remove(call)).toEqual(first)
    moment += MINUTE
    await settle()
    await settle()
    expect((await must('account.saved', {}, person.as)).items).toHaveLength(1)
  })

  it.each([0.2, 0.5, 0.7])(
    'that is cut off with %d of all database answers lost is finished by the timer',
    async (loss) => {
      const person = await aBusyPerson()
      const texts = [...person.words, ...phonesOf(await exported(), person)]
      await cloud.setFaults({ sdkReplyLoss: loss, seed: people })
      await remove(person.as).catch((cause: unknown) => {
        if (!(cause instanceof ReplyLost)) throw cause
      })
      await cloud.setFaults({})
      const { deletions = [] } = await exported()
      const isNoted = deletions.some((one) => one.state !== 'done' && Number(one.createdAt) >= moment)
      await settle()
      await settle()
      await settle()
      // Where not even the deletion was noted, nothing was promised, and nothing is half gone.
      const left = collectionsWith(await exported(), isNoted ? texts : [person.as.openid])
      expect(left.length > 0).toBe(!isNoted)
    },
  )

  it('does not let the timer bring back a seat that was claimed and never recorded', async () => {
    const person = await aBusyPerson()
    await cloud.cloud.database().collection('registrations').doc(person.registration).remove()
    const { free } = await must('event.seats', { event: 'ai-summit' }, {})
    const late = { openid: `openid-unrecorded-${people}` }
    const { id } = await must('event.register', aRegistrationInput(), late)
    await cloud.cloud.database().collection('registrations').doc(id).remove()
    await remove(late)
    await settle()
    await settle()
    expect((await must('event.mine', {}, late)).items).toEqual([])
    expect((await must('event.seats', { event: 'ai-summit' }, {})).free).toBe(free)
  })

  it('is refused to colleagues, until an administrator has taken them off the list', async () => {
    const colleague = { openid: 'openid-leaving-colleague' }
    await cloud.joinAs(colleague.openid, { name: '离岗同事', roles: ['officer'] })
    const before = await cloud.exportAll()
    expect(await remove(colleague)).toMatchObject({ ok: false, error: { code: 'STAFF_STAYS' } })
    expect(await cloud.exportAll()).toBe(before)
    const { items } = await must('staff.colleagues', {}, ADMIN)
    const id = items.find(({ name }) => name === '离岗同事')?.id ?? ''
    await must('staff.remove', { id }, ADMIN)
    await cloud.setClock(moment + MINUTE)
    moment += MINUTE
    expect(await remove(colleague)).toMatchObject({ ok: true })
    const all = await exported()
    expect(all.staff?.map(({ _id }) => _id)).not.toContain('wx:openid-leaving-colleague')
  })
})
