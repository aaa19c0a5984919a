import { actions } from '@contract/actions'
import { CONTRACT_VERSION } from '@contract/envelope'
import { inquiryKinds } from '@contract/inquiry/kinds'
import { badInputs, INFINITY_MARK } from '../builders/bad-inputs'
import { inquiryInputs } from '../builders/inquiry-inputs'
import { shapeOf } from '../builders/schema-shape'
import { inBatches } from '../harness/in-batches'
import { aPerson, type Stage, startStage } from '../harness/stage'
import { freshRequestId, TEST_NOW } from '../harness/start-cloud'

const action = 'inquiry.submit'
const shape = shapeOf(actions[action].input)

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.cloud.close())
beforeEach(() => stage.cloud.setClock(TEST_NOW))

const jsonOf = (event: unknown) => JSON.stringify(event).replaceAll(`"${INFINITY_MARK}"`, '1e999')

/** Whether the field, something that holds it or something in it is reported; guards before parsing report none. */
const reports = (path: string, reported: string) =>
  reported === '' || path === '' || path.startsWith(reported) || reported.startsWith(path)

describe.each(inquiryKinds)('a submission of kind %s', (kind) => {
  const input = inquiryInputs[kind]

  it('is refused in every bad variant, names the field, and changes nothing', async () => {
    const variants = badInputs(shape, { ...input, attachments: ['u-of-nobody'] })
    expect(variants.length).toBeGreaterThan(100)
    const caller = aPerson()
    const before = await stage.cloud.exportAll()
    const problems = await inBatches(variants, async ({ title, path, input: bad }) => {
      const event = { v: CONTRACT_VERSION, action, requestId: freshRequestId(), input: bad }
      const { body } = await stage.cloud.sendText('inquiry', jsonOf(event), caller)
      if (body.ok) return `${title} was accepted`
      if (body.error.code !== 'BAD_INPUT') return `${title} gave ${body.error.code}`
      const fields = body.error.fields ?? []
      return fields.some((field) => reports(path, field.path))
        ? null
        : `${title} reports ${JSON.stringify(fields)}`
    })
    expect(problems.filter((problem) => problem !== null)).toEqual([])
    expect(await stage.cloud.exportAll()).toBe(before)
  })

  it('gets its first answer again, byte for byte, and is made once', async () => {
    const caller = aPerson()
    const event = { action, requestId: freshRequestId(), input }
    const first = await stage.cloud.send('inquiry', event, caller)
    expect(first.body).toMatchObject({ ok: true, data: { kind } })
    const stored = await stage.cloud.exportAll()
    expect((await stage.cloud.send('inquiry', event, caller)).text).toBe(first.text)
    const other = { ...event, input: { ...input, need: '换一句话。' } }
    const reused = await stage.cloud.send('inquiry', other, caller)
    expect(reused.body).toMatchObject({ ok: false, error: { code: 'REQUEST_REUSED' } })
    expect(await stage.cloud.exportAll()).toBe(stored)
  })
})

it('a submission of no known kind is refused at its kind', async () => {
  const event = { action, requestId: freshRequestId(), input: { ...inquiryInputs.settle, kind: 'loan' } }
  const { body } = await stage.cloud.send('inquiry', event, aPerson())
  expect(body).toMatchObject({ ok: false, error: { code: 'BAD_INPUT', fields: [{ path: 'kind' }] } })
})
