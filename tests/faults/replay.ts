import { type ActionName, actions } from '@contract/actions'
import { recordsOfExample } from '../builders/example-inputs'
import { otherInputs } from '../builders/other-inputs'
import { growth } from '../harness/database-shape'
import { ReplyLost } from '../harness/reply-lost'
import { aPerson, type Stage, staffCaller, startStage } from '../harness/stage'
import { freshRequestId, type Identity, type Sent, TEST_NOW } from '../harness/start-cloud'

const changing = (Object.keys(actions) as ActionName[]).filter((name) => actions[name].changes)
const isForStaff = (name: ActionName) => Array.isArray(actions[name].audience)
const MINUTE = 60_000

/** The actions that change something, by whose they are. Two suites, because a database that grows slows each test. */
export const replayed = {
  people: changing.filter((action) => !isForStaff(action)),
  staff: changing.filter(isForStaff),
} as const

/** What every one of these actions does with a request that comes again. */
export function replays(whose: keyof typeof replayed): void {
  let stage: Stage
  let moment = TEST_NOW
  beforeAll(async () => {
    stage = await startStage()
  })
  afterAll(() => stage.cloud.close())
  beforeEach(async () => {
    // Apart in time, so that colleagues who act in every test stay below the limit of calls.
    moment += 11_000
    await stage.cloud.setClock(moment)
  })

  interface Prepared {
    event: { action: ActionName; requestId: string; input: unknown }
    caller: Identity
  }

  async function prepare(action: ActionName): Promise<Prepared> {
    const owner = aPerson()
    const input = await stage.exampleFor(action, owner)
    return {
      event: { action, requestId: freshRequestId(), input },
      caller: isForStaff(action) ? staffCaller(action, stage) : owner,
    }
  }

  function send({ event, caller }: Prepared): Promise<Sent> {
    return stage.cloud.send(event.action.slice(0, event.action.indexOf('.')), event, caller)
  }

  /** Sends until an answer comes that does not ask to try again, as a client does. */
  async function sendUntilAnswered(prepared: Prepared, most = 30): Promise<Sent> {
    for (let tries = 0; tries < most; tries += 1) {
      const sent = await send(prepared).catch(nullWhenLost)
      if (sent !== null && (sent.body.ok || sent.body.error.code !== 'BUSY')) return sent
    }
    throw new Error(`${prepared.event.action} was never answered`)
  }

  function nullWhenLost(cause: unknown): null {
    if (cause instanceof ReplyLost) return null
    throw cause
  }

  /** Everything the timers owe is done, so that the database shows what an action led to in the end. */
  async function settled(): Promise<Record<string, string>> {
    moment += 3 * MINUTE
    await stage.cloud.setClock(moment)
    await stage.cloud.fireTimer('minute')
    return stage.cloud.exportCollections()
  }

  const growths = new Map<ActionName, ReturnType<typeof growth>>()

  /** What one undisturbed call of the action leads to, found out once. */
  async function growthOfOne(action: ActionName, ignored: readonly string[] = []) {
    const known = growths.get(action) ?? (await measureGrowth(action))
    growths.set(action, known)
    return Object.fromEntries(Object.entries(known).filter(([name]) => !ignored.includes(name)))
  }

  async function measureGrowth(action: ActionName) {
    const prepared = await prepare(action)
    const before = await settled()
    expect((await send(prepared)).body).toMatchObject({ ok: true })
    return growth(before, await settled())
  }

  describe.each(replayed[whose])('%s', (action) => {
    it('gives the first answer again, byte for byte, and changes nothing', async () => {
      const prepared = await prepare(action)
      const first = await send(prepared)
      expect(first.body).toMatchObject({ ok: true })
      const before = await stage.cloud.exportAll()
      const second = await send(prepared)
      expect(second.text).toBe(first.text)
      expect(await stage.cloud.exportAll()).toBe(before)
    })

    it('changes once when the same request is sent twice at once', async () => {
      const expected = await growthOfOne(action)
      const prepared = await prepare(action)
      const before = await settled()
      await Promise.all([send(prepared), send(prepared)])
      const last = await sendUntilAnswered(prepared)
      expect(last.body).toMatchObject({ ok: true })
      expect(growth(before, await settled())).toEqual(expected)
    })

    it('answers the retry after its reply got lost, and changed once', async () => {
      const expected = await growthOfOne(action)
      const prepared = await prepare(action)
      const before = await settled()
      await stage.cloud.setFaults({ functionReplyLoss: 1 })
      await expect(send(prepared)).rejects.toThrow(ReplyLost)
      await stage.cloud.setFaults({})
      expect((await send(prepared)).body).toMatchObject({ ok: true })
      expect(growth(before, await settled())).toEqual(expected)
    })

    it('changes once although replies of the database get lost', async () => {
      // A lost answer may count a free text twice, on the careful side; everything else is exact.
      const expected = await growthOfOne(action, ['quotas'])
      for (const seed of [1, 2]) {
        const prepared = await prepare(action)
        const before = await settled()
        await stage.cloud.setFaults({ sdkReplyLoss: 0.4, seed })
        const answered = await sendUntilAnswered(prepared)
        await stage.cloud.setFaults({})
        expect(answered.body).toMatchObject({ ok: true })
        expect(growth(before, await settled(), ['quotas'])).toEqual(expected)
      }
    })

    if (recordsOfExample[action].length > 0) {
      it("refuses the same request id with another record's id and changes nothing", async () => {
        const prepared = await prepare(action)
        const { event, caller } = prepared
        expect((await send(prepared)).body).toMatchObject({ ok: true })
        const input = await stage.exampleFor(action, caller)
        expect(input).not.toEqual(event.input)
        const before = await stage.cloud.exportAll()
        const reused = { caller, event: { ...event, input } }
        expect((await send(reused)).body).toMatchObject({ ok: false, error: { code: 'REQUEST_REUSED' } })
        expect(await stage.cloud.exportAll()).toBe(before)
      })
    }

    const other = otherInputs[action]
    if (other === undefined) return

    it('refuses the same request id with another input and changes nothing', async () => {
      const prepared = await prepare(action)
      await send(prepared)
      const before = await stage.cloud.exportAll()
      const { event, caller } = prepared
      const reused = { caller, event: { ...event, input: { ...(event.input as object), ...other } } }
      expect((await send(reused)).body).toMatchObject({ ok: false, error: { code: 'REQUEST_REUSED' } })
      expect(await stage.cloud.exportAll()).toBe(before)
    })
  })
}
