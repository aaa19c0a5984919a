import { type InquiryStatus, inquiryStatuses } from '@contract/inquiry/view'
import type { Inquiry } from './inquiry'
import type { InquiryMove } from './inquiry-move'
import { type MovedInquiry, moveInquiry } from './move-inquiry'
import { stoppedClock } from './reply-clock'
import {
  admin,
  aFile,
  anOfferedPlan,
  aPlan,
  buildInquiry,
  officer,
  otherPark,
  park,
  rules,
  secondOfficer,
  tuesday,
} from './testing/build-inquiry'
import { type InquiryMoveKind, inquiryMoves } from './transitions'

const now = tuesday('15:00')
const moves: Record<InquiryMoveKind, InquiryMove> = {
  take: { kind: 'take', staff: secondOfficer },
  reply: { kind: 'reply', staff: officer, text: '已为您找到两处' },
  follow_up: { kind: 'follow_up', text: '还想了解层高' },
  hand_over: { kind: 'hand_over', staff: officer, to: secondOfficer, note: '' },
  nudge: { kind: 'nudge' },
  papers: { kind: 'papers', ready: ['营业执照', '项目简介'] },
  files: { kind: 'files', files: [aFile()] },
  close: { kind: 'close', staff: officer, text: '已签约' },
  withdraw: { kind: 'withdraw' },
  rate: { kind: 'rate', stars: 5, words: ['接得快'] },
  accept: { kind: 'accept', staff: officer, text: '' },
  turn_down: { kind: 'turn_down', staff: officer, text: '已经登过' },
  offer_plan: { kind: 'offer_plan', staff: officer, plan: aPlan() },
  answer_plan: { kind: 'answer_plan', no: 1, answer: 'interested', text: '' },
}

const run = (inquiry: Inquiry, move: InquiryMove, at = now, clock = rules) =>
  moveInquiry(inquiry, move, { now: at, rules: clock })

function moved(inquiry: Inquiry, move: InquiryMove, at = now, clock = rules): MovedInquiry {
  const result = run(inquiry, move, at, clock)
  if (!result.ok || result.value === null) throw new Error('the move should have changed the inquiry')
  return result.value
}

function codeOf(inquiry: Inquiry, move: InquiryMove, at = now): string | null {
  const result = run(inquiry, move, at)
  return result.ok ? null : result.error.code
}

/** Written out, not derived: what every move does in every state. */
const expected: Record<InquiryMoveKind, Record<InquiryStatus, string>> = {
  take: {
    received: 'in_hand',
    in_hand: 'in_hand',
    replied: 'replied',
    closed: 'INQUIRY_CLOSED',
    withdrawn: 'INQUIRY_CLOSED',
    accepted: 'INQUIRY_CLOSED',
    turned_down: 'INQUIRY_CLOSED',
  },
  reply: {
    received: 'replied',
    in_hand: 'replied',
    replied: 'replied',
    closed: 'INQUIRY_CLOSED',
    withdrawn: 'INQUIRY_CLOSED',
    accepted: 'INQUIRY_CLOSED',
    turned_down: 'INQUIRY_CLOSED',
  },
  follow_up: {
    received: 'received',
    in_hand: 'in_hand',
    replied: 'in_hand',
    closed: 'INQUIRY_CLOSED',
    withdrawn: 'INQUIRY_CLOSED',
    accepted: 'INQUIRY_CLOSED',
    turned_down: 'INQUIRY_CLOSED',
  },
  hand_over: {
    received: 'received',
    in_hand: 'in_hand',
    replied: 'replied',
    closed: 'INQUIRY_CLOSED',
    withdrawn: 'INQUIRY_CLOSED',
    accepted: 'INQUIRY_CLOSED',
    turned_down: 'INQUIRY_CLOSED',
  },
  files: {
    received: 'received',
    in_hand: 'in_hand',
    replied: 'replied',
    closed: 'INQUIRY_CLOSED',
    withdrawn: 'INQUIRY_CLOSED',
    accepted: 'INQUIRY_CLOSED',
    turned_down: 'INQUIRY_CLOSED',
  },
  nudge: {
    received: 'received',
    in_hand: 'in_hand',
    replied: 'replied',
    closed: 'INQUIRY_CLOSED',
    withdrawn: 'INQUIRY_CLOSED',
    accepted: 'INQUIRY_CLOSED',
    turned_down: 'INQUIRY_CLOSED',
  },
  papers: {
    received: 'received',
    in_hand: 'in_hand',
    replied: 'replied',
    closed: 'INQUIRY_CLOSED',
    withdrawn: 'INQUIRY_CLOSED',
    accepted: 'INQUIRY_CLOSED',
    turned_down: 'INQUIRY_CLOSED',
  },
  close: {
    received: 'closed',
    in_hand: 'closed',
    replied: 'closed',
    closed: 'INQUIRY_CLOSED',
    withdrawn: 'INQUIRY_CLOSED',
    accepted: 'INQUIRY_CLOSED',
    turned_down: 'INQUIRY_CLOSED',
  },
  withdraw: {
    received: 'withdrawn',
    in_hand: 'withdrawn',
    replied: 'withdrawn',
    closed: 'INQUIRY_CLOSED',
    withdrawn: 'INQUIRY_CLOSED',
    accepted: 'INQUIRY_CLOSED',
    turned_down: 'INQUIRY_CLOSED',
  },
  rate: {
    received: 'INQUIRY_NOT_CLOSED',
    in_hand: 'INQUIRY_NOT_CLOSED',
    replied: 'INQUIRY_NOT_CLOSED',
    closed: 'closed',
    withdrawn: 'INQUIRY_NOT_CLOSED',
    accepted: 'INQUIRY_NOT_CLOSED',
    turned_down: 'INQUIRY_NOT_CLOSED',
  },
  accept: {
    received: 'accepted',
    in_hand: 'accepted',
    replied: 'accepted',
    closed: 'INQUIRY_CLOSED',
    withdrawn: 'INQUIRY_CLOSED',
    accepted: 'INQUIRY_CLOSED',
    turned_down: 'INQUIRY_CLOSED',
  },
  turn_down: {
    received: 'turned_down',
    in_hand: 'turned_down',
    replied: 'turned_down',
    closed: 'INQUIRY_CLOSED',
    withdrawn: 'INQUIRY_CLOSED',
    accepted: 'INQUIRY_CLOSED',
    turned_down: 'INQUIRY_CLOSED',
  },
  offer_plan: {
    received: 'replied',
    in_hand: 'replied',
    replied: 'replied',
    closed: 'INQUIRY_CLOSED',
    withdrawn: 'INQUIRY_CLOSED',
    accepted: 'INQUIRY_CLOSED',
    turned_down: 'INQUIRY_CLOSED',
  },
  answer_plan: {
    received: 'in_hand',
    in_hand: 'in_hand',
    replied: 'in_hand',
    closed: 'INQUIRY_CLOSED',
    withdrawn: 'INQUIRY_CLOSED',
    accepted: 'INQUIRY_CLOSED',
    turned_down: 'INQUIRY_CLOSED',
  },
}

const withPlan = (move: InquiryMoveKind) => (move === 'answer_plan' ? { plan: anOfferedPlan() } : {})

/** A matter that knows the move: what staff decide on, or what they handle. */
const aMatter = (move: InquiryMoveKind, status: InquiryStatus) =>
  buildInquiry({
    status,
    kind: move === 'accept' || move === 'turn_down' ? 'contribution' : 'settle',
    ...withPlan(move),
  })

const everyCase = inquiryMoves.flatMap((move) =>
  inquiryStatuses.map((status) => [move, status, expected[move][status]] as const),
)

describe('a move', () => {
  it.each(everyCase)('%s of a matter that is %s gives %s', (kind, status, outcome) => {
    const result = run(aMatter(kind, status), moves[kind])
    const shown = result.ok ? result.value?.after.status : result.error.code
    expect(shown).toBe(outcome)
  })

  it.each(everyCase.filter(([, , outcome]) => !outcome.startsWith('INQUIRY')))(
    '%s of a matter that is %s counts the version, adds one line and keeps open in step',
    (kind, status) => {
      const before = aMatter(kind, status)
      const { after, entry } = moved(before, moves[kind])
      expect(after.version).toBe(before.version + 1)
      expect(after.entries).toEqual([...before.entries, entry])
      expect(after.open).toBe(['received', 'in_hand', 'replied'].includes(after.status))
      expect(entry.at).toBe(now)
    },
  )
})

describe('a move that a kind does not know', () => {
  const moderated = ['contribution', 'correction'] as const
  const handled = ['settle', 'site', 'finance', 'policy'] as const
  it.each([
    ...moderated.flatMap((kind) =>
      (['close', 'rate', 'offer_plan', 'answer_plan'] as const).map((move) => [move, kind] as const),
    ),
    ...handled.flatMap((kind) => (['accept', 'turn_down'] as const).map((move) => [move, kind] as const)),
  ])('%s is refused for %s in every state', (move, kind) => {
    const codes = inquiryStatuses.map((status) => codeOf(buildInquiry({ kind, status }), moves[move]))
    expect(new Set(codes)).toEqual(new Set(['STEP_NOT_OFFERED']))
  })
})

describe('a decision', () => {
  const contribution = buildInquiry({ kind: 'contribution', status: 'received', holder: null })

  it('is taken by whoever writes it, with thanks that may need no words', () => {
    const { after, entry } = moved(contribution, { kind: 'accept', staff: secondOfficer, text: '' })
    expect(after.holder?.name).toBe(secondOfficer.name)
    expect(entry).toEqual({ at: now, by: 'staff', name: secondOfficer.name, kind: 'accepted' })
  })

  it('against it carries its reason', () => {
    expect(moved(contribution, moves.turn_down).entry).toMatchObject({
      kind: 'turned_down',
      text: '已经登过',
    })
  })
})

describe('the reply clock', () => {
  const running = buildInquiry({ status: 'in_hand' })
  const clock = ({ clockFrom, dueAt, alerts }: Inquiry) => ({ clockFrom, dueAt, alerts })

  it.each(['reply', 'offer_plan', 'close', 'withdraw'] as const)('stops with %s', (kind) => {
    expect(moved(running, moves[kind]).after).toMatchObject(stoppedClock)
  })

  it.each(['take', 'hand_over', 'nudge', 'papers', 'follow_up'] as const)('goes on through %s', (kind) => {
    expect(clock(moved(running, moves[kind]).after)).toEqual(clock(running))
  })

  it('starts anew when the person follows up on an answer', () => {
    const { after } = moved(buildInquiry({ status: 'replied' }), moves.follow_up)
    expect(after.clockFrom).toBe(now)
    expect(after.dueAt).toBe(now + 2 * 24 * 3_600_000)
    expect(after.alerts).toEqual({ soonFrom: expect.any(Number), soonAt: null, overdueAt: null })
    expect(after.alertAt).toBe(after.alerts.soonFrom)
  })

  it('does not start without an approved limit', () => {
    const { after } = moved(buildInquiry({ status: 'replied' }), moves.follow_up, now, {
      ...rules,
      limit: null,
    })
    expect(after).toMatchObject({ status: 'in_hand', ...stoppedClock })
  })

  it('keeps the holder of an overdue matter until somebody else takes it', () => {
    const late = tuesday('15:00') + 7 * 24 * 3_600_000
    expect(moved(running, moves.follow_up, late).after.holder).toEqual(running.holder)
    expect(moved(running, moves.nudge, late).after.holder).toEqual(running.holder)
  })
})

describe('the holder', () => {
  const holderOf = ({ after }: MovedInquiry) => after.holder?.subject

  it('changes when another colleague takes the matter', () => {
    expect(holderOf(moved(buildInquiry({ status: 'in_hand' }), moves.take))).toBe(secondOfficer.subject)
  })

  it('is whoever answers a matter nobody took', () => {
    const move: InquiryMove = { kind: 'reply', staff: secondOfficer, text: '好' }
    expect(holderOf(moved(buildInquiry({ status: 'received' }), move))).toBe(secondOfficer.subject)
    expect(holderOf(moved(buildInquiry({ status: 'received', holder: null }), move))).toBe(
      secondOfficer.subject,
    )
  })

  it('stays when a colleague answers a matter in hand', () => {
    const move: InquiryMove = { kind: 'reply', staff: secondOfficer, text: '好' }
    expect(holderOf(moved(buildInquiry({ status: 'in_hand' }), move))).toBe(officer.subject)
  })

  it('is the colleague it was handed to, with the note in the thread', () => {
    const { after, entry } = moved(buildInquiry(), {
      kind: 'hand_over',
      staff: officer,
      to: admin,
      note: '请接着谈',
    })
    expect(after.holder).toEqual({ subject: admin.subject, name: admin.name })
    expect(entry).toEqual({ at: now, by: 'staff', name: admin.name, kind: 'handed_over', text: '请接着谈' })
  })

  it.each([
    ['to the colleague who holds it', secondOfficer, officer, false],
    ['to oneself', secondOfficer, secondOfficer, false],
    ['to a chosen park without consent to forward', officer, park, false],
    ['to another park with consent to forward', officer, otherPark, true],
  ])('is not handed over %s', (_title, staff, to, forward) => {
    const inquiry = buildInquiry({ consents: { handle: true, at: now, forward } })
    expect(codeOf(inquiry, { kind: 'hand_over', staff, to, note: '' })).toBe('NOT_A_COLLEAGUE')
  })

  it('is a chosen park once the person agreed to forward', () => {
    const inquiry = buildInquiry({ consents: { handle: true, at: now, forward: true } })
    const move: InquiryMove = { kind: 'hand_over', staff: officer, to: park, note: '' }
    expect(holderOf(moved(inquiry, move))).toBe(park.subject)
  })

  it('who takes again what is in hand changes nothing', () => {
    const result = run(buildInquiry({ status: 'in_hand' }), { kind: 'take', staff: officer })
    expect(result).toEqual({ ok: true, value: null })
  })
})

describe('服务方案', () => {
  const offered = moved(buildInquiry({ status: 'in_hand' }), moves.offer_plan).after

  it('names who made it and counts', () => {
    expect(offered.plan).toEqual({ ...aPlan(), no: 1, at: now, by: officer.name, answer: null })
    expect(moved(offered, moves.offer_plan).after.plan).toMatchObject({ no: 2, answer: null })
  })

  it('is answered with a word, and the clock starts anew', () => {
    const { after, entry } = moved(offered, { ...moves.answer_plan, text: '面积要大一些' } as InquiryMove)
    expect(after.plan?.answer).toEqual({ kind: 'interested', at: now })
    expect(entry).toEqual({ at: now, by: 'person', kind: 'plan_answered', text: '面积要大一些' })
    expect(after.clockFrom).toBe(now)
  })

  it.each<[string, Inquiry, number, string]>([
    ['there is none', buildInquiry({ status: 'replied' }), now, 'STEP_NOT_OFFERED'],
    ['a newer one stands', moved(offered, moves.offer_plan).after, now, 'PLAN_CHANGED'],
    ['its last day is over', offered, tuesday('15:00') + 60 * 24 * 3_600_000, 'PLAN_OVER'],
  ])('is not answered when %s', (_title, inquiry, at, code) => {
    expect(codeOf(inquiry, moves.answer_plan, at)).toBe(code)
  })

  it('is answered on its last day', () => {
    expect(codeOf(offered, moves.answer_plan, tuesday('23:00') + 30 * 24 * 3_600_000)).toBeNull()
  })
})

describe('催一下', () => {
  const day = 24 * 3_600_000
  const friday = tuesday('15:00') + 3 * day
  const nudged = moved(buildInquiry(), moves.nudge, friday).after

  it('remembers the working day and counts', () => {
    expect(nudged).toMatchObject({ nudgedOn: '2026-11-27', nudges: 1 })
  })

  it.each([
    ['the same day', friday + 3_600_000, 'ALREADY_NUDGED'],
    ['the Saturday after', friday + day, 'ALREADY_NUDGED'],
    ['the Sunday after', friday + 2 * day, 'ALREADY_NUDGED'],
    ['the Monday after', friday + 3 * day, null],
  ])('on %s is judged by the working day', (_title, at, code) => {
    expect(codeOf(nudged, moves.nudge, at)).toBe(code)
  })
})

describe('papers', () => {
  it('replace the earlier list', () => {
    expect(moved(buildInquiry(), { kind: 'papers', ready: ['项目简介'] }).after.papers.ready).toEqual([
      '项目简介',
    ])
  })

  it('sent again unchanged change nothing', () => {
    expect(run(buildInquiry(), { kind: 'papers', ready: ['营业执照'] })).toEqual({ ok: true, value: null })
  })

  it('that are complete leave nothing to remind of', () => {
    expect(moved(buildInquiry({ status: 'replied' }), moves.papers).after.alertAt).toBeNull()
  })
})

describe('limits', () => {
  it('refuse a second rating', () => {
    const rated = buildInquiry({ status: 'closed', rating: { stars: 3, words: [] } })
    expect(codeOf(rated, moves.rate)).toBe('ALREADY_RATED')
  })

  it.each(['follow_up', 'papers'] as const)(
    'refuse %s after twenty lines on one day, until the next',
    (kind) => {
      const entries = Array.from(
        { length: 20 },
        () => ({ at: now, by: 'person', kind: 'followed_up' }) as const,
      )
      const full = buildInquiry({ entries })
      const result = run(full, moves[kind])
      expect(result).toEqual({
        ok: false,
        error: { code: 'TOO_MANY_REQUESTS', retryAfterMs: 9 * 3_600_000 },
      })
      expect(codeOf(full, moves[kind], now + 9 * 3_600_000)).toBeNull()
      expect(codeOf(buildInquiry({ entries: entries.slice(1) }), moves[kind])).toBeNull()
    },
  )
})

describe('files that follow', () => {
  const add = (...files: ReturnType<typeof aFile>[]): InquiryMove => ({ kind: 'files', files })

  it('stand behind those sent before and are named in the thread', () => {
    const { after, entry } = moved(
      buildInquiry({ files: [aFile()] }),
      add(aFile({ id: 'u2', name: '图.jpg' }), aFile({ id: 'u3', name: '表.pdf' })),
    )
    expect(after.files.map(({ id }) => id)).toEqual(['u1', 'u2', 'u3'])
    expect(entry).toMatchObject({ by: 'person', kind: 'files_added', text: '图.jpg、表.pdf' })
  })

  it('change nothing when the inquiry has them', () => {
    expect(run(buildInquiry({ files: [aFile()] }), add(aFile()))).toEqual({ ok: true, value: null })
  })

  it('are nine at most, and 30 MB in all', () => {
    const eight = Array.from({ length: 8 }, (_, index) => aFile({ id: `v${index}` }))
    expect(codeOf(buildInquiry({ files: eight }), add(aFile()))).toBeNull()
    expect(codeOf(buildInquiry({ files: eight }), add(aFile(), aFile({ id: 'u2' })))).toBe('TOO_MANY_FILES')
    const large = aFile({ id: 'u2', size: 30 * 1024 * 1024 })
    expect(codeOf(buildInquiry({ files: [aFile({ size: 1 })] }), add(large))).toBe('TOO_MANY_FILES')
  })
})
