import type { InputOf, OutputOf } from '@contract/actions'
import type { DraftView, EditableClause } from '@contract/clause/draft'
import type { PolicyClause } from '@contract/content/clause'
import { contentStore } from '../../scripts/content/content-store'
import type { PublishableItem } from '../../scripts/content/decide-publication'
import { importDistrict } from '../../scripts/content/import-district'
import { anEditableClause, aPolicy, aPublishedClause } from '../../tests/builders/clauses'
import { aDistrict } from '../../tests/builders/content'
import { freshRequestId, startCloud, TEST_NOW, type TestCloud } from '../../tests/harness/start-cloud'

const MINUTE = 60_000
const AUTHOR = { openid: 'openid-author' }
const REVIEWER = { openid: 'openid-reviewer' }
const LAWYER = { openid: 'openid-lawyer' }
const ADMIN = { openid: 'openid-admin' }

const published = ['reopened', 'withdrawn', 'renamed', 'raced', 'crowded-1', 'crowded-2', 'crowded-3'].map(
  (id) => aPublishedClause({ id }),
)
const fileItems = (clauses: PolicyClause[]): PublishableItem[] => [
  ...aDistrict(),
  { kind: 'policy', id: 'demo-growth', data: aPolicy() },
  ...clauses.map((data) => ({ kind: 'clause', id: data.id, data })),
]

let cloud: TestCloud
let now = TEST_NOW
beforeAll(async () => {
  cloud = await startCloud({ items: fileItems(published), instancesPerFunction: 4 })
  await cloud.joinAs(AUTHOR.openid, { name: '周静', roles: ['officer'] })
  await cloud.joinAs(REVIEWER.openid, { name: '何敏', roles: ['officer'] })
  await cloud.joinAs(LAWYER.openid, { name: '章律师', roles: ['legal', 'officer'] })
  await cloud.joinAs(ADMIN.openid, { name: '李岚', roles: ['admin'] })
})
afterAll(() => cloud.close())
beforeEach(async () => {
  // Apart in time, so that colleagues who act in every test stay below the limit of calls.
  now += 10 * MINUTE
  await cloud.setClock(now)
})

type ClauseMove = 'clause.submit' | 'clause.approve' | 'clause.publish'

async function must<N extends Parameters<TestCloud['call']>[0]>(
  action: N,
  input: InputOf<N>,
  as: { openid: string },
): Promise<OutputOf<N>> {
  const answer = await cloud.call(action, input, as)
  if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer.error)}`)
  return answer.data
}

const move = (action: ClauseMove, { id, version }: DraftView, as: { openid: string }) =>
  must(action, { id, version }, as)

async function refusalOf(...[action, input, as]: Parameters<TestCloud['call']>) {
  const answer = await cloud.call(action, input, as)
  return answer.ok ? 'OK' : answer.error
}

/** A clause written by the author, new or a further version of a published one. */
async function written(content: EditableClause): Promise<DraftView> {
  const { id, policy, title, gist } = content
  const { version } = await must('clause.open', { id, fresh: { policy, title, gist } }, AUTHOR)
  return must('clause.save', { id, version, clause: JSON.stringify(content) }, AUTHOR)
}

async function approvedClause(content: EditableClause): Promise<DraftView> {
  const submitted = await move('clause.submit', await written(content), AUTHOR)
  return move('clause.approve', submitted, REVIEWER)
}

const withAmount = (formula: number, over: Partial<EditableClause> = {}): EditableClause => {
  const base = anEditableClause(over)
  const terms = { ...base.terms, ...over.terms, benefit: { ...base.terms.benefit, formula }, caps: [] }
  return { ...base, terms }
}

const flagged = (id: string) => {
  const { terms } = anEditableClause()
  return anEditableClause({ id, terms: { ...terms, compliance_flags: ['relocation_reward'] } })
}

/** What an app that knew everything up to `since` is told. */
async function syncSince(since: number, lineage?: string) {
  const input = lineage === undefined ? {} : { lineage, since }
  return must('catalog.sync', input, AUTHOR)
}

async function clauseInCatalogue(id: string): Promise<PolicyClause | undefined> {
  const { items } = await syncSince(0)
  return items.find((item) => item.kind === 'clause' && item.id === id)?.data as PolicyClause | undefined
}

const importFiles = (clauses: PolicyClause[]) =>
  importDistrict({
    store: contentStore(cloud.cloud.database()),
    district: 'xiacheng',
    items: fileItems(clauses),
    now,
  })

describe('a clause on its way', () => {
  it('is written by one, approved by another, published, and then in everybody’s catalogue', async () => {
    const before = await syncSince(0)
    const draft = await approvedClause(anEditableClause({ id: 'whole-way' }))
    expect(draft).toMatchObject({ state: 'approved', reviewer: { name: '何敏' } })
    const after = await move('clause.publish', draft, AUTHOR)
    expect(after).toMatchObject({ state: 'published', publishedVersion: 1 })
    const { items } = await syncSince(before.rev, before.lineage)
    expect(items).toMatchObject([
      { kind: 'clause', id: 'whole-way', data: { version: 1, since: '2026-11-24', title: '首次升规奖励' } },
    ])
  })

  it('shows with its next version what was said before', async () => {
    const draft = await approvedClause(withAmount(150_000, { id: 'reopened' }))
    await move('clause.publish', draft, REVIEWER)
    expect(await clauseInCatalogue('reopened')).toMatchObject({
      version: 2,
      since: '2026-11-24',
      terms: { benefit: { formula: 150_000 } },
      previous: { version: 1, since: '2026-11-01', terms: { benefit: { formula: 100_000 } } },
    })
  })

  it('keeps its number where only other words describe the same terms', async () => {
    const draft = await approvedClause(anEditableClause({ id: 'renamed', title: '升规奖励' }))
    await move('clause.publish', draft, REVIEWER)
    expect(await clauseInCatalogue('renamed')).toMatchObject({
      title: '升规奖励',
      version: 1,
      since: '2026-11-01',
    })
  })

  it('comes back with a remark, of which its author hears', async () => {
    const submitted = await move(
      'clause.submit',
      await written(anEditableClause({ id: 'sent-back' })),
      AUTHOR,
    )
    const { id, version } = submitted
    const returned = await must('clause.sendBack', { id, version, remark: '请补充条号。' }, REVIEWER)
    expect(returned).toMatchObject({ state: 'returned', remark: { text: '请补充条号。', name: '何敏' } })
    const { items } = await must('message.list', {}, AUTHOR)
    expect(items[0]).toMatchObject({ title: '条款退回修改', link: { to: 'staff_clause', id: 'sent-back' } })
  })

  it('is not approved by who wrote it, also not by the one of several', async () => {
    const first = await written(anEditableClause({ id: 'own' }))
    const clause = JSON.stringify(anEditableClause({ id: 'own', title: '第二稿' }))
    const second = await must('clause.save', { id: 'own', version: first.version, clause }, REVIEWER)
    const { id, version } = await move('clause.submit', second, AUTHOR)
    for (const as of [AUTHOR, REVIEWER]) {
      expect(await refusalOf('clause.approve', { id, version }, as)).toMatchObject({ code: 'OWN_CLAUSE' })
    }
    expect(await must('clause.approve', { id, version }, ADMIN)).toMatchObject({ state: 'approved' })
  })

  it('is not approved by who only put a colleague’s text up for review', async () => {
    const read = await written(anEditableClause({ id: 'put-up' }))
    const { id, version } = await move('clause.submit', read, REVIEWER)
    expect(await refusalOf('clause.approve', { id, version }, REVIEWER)).toMatchObject({ code: 'OWN_CLAUSE' })
    const { items } = await must('clause.list', { filter: 'review' }, REVIEWER)
    expect(items.map((row) => row.id)).not.toContain('put-up')
    expect(await must('clause.approve', { id, version }, ADMIN)).toMatchObject({ state: 'approved' })
  })

  it('is not decided on by somebody who saw an older state of it', async () => {
    const first = await written(anEditableClause({ id: 'stale' }))
    await must(
      'clause.save',
      { id: 'stale', version: first.version, clause: JSON.stringify(first.clause) },
      AUTHOR,
    )
    const refusal = await refusalOf('clause.submit', { id: 'stale', version: first.version }, AUTHOR)
    expect(refusal).toMatchObject({ code: 'STALE' })
  })

  it('is not submitted while something blocks, and says what', async () => {
    const terms = { ...anEditableClause().terms, citation: null }
    const { id, version, warnings } = await written(anEditableClause({ id: 'blocked', terms }))
    expect(warnings.filter(({ blocks }) => blocks).map(({ kind }) => kind)).toEqual(['no_citation'])
    expect(await refusalOf('clause.submit', { id, version }, AUTHOR)).toMatchObject({
      code: 'CLAUSE_BLOCKED',
      fields: [{ path: 'no_citation' }],
    })
  })

  it('tells at which place its text is no clause', async () => {
    const { id, version } = await written(anEditableClause({ id: 'misspelt' }))
    const clause = JSON.stringify({ ...anEditableClause({ id }), terms: { conditoins: {} } })
    expect(await refusalOf('clause.save', { id, version, clause }, AUTHOR)).toMatchObject({
      code: 'BAD_INPUT',
      fields: [{ path: 'clause.terms.conditoins' }],
    })
    for (const text of ['{', '[]', '{"__proto__":{"a":1}}']) {
      expect(await refusalOf('clause.save', { id, version, clause: text }, AUTHOR)).toMatchObject({
        code: 'BAD_INPUT',
      })
    }
  })
})

describe('a flagged clause', () => {
  it('is not published before a legal reviewer spoke', async () => {
    const { id, version } = await approvedClause(flagged('unreviewed'))
    const refusal = await refusalOf('clause.publish', { id, version }, REVIEWER)
    expect(refusal).toMatchObject({ code: 'LEGAL_REVIEW_MISSING' })
    expect(await clauseInCatalogue('unreviewed')).toBeUndefined()
  })

  const judgement = { at: '2026-11-20', document: '法审〔2026〕12号' }

  it('is published with its amounts once the lawyer let it pass', async () => {
    const { id, version } = await approvedClause(flagged('let-pass'))
    const judged = await must(
      'clause.judge',
      { id, version, conclusion: 'may_publish', ...judgement },
      LAWYER,
    )
    await move('clause.publish', judged, AUTHOR)
    expect(await clauseInCatalogue('let-pass')).toMatchObject({
      review: { conclusion: 'may_publish', document: '法审〔2026〕12号', by: '章律师' },
      terms: { benefit: { formula: 100_000 } },
    })
  })

  it('is published without its amounts where the lawyer said no', async () => {
    const { id, version } = await approvedClause(flagged('without-amounts'))
    const no = await must(
      'clause.judge',
      { id, version, conclusion: 'may_not_publish', ...judgement },
      LAWYER,
    )
    await move('clause.publish', no, AUTHOR)
    const shown = await clauseInCatalogue('without-amounts')
    expect(shown).toMatchObject({ withheld: true, terms: { benefit: { terms: 'unknown' } } })
    expect(JSON.stringify(shown)).not.toContain('100000')
  })

  it('is not judged by a lawyer who wrote of it, nor on a paper of tomorrow', async () => {
    const begun = await must(
      'clause.open',
      { id: 'lawyers-own', fresh: { policy: 'demo-growth', title: '一条', gist: '一句话。' } },
      LAWYER,
    )
    const clause = JSON.stringify(flagged('lawyers-own'))
    const saved = await must('clause.save', { id: 'lawyers-own', version: begun.version, clause }, LAWYER)
    const { id, version } = await move('clause.submit', saved, AUTHOR)
    const input = { id, version, conclusion: 'may_publish' as const, ...judgement }
    expect(await refusalOf('clause.judge', input, LAWYER)).toMatchObject({ code: 'OWN_CLAUSE' })
    const tomorrow = await refusalOf('clause.judge', { ...input, at: '2026-11-25' }, LAWYER)
    expect(tomorrow).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'at' }] })
  })

  it('needs a new word of the lawyer when its terms change', async () => {
    const submitted = await move('clause.submit', await written(flagged('changed-since')), AUTHOR)
    const { id, version } = submitted
    const judged = await must(
      'clause.judge',
      { id, version, conclusion: 'may_publish', ...judgement },
      LAWYER,
    )
    const back = await must('clause.sendBack', { id, version: judged.version, remark: '改金额' }, REVIEWER)
    const changedTerms = { ...flagged(id), terms: { ...flagged(id).terms, caps: [] } }
    const saved = await must(
      'clause.save',
      { id, version: back.version, clause: JSON.stringify(changedTerms) },
      AUTHOR,
    )
    expect(saved.review).toBeNull()
  })
})

describe('publishing', () => {
  it('happens at its time by the timer, once', async () => {
    const { id, version } = await approvedClause(anEditableClause({ id: 'scheduled' }))
    const at = now + 5 * MINUTE
    expect(await must('clause.publish', { id, version, at }, AUTHOR)).toMatchObject({
      state: 'scheduled',
      publishAt: at,
    })
    await cloud.fireTimer('minute')
    expect(await clauseInCatalogue(id)).toBeUndefined()
    await cloud.setClock(at)
    await cloud.fireTimer('minute')
    expect(await clauseInCatalogue(id)).toMatchObject({ version: 1 })
    const before = await cloud.exportAll()
    await cloud.fireTimer('minute')
    expect(await cloud.exportAll()).toBe(before)
  })

  it('gives every clause a revision of its own when several are published at once, and loses none', async () => {
    const ids = ['crowded-1', 'crowded-2', 'crowded-3']
    const drafts: DraftView[] = []
    for (const [index, id] of ids.entries())
      drafts.push(await approvedClause(withAmount(110_000 + index, { id })))
    const before = await syncSince(0)
    await Promise.all(drafts.map((draft) => move('clause.publish', draft, REVIEWER)))
    const after = await syncSince(before.rev, before.lineage)
    expect(after.items.map(({ id }) => id).sort()).toEqual(ids)
    expect(new Set(after.items.map(({ rev }) => rev)).size).toBe(3)
    expect(after.rev).toBe(Math.max(...after.items.map(({ rev }) => rev)))
  })

  it('is one step for app and workbench: a lost answer leaves neither half done', async () => {
    const draft = await approvedClause(withAmount(160_000, { id: 'raced' }))
    const { id, version } = draft
    const before = await syncSince(0)
    const event = { action: 'clause.publish', input: { id, version }, requestId: freshRequestId() }
    for (let seed = 1; seed <= 6; seed += 1) {
      await cloud.setFaults({ sdkReplyLoss: 0.3, seed })
      await cloud.send('clause', event, AUTHOR)
      await cloud.setFaults({})
      const { items, rev } = await syncSince(before.rev, before.lineage)
      const { state } = await must('clause.read', { id }, AUTHOR)
      expect([items.length, state, rev > before.rev]).toEqual(
        state === 'published' ? [1, 'published', true] : [0, 'approved', false],
      )
    }
    expect((await cloud.send('clause', event, AUTHOR)).body).toMatchObject({ ok: true })
    expect(await clauseInCatalogue('raced')).toMatchObject({ version: 2, previous: { version: 1 } })
  })

  it('waits while the files of the district are being published, and then goes above them', async () => {
    const { id, version } = await approvedClause(anEditableClause({ id: 'beside-files' }))
    const content = cloud.cloud.database().collection('content')
    const reserved = now + 50 * MINUTE
    await content.where({ _id: 'xiacheng:head' }).update({ reserved, busyUntil: now + MINUTE })
    const refusal = await refusalOf('clause.publish', { id, version }, REVIEWER)
    expect(refusal).toMatchObject({ code: 'BUSY' })
    await cloud.setClock(now + 2 * MINUTE)
    await must('clause.publish', { id, version }, REVIEWER)
    expect((await syncSince(0)).rev).toBe(reserved + 1)
  })
})

describe('opening a clause', () => {
  it('that is being worked on gives it as it stands and changes nothing', async () => {
    const draft = await written(anEditableClause({ id: 'opened-twice' }))
    expect(await must('clause.open', { id: 'opened-twice' }, AUTHOR)).toEqual(draft)
    const submitted = await move('clause.submit', draft, AUTHOR)
    expect(await must('clause.open', { id: 'opened-twice' }, AUTHOR)).toEqual(submitted)
  })
})

describe('a withdrawal', () => {
  it('takes the clause from every app, with a reason, and later versions go on counting', async () => {
    const before = await syncSince(0)
    const { id, version } = await must('clause.open', { id: 'withdrawn' }, AUTHOR)
    const withdrawn = await must('clause.withdraw', { id, version, reason: '政策已废止。' }, ADMIN)
    expect(withdrawn).toMatchObject({
      state: 'withdrawn',
      withdrawal: { reason: '政策已废止。', name: '李岚' },
    })
    const { items } = await syncSince(before.rev, before.lineage)
    expect(items).toMatchObject([{ id: 'withdrawn', removed: true, data: null }])
    const again = await must('clause.open', { id: 'withdrawn' }, AUTHOR)
    const submitted = await move('clause.submit', again, AUTHOR)
    await move('clause.publish', await move('clause.approve', submitted, REVIEWER), REVIEWER)
    expect(await clauseInCatalogue('withdrawn')).toMatchObject({ version: 2 })
  })

  it('is refused of a clause that never was published', async () => {
    const { id, version } = await written(anEditableClause({ id: 'never-published' }))
    expect(await refusalOf('clause.withdraw', { id, version, reason: '误建。' }, ADMIN)).toMatchObject({
      code: 'CLAUSE_STATE',
    })
  })
})

describe('the files of the district', () => {
  it('bring new clauses and leave alone what staff published or withdrew', async () => {
    const kept = published.map((clause) => ({ ...clause, title: '文件里的说法' }))
    const report = await importFiles([...kept, aPublishedClause({ id: 'from-files' })])
    expect(report).toMatchObject({ added: 1, removed: 0 })
    expect(report.leftAlone).toContain('xiacheng:clause:reopened')
    expect(await clauseInCatalogue('reopened')).toMatchObject({ version: 2, title: '首次升规奖励' })
    expect(await clauseInCatalogue('from-files')).toBeDefined()
    expect((await importFiles([])).removed).toBe(1)
    expect(await clauseInCatalogue('reopened')).toBeDefined()
  })
})

describe('the lists', () => {
  it('show a reviewer what others submitted, and what goes stale with its owner', async () => {
    const submitted = await move(
      'clause.submit',
      await written(anEditableClause({ id: 'to-review' })),
      AUTHOR,
    )
    const { items: colleagues } = await must('staff.colleagues', {}, AUTHOR)
    const owner = colleagues.find(({ name }) => name === '何敏')?.id ?? ''
    await must('clause.own', { id: submitted.id, version: submitted.version, owner }, AUTHOR)
    const idsIn = async (filter: InputOf<'clause.list'>['filter'], as: { openid: string }) =>
      (await must('clause.list', { filter }, as)).items.map(({ id }) => id)
    expect(await idsIn('review', REVIEWER)).toContain('to-review')
    expect(await idsIn('review', AUTHOR)).not.toContain('to-review')
    expect(await idsIn('legal', LAWYER)).toContain('unreviewed')

    const terms = { ...anEditableClause().terms, expires_at: '2026-12-10' }
    const ending = await approvedClause(anEditableClause({ id: 'ending', terms }))
    await move('clause.publish', ending, REVIEWER)
    const { items } = await must('clause.list', { filter: 'stale' }, REVIEWER)
    expect(items).toMatchObject([{ id: 'ending', expiresAt: '2026-12-10', owner: null, authors: ['周静'] }])
    expect(await idsIn('published', REVIEWER)).toEqual(expect.arrayContaining(['ending', 'reopened']))
  })
})
