import { type ActionName, actions } from '@contract/actions'
import type { ErrorCode } from '@contract/errors'
import { recordsOfExample } from '../builders/example-inputs'
import { aPerson, type Role, roles, type Stage, startStage } from '../harness/stage'
import { freshRequestId, type Identity, TEST_NOW } from '../harness/start-cloud'

const actionNames = Object.keys(actions) as ActionName[]
const personal = actionNames.filter((name) => actions[name].audience === 'user')
const forStaff = actionNames.filter((name) => Array.isArray(actions[name].audience))

/** Staff roles behind each caller of the table. */
const rolesOf: Record<Role, readonly string[]> = {
  nobody: [],
  web: [],
  wechat: [],
  park: ['park'],
  other_park: ['park'],
  officer: ['officer'],
  legal: ['legal'],
  admin: ['admin'],
}

/** Refusals that a rule of the action itself gives a role its audience would let in. */
const ownRules: Partial<Record<ActionName, Partial<Record<Role, ErrorCode>>>> = {
  // An anonymous browser cannot become staff: nothing tells it from the next person at the same machine.
  'staff.join': { web: 'FORBIDDEN' },
  // Matters would lose their holder: colleagues are taken off the list first.
  'account.delete': {
    park: 'STAFF_STAYS',
    other_park: 'STAFF_STAYS',
    officer: 'STAFF_STAYS',
    legal: 'STAFF_STAYS',
    admin: 'STAFF_STAYS',
  },
}

const isMatter = (record: string) => ['booking', 'consultation', 'inquiry'].includes(record)
const namesMatter = (action: ActionName) => recordsOfExample[action].some(isMatter)
const namesRecord = (action: ActionName) =>
  recordsOfExample[action].some(
    (record) => isMatter(record) || ['closedInquiry', 'plannedInquiry', 'registration'].includes(record),
  )

/** What the audience says: null where the role is let in. */
function refusalOf(action: ActionName, role: Role): ErrorCode | null {
  const { audience } = actions[action]
  if (audience === 'public') return null
  if (role === 'nobody') return 'SIGN_IN_REQUIRED'
  if (audience === 'user') return null
  return rolesOf[role].some((one) => audience.some((allowed) => allowed === one)) ? null : 'FORBIDDEN'
}

/** What a role gets for a valid input about its own record or, for staff, about one of the first park. */
function expectedOf(action: ActionName, role: Role): ErrorCode | 'OK' {
  const refusal = refusalOf(action, role) ?? ownRules[action]?.[role]
  if (refusal !== undefined) return refusal
  const isOutsideScope = role === 'other_park' && forStaff.includes(action) && namesMatter(action)
  return isOutsideScope ? 'NOT_FOUND' : 'OK'
}

let stage: Stage
let calls = 0
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.cloud.close())
beforeEach(async () => {
  // Apart in time, so that colleagues who act in every test stay below the limit of calls.
  calls += 1
  await stage.cloud.setClock(TEST_NOW + calls * 11_000)
})

async function codeOf(action: ActionName, input: unknown, as: Identity): Promise<string> {
  const event = { action, input, requestId: freshRequestId() }
  const { body } = await stage.cloud.send(action.slice(0, action.indexOf('.')), event, as)
  return body.ok ? 'OK' : body.error.code
}

/** A caller of the role; a new colleague where the action would change who the colleague is. */
async function callerFor(action: ActionName, role: Role): Promise<Identity> {
  if (action !== 'staff.join' || rolesOf[role].length === 0) return stage.callerOf(role)
  const colleague = aPerson()
  const invitation = await stage.exampleFor('staff.join', colleague)
  await stage.must('staff.join', invitation, colleague)
  return colleague
}

describe.each(actionNames)('%s', (action) => {
  const refused = roles.filter((role) => expectedOf(action, role) !== 'OK')
  const allowed = roles.filter((role) => expectedOf(action, role) === 'OK')

  it('is open to those its audience names', async () => {
    const codes: Record<string, string> = {}
    for (const role of allowed) {
      const caller = await callerFor(action, role)
      const owner = forStaff.includes(action) ? aPerson() : caller
      const input = await stage.exampleFor(action, role === 'nobody' ? aPerson() : owner)
      codes[role] = await codeOf(action, input, caller)
    }
    expect(codes).toEqual(Object.fromEntries(allowed.map((role) => [role, 'OK'])))
  })

  if (refused.length === 0) return

  it('is refused to everybody else and changes nothing', async () => {
    const input = await stage.exampleFor(action, aPerson())
    const before = await stage.cloud.exportAll()
    const codes: Record<string, string> = {}
    for (const role of refused) codes[role] = await codeOf(action, input, stage.callerOf(role))
    expect(codes).toEqual(Object.fromEntries(refused.map((role) => [role, expectedOf(action, role)])))
    expect(await stage.cloud.exportAll()).toBe(before)
  })
})

describe("other people's records", () => {
  it.each(personal.filter(namesRecord))('%s does not find them, and changes nothing', async (action) => {
    const input = await stage.exampleFor(action, aPerson())
    const before = await stage.cloud.exportAll()
    for (const role of ['web', 'wechat', 'park', 'other_park', 'officer', 'admin'] as const) {
      expect([role, await codeOf(action, input, stage.callerOf(role))]).toEqual([role, 'NOT_FOUND'])
    }
    expect(await stage.cloud.exportAll()).toBe(before)
  })

  it('message.read leaves the messages of others unread, and changes nothing', async () => {
    const owner = aPerson()
    const input = await stage.exampleFor('message.read', owner)
    const before = await stage.cloud.exportAll()
    await stage.must('message.read', input, aPerson())
    expect(await stage.cloud.exportAll()).toBe(before)
    expect(await stage.must('message.list', {}, owner)).toMatchObject({ unread: 1 })
  })
})

describe('a colleague of another park', () => {
  it('sees neither visits nor inquiries of this park in the lists', async () => {
    const owner = aPerson()
    const booking = (await stage.exampleFor('booking.detail', owner)).id
    const inquiry = (await stage.exampleFor('inquiry.thread', owner)).id
    const seenBy = async (role: 'park' | 'other_park') => {
      const as = stage.callerOf(role)
      const visits = await stage.must('booking.queue', { filter: 'upcoming' }, as)
      const matters = await stage.must('inquiry.queue', { filter: 'open' }, as)
      return [...visits.items, ...matters.items].map((item) => item.id)
    }
    expect(await seenBy('park')).toEqual(expect.arrayContaining([booking, inquiry]))
    const elsewhere = await seenBy('other_park')
    expect(elsewhere).not.toContain(booking)
    expect(elsewhere).not.toContain(inquiry)
  })
})
