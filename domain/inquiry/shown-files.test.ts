import type { InquiryEntry } from '@contract/inquiry/view'
import type { Safety } from '../safety/safety'
import type { Inquiry, InquiryFile } from './inquiry'
import { countHidden, isShown } from './shown-files'
import { aFile, buildInquiry, officer, tuesday } from './testing/build-inquiry'
import { viewInquiry, viewInquiryCase } from './view-inquiry'

const later = tuesday('11:00')
const reader = { subject: officer.subject, phone: '', now: later }
const picture: InquiryFile = aFile({ id: 'u1', name: '门头.jpg', type: 'jpeg', safety: 'passed', at: later })
const plan: InquiryFile = aFile({ id: 'u2', name: '计划书.pdf', at: later })
const line = (safety: Safety | undefined): InquiryEntry => ({
  at: later,
  by: 'person',
  kind: 'files_added',
  text: '门头.jpg、计划书.pdf',
  ...(safety === undefined ? {} : { safety }),
})
/** Both were added later, with the names in one line of the thread. */
const added = (given: Partial<InquiryFile>, names: Safety | undefined = { state: 'passed' }): Inquiry =>
  buildInquiry({ files: [{ ...picture, ...given }, plan], entries: [line(names)] })

describe('staff see of a file', () => {
  it.each<[string, Inquiry, string[], object | null]>([
    ['all when name and picture passed', added({}), ['u1', 'u2'], null],
    [
      'nothing while the picture is checked',
      added({ safety: 'pending' }),
      ['u2'],
      { checking: 1, held: 0, rejected: 0 },
    ],
    [
      'nothing while the picture is held',
      added({ safety: 'held' }),
      ['u2'],
      { checking: 0, held: 1, rejected: 0 },
    ],
    [
      'nothing when the picture was turned down',
      added({ safety: 'rejected' }),
      ['u2'],
      { checking: 0, held: 0, rejected: 1 },
    ],
    [
      'nothing while the names are checked',
      added({}, { state: 'pending' }),
      [],
      { checking: 2, held: 0, rejected: 0 },
    ],
    [
      'nothing while the names are held',
      added({}, { state: 'held' }),
      [],
      { checking: 0, held: 2, rejected: 0 },
    ],
    [
      'all when the names could not be checked in time',
      added({}, { state: 'unchecked' }),
      ['u1', 'u2'],
      null,
    ],
    [
      'all when it came with the form, which passed',
      buildInquiry({ files: [picture, plan] }),
      ['u1', 'u2'],
      null,
    ],
    ['all of what is older than the check', added({ safety: 'unchecked' }, undefined), ['u1', 'u2'], null],
  ])('%s', (_title, inquiry, shown, hidden) => {
    const view = viewInquiryCase(inquiry, reader)
    expect(view.files.map(({ id }) => id)).toEqual(shown)
    expect(view.hiddenFiles ?? null).toEqual(hidden)
    expect(countHidden(inquiry)).toEqual(hidden)
    expect(inquiry.files.filter((file) => isShown(file, inquiry)).map(({ id }) => id)).toEqual(shown)
  })

  it('no name in the thread either', () => {
    const view = viewInquiryCase(added({ safety: 'held' }), reader)
    expect(JSON.stringify(view)).not.toContain('门头')
    expect(view.entries).toEqual([{ at: later, by: 'person', kind: 'files_added', text: '计划书.pdf' }])
    const none = buildInquiry({
      files: [{ ...picture, safety: 'pending' }],
      entries: [line({ state: 'passed' })],
    })
    expect(viewInquiryCase(none, reader).entries).toEqual([{ at: later, by: 'person', kind: 'files_added' }])
  })
})

it('the sender sees every file with its state, and nothing of how it was judged', () => {
  const held = added({
    safety: 'held',
    held: { why: 'found', label: 20002 },
    check: { starts: 1, lookAt: later },
  })
  const { fileId: _fileId, ...known } = picture
  expect(viewInquiry(held, later).files[0]).toEqual({ ...known, safety: 'held' })
  expect(viewInquiry(held, later).files).toHaveLength(2)
})
