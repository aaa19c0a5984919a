/** A text of a source file that holds a rule, and what stands there instead. */
export interface Sabotage {
  file: string
  /** Must be in the file exactly once. */
  rule: string
  broken: string
}

/** A rule broken on purpose, and the check that must notice. */
export interface Saboteur extends Sabotage {
  name: string
  /** The second guard of a rule that two of them hold. */
  also?: Sabotage
  /** The test file and the titles in it that must turn red. */
  check: { file: string; titles: string }
}

const faults = (name: string) => `tests/faults/${name}.test.ts`
const SHARED = 'cloudfunctions/shared'

const LOOSE_OBJECTS: Sabotage = {
  file: 'contract/fields.ts',
  rule: "v.strictObject(entries, 'UNKNOWN_KEY')",
  broken: 'v.object(entries)',
}

const CLAUSE = 'cloudfunctions/clause/clause.test.ts'
const WORKED_CASES = 'scripts/policy/worked-cases.test.ts'
const COMBINATION = 'domain/policy/combination/combine.test.ts'
/** The ledger's own guard: whoever sends again what may be sent meets it. */
const RESERVES_AGAIN: Sabotage = {
  file: 'domain/message/reservation.ts',
  rule: '(known.claim !== null || ',
  broken: '(',
}

const OUTBOX = 'domain/message/outbox.test.ts'
const LEDGER = 'domain/message/ledger.test.ts'
const CRASH = 'tests/conformance/crash/crash.test.ts'

const ISOLATION = {
  file: 'tests/conformance/isolation/isolation.test.ts',
  titles: 'on the database itself are isolated by snapshots',
}

export const saboteurs: Saboteur[] = [
  {
    name: 'passes papers to recipients nobody ticked',
    file: 'cloudfunctions/inquiry/consents-of.ts',
    rule: 'input.consents.recipients.includes(id)',
    broken: '[id, ...input.consents.recipients].includes(id)',
    check: { file: 'cloudfunctions/inquiry/inquiry-kinds.test.ts', titles: 'are those that were ticked' },
  },
  {
    name: 'closes what staff have to decide on',
    file: 'domain/inquiry/move-inquiry.ts',
    rule: "  if (!isMoveOf(inquiry.kind, move.kind)) return refuse('STEP_NOT_OFFERED')\n",
    broken: '',
    check: { file: 'cloudfunctions/inquiry/inquiry-kinds.test.ts', titles: 'is neither closed nor rated' },
  },
  {
    name: 'lets an author approve what they wrote',
    file: 'domain/clause-draft/move-draft.ts',
    rule: "return bySecondPerson && tookPart(draft, by.subject) ? 'OWN_CLAUSE' : null",
    broken: "return bySecondPerson && tookPart(draft, by.subject) && by.subject === '' ? 'OWN_CLAUSE' : null",
    check: { file: CLAUSE, titles: 'is not approved by who wrote it' },
  },
  {
    name: 'publishes a flagged clause no lawyer has seen',
    file: `${SHARED}/clause/prepare-publication.ts`,
    rule: "  if (lacksLegalReview(draft)) return refuse('LEGAL_REVIEW_MISSING')\n",
    broken: '  void lacksLegalReview\n',
    also: {
      file: 'domain/policy/published-clause.ts',
      rule: 'if (!mustWithhold(published) || isOpen) return published',
      broken: 'if (!mustWithhold(published) || isOpen || published.version > 0) return published',
    },
    check: { file: CLAUSE, titles: 'is not published before a legal reviewer spoke' },
  },
  {
    name: 'publishes amounts that a lawyer refused',
    file: 'domain/policy/published-clause.ts',
    rule: 'if (!mustWithhold(published) || isOpen) return published',
    broken: 'if (!mustWithhold(published) || isOpen || published.version > 0) return published',
    check: { file: CLAUSE, titles: 'is published without its amounts where the lawyer said no' },
  },
  {
    name: 'gives one revision to several clauses',
    file: `${SHARED}/adapters/publication-store.ts`,
    rule: 'const rev = nextRevision(Math.max(head.rev, head.reserved ?? 0), now)',
    broken: 'const rev = nextRevision(Math.max(head.rev, head.reserved ?? 0) - 1, 0)',
    check: { file: CLAUSE, titles: 'a revision of its own when several are published at once' },
  },
  {
    name: 'publishes beside the files of the district',
    file: `${SHARED}/adapters/publication-store.ts`,
    rule: '  if (head === null || (head.busyUntil ?? 0) > now) return false\n',
    broken: '  if (head === null) return false\n',
    also: {
      file: `${SHARED}/clause/prepare-publication.ts`,
      rule: 'if (head === null || (head.busyUntil ?? 0) > now) return',
      broken: 'if (head === null) return',
    },
    check: { file: CLAUSE, titles: 'waits while the files of the district are being published' },
  },
  {
    name: 'gives seats that are not free',
    file: `${SHARED}/adapters/slot-store.ts`,
    rule: '        free: _.gte(write.claim.n),\n',
    broken: '',
    check: { file: faults('oversell'), titles: 'seed 1' },
  },
  {
    name: 'gives seats back on every repeat',
    file: `${SHARED}/adapters/slot-store.ts`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how the source reads
    rule: '        [`sure.${args.key}.booking`]: args.booking,\n        [`sure.${args.key}.n`]: args.seats,\n',
    broken: '',
    check: { file: faults('replay-of-people'), titles: 'booking.cancel' },
  },
  {
    name: 'leaves claimed seats without a booking',
    file: 'cloudfunctions/jobs/settle-claims.ts',
    rule: 'return records.add(records.make(form, slot, key))',
    broken: 'return Promise.resolve([records, slot, key, form].length > 0)',
    check: { file: faults('unfinished-booking'), titles: 'from the timer' },
  },
  {
    name: 'confirms a video without its link',
    file: 'domain/booking/link-problem.ts',
    rule: "return link === undefined ? 'REQUIRED' : null",
    broken: 'return null',
    check: { file: 'cloudfunctions/booking/consult.test.ts', titles: 'confirm a video with its link' },
  },
  {
    name: 'forgets which adviser a lost answer was about',
    file: 'domain/slot/order-candidates.ts',
    rule: 'return [...own, ...others]',
    broken: 'return [...others, ...own]',
    check: { file: 'cloudfunctions/booking/consult.test.ts', titles: 'finishes with the same adviser' },
  },
  {
    name: 'gives one person two advisers at a time',
    file: `${SHARED}/booking/consultation-clash.ts`,
    rule: "if (others.length === 0) return 'none'",
    broken: "if (others.length >= 0) return 'none'",
    check: { file: 'cloudfunctions/booking/consult-twice.test.ts', titles: 'one after the other is refused' },
  },
  {
    name: 'lets neither of two requests for advisers go first',
    file: `${SHARED}/booking/consultation-clash.ts`,
    rule: 'claim.booking < own || claim.form === undefined',
    broken: 'claim.booking === own || claim.form === undefined',
    check: {
      file: 'cloudfunctions/booking/consult-twice.test.ts',
      titles: 'of which one begins within the other',
    },
  },
  {
    name: 'saves again what was dropped since',
    file: 'cloudfunctions/account/save.ts',
    rule: 'if (earlier !== undefined) {',
    broken: 'if (earlier !== undefined && call.now < 0) {',
    check: {
      file: 'cloudfunctions/account/account.test.ts',
      titles: 'comes again after another one undid it',
    },
  },
  {
    name: 'skips the role check',
    file: `${SHARED}/dispatch.ts`,
    rule: "return allowed ? succeed(staff) : refuse('FORBIDDEN')",
    broken: "return succeed(staff ?? { name: '', roles: [allowed ? 'park' : 'officer'], places: [] })",
    check: { file: faults('roles'), titles: 'staff.colleagues is refused' },
  },
  {
    name: 'lets everybody in without an identity',
    file: `${SHARED}/dispatch.ts`,
    rule: "  if (identity.subject === null) return refuse('SIGN_IN_REQUIRED')\n",
    broken: '',
    check: { file: faults('roles'), titles: 'booking.mine is refused' },
  },
  {
    name: 'shows the bookings of others',
    file: 'cloudfunctions/booking/detail.ts',
    rule: 'booking?.subject === call.subject',
    broken: 'booking !== null',
    check: { file: faults('roles'), titles: 'booking.detail does not find them' },
  },
  {
    name: 'takes a file of somebody else',
    file: `${SHARED}/adapters/upload-store.ts`,
    rule: '.where({ _id: _.in([...ids]), subject })',
    broken: ".where({ _id: _.in([...ids]), subject: _.neq(subject + '-') })",
    also: {
      file: `${SHARED}/adapters/upload-store.ts`,
      rule: '.where({ _id: id, subject, attachedTo: _.in',
      broken: ".where({ _id: id, subject: _.neq(subject + '-'), attachedTo: _.in",
    },
    check: { file: 'cloudfunctions/inquiry/files.test.ts', titles: "another person's file" },
  },
  {
    name: 'keeps bytes before it is known where',
    file: `${SHARED}/files/keep-uploads.ts`,
    rule: '    const fileId = bucketNeighbour(upload, path)\n',
    broken: '    const fileId = bucketNeighbour(upload, path)\n    await storeFile(path, bytes)\n',
    check: { file: 'cloudfunctions/inquiry/files.test.ts', titles: 'is known before it is kept' },
  },
  {
    name: 'does not look at the bytes of a file',
    file: 'domain/file/inspect-file.ts',
    rule: "  if (sniffFileType(bytes) !== claim.type) return { ok: false, problem: 'wrong_type' }\n",
    broken: '  void sniffFileType\n',
    check: { file: 'cloudfunctions/inquiry/files.test.ts', titles: 'a page that is called a PDF' },
  },
  {
    name: 'shows the tickets of others',
    file: 'cloudfunctions/event/ticket.ts',
    rule: 'registration?.subject === call.subject',
    broken: 'registration !== null',
    check: { file: faults('roles'), titles: 'event.ticket does not find them' },
  },
  {
    name: 'shows a park the visits of another',
    file: `${SHARED}/booking/may-receive.ts`,
    rule: 'return receivedPlaces(staff)?.includes(place) ?? true',
    broken: 'return [place, ...(receivedPlaces(staff) ?? [])].includes(place)',
    check: { file: faults('roles'), titles: 'booking.confirm is refused' },
  },
  {
    name: 'believes an openid in the payload',
    file: `${SHARED}/dispatch.ts`,
    rule: 'const identity = identify()',
    broken:
      "const identity: Identity = isRecord(event) && typeof event.openid === 'string' ? { subject: 'wx:'.concat(event.openid), kind: 'wechat' } : identify()",
    check: { file: faults('forged-identity'), titles: 'staff.today' },
  },
  {
    name: 'believes the userInfo of an event',
    file: `${SHARED}/dispatch.ts`,
    rule: 'const identity = identify()',
    broken:
      "const identity: Identity = isRecord(event) && isRecord(event.userInfo) ? { subject: 'wx:'.concat(String(event.userInfo.openId)), kind: 'wechat' } : identify()",
    check: { file: faults('forged-identity'), titles: 'staff.today' },
  },
  {
    name: 'does not compare the input of a repeat',
    file: `${SHARED}/repeat.ts`,
    rule: 'earlier.inputHash === call.inputHash && ',
    broken: '',
    check: { file: faults('replay-of-staff'), titles: 'booking.decline refuses the same' },
  },
  {
    name: 'does not compare the input of a repeated booking',
    file: `${SHARED}/slot/claim-and-record.ts`,
    rule: 'stored.history[0]?.inputHash === call.inputHash ?',
    broken: 'stored.history[0] !== undefined || call.now < 0 ?',
    check: { file: faults('replay-of-people'), titles: 'booking.create refuses the same' },
  },
  {
    name: 'does a repeated change again',
    file: `${SHARED}/repeat.ts`,
    rule: "if (earlier === undefined) return 'new'",
    broken: "if (earlier !== null) return 'new'",
    check: { file: faults('replay-of-staff'), titles: 'booking.confirm gives the first answer again' },
  },
  {
    name: 'makes a new booking of every request',
    file: `${SHARED}/booking/new-booking.ts`,
    rule: "keyedId('booking', call.subject, call.requestId)",
    broken: "keyedId('booking', call.subject, call.requestId, String(Math.random()))",
    check: { file: faults('replay-of-people'), titles: 'booking.create gives the first answer again' },
  },
  {
    name: 'counts an allowed message again',
    file: `${SHARED}/adapters/credit-store.ts`,
    rule: 'return earlier === undefined ?',
    broken: 'return !isReused ?',
    check: { file: faults('replay-of-people'), titles: 'message.allow gives the first answer again' },
  },
  {
    name: 'writes over what somebody else wrote meanwhile',
    file: `${SHARED}/adapters/change-document.ts`,
    rule: '.where({ _id: read._id, version: read.version })',
    broken: '.where({ _id: read._id })',
    check: { file: faults('replay-of-staff'), titles: 'changes once when the same request' },
  },
  {
    name: 'takes a record that is there already for a failure',
    file: `${SHARED}/database-errors.ts`,
    rule: "return code === 'DATABASE_DUPLICATE_WRITE' || message.includes('E11000')",
    broken: "return code === 'never' && message === 'never'",
    check: { file: faults('replay-of-people'), titles: 'booking.create changes once' },
  },
  {
    name: 'lets keys through that databases read',
    file: `${SHARED}/input-problems.ts`,
    rule: "  if (!scan(value, 0)) return { ok: false, fields: [problem('', 'UNKNOWN_KEY')] }\n",
    broken: '  void scan\n',
    also: LOOSE_OBJECTS,
    check: { file: faults('bad-input'), titles: 'booking.cancel refuses keys that objects inherit' },
  },
  {
    name: 'drops unknown keys without a word',
    ...LOOSE_OBJECTS,
    check: { file: faults('bad-input'), titles: 'booking.cancel refuses every bad variant' },
  },
  {
    name: "carries a request out again with another record's id",
    file: `${SHARED}/adapters/request-store.ts`,
    rule: 'return earlier?.inputHash === inputHash ? earlier.createdAt : null',
    broken: 'return earlier?.createdAt ?? null',
    check: {
      file: faults('replay-of-people'),
      titles: "message.read refuses the same request id with another record's",
    },
  },
  {
    name: 'takes a list for an input',
    file: `${SHARED}/input-problems.ts`,
    rule: "  if (Array.isArray(value)) return { ok: false, fields: [problem('', 'TYPE')] }\n",
    broken: '',
    check: { file: faults('bad-input'), titles: 'booking.mine refuses every bad variant' },
  },
  {
    name: 'stores what the schema refuses',
    file: `${SHARED}/input-problems.ts`,
    rule: 'if (parsed.success) return { ok: true, value: parsed.output }',
    broken: 'if (parsed.success || value !== null) return { ok: true, value: value as never }',
    check: { file: faults('bad-input'), titles: 'message.allow refuses every bad variant' },
  },
  {
    name: 'skips the content check',
    file: 'cloudfunctions/jobs/text-checker.ts',
    rule: 'const verdict = await wechat.checkText({ openid, content })',
    broken:
      "const verdict = openid === '' ? await wechat.checkText({ openid, content }) : ({ kind: 'pass' } as TextVerdict)",
    check: { file: 'cloudfunctions/jobs/check-texts.test.ts', titles: 'a new inquiry whose text is risky' },
  },
  {
    name: 'shows staff what was not checked',
    file: 'cloudfunctions/inquiry/change-inquiry.ts',
    rule: '!isHidden(inquiry.safety) && mayHandle(staff, inquiry)',
    broken: 'isHidden(undefined) === false && mayHandle(staff, inquiry)',
    check: {
      file: 'cloudfunctions/jobs/check-texts.test.ts',
      titles: 'is shown to staff, who then hear of it',
    },
  },
  {
    name: 'lists what is held',
    file: `${SHARED}/adapters/inquiry-store.ts`,
    rule: 'theDatabase().command.nin([...hiddenStates]) })',
    broken: "theDatabase().command.nin(hiddenStates.length > 9 ? [...hiddenStates] : ['none']) })",
    check: { file: 'cloudfunctions/jobs/check-texts.test.ts', titles: 'a new inquiry whose text is risky' },
  },
  {
    name: 'opens a picture for staff before it is checked',
    file: 'cloudfunctions/inquiry/case-file-link.ts',
    rule: 'return isShown(found, inquiry) ?',
    broken: "return found.safety === 'pending' || isShown(found, inquiry) ?",
    check: {
      file: 'cloudfunctions/jobs/check-pictures.test.ts',
      titles: 'is not shown to staff, nor opened by them, before WeChat let it through',
    },
  },
  {
    name: 'takes a verdict on a picture from anybody',
    file: 'cloudfunctions/push/index.ts',
    rule: '  if (isPushedByWechat()) {\n',
    broken: "  if (isPushedByWechat() || sourceOfCall() !== 'nothing') {\n",
    check: {
      file: 'cloudfunctions/jobs/check-pictures.test.ts',
      titles: 'is refused, though it names the right trace id',
    },
  },
  {
    name: 'serves every version of the contract',
    file: `${SHARED}/dispatch.ts`,
    rule: 'const isServed = version >= OLDEST_VERSION && version <= CONTRACT_VERSION',
    broken: 'const isServed = version !== OLDEST_VERSION - 1_000_000_000_000 || version <= CONTRACT_VERSION',
    check: { file: faults('bad-input'), titles: 'booking.mine refuses every malformed event' },
  },
  {
    name: 'finds handlers that every object inherits',
    file: `${SHARED}/dispatch.ts`,
    rule: "if (typeof action !== 'string' || !Object.hasOwn(table, action)) return null",
    broken: "if (typeof action !== 'string' || !(action in table)) return null",
    check: { file: faults('bad-input'), titles: 'booking.mine refuses every malformed event' },
  },
  {
    name: 'keeps the phone of an inquiry whose person was deleted',
    file: 'domain/account/forget-inquiry.ts',
    rule: "    phone: noPhone,\n    need: '',\n",
    broken: "    phone: read.phone.sealed === '' ? noPhone : read.phone,\n    need: '',\n",
    check: { file: 'cloudfunctions/account/delete.test.ts', titles: 'leaves no trace' },
  },
  {
    name: 'names a deleted person in the copied history',
    file: `${SHARED}/account/forget-person.ts`,
    rule: '  await forgetInAudit(past, FORGOTTEN)\n',
    broken: '  if (past.until < 0) await forgetInAudit(past, FORGOTTEN)\n',
    check: { file: 'cloudfunctions/account/delete.test.ts', titles: 'leaves no trace' },
  },
  {
    name: 'keeps the seat of a deleted person',
    file: `${SHARED}/account/forget-person.ts`,
    rule: '    finish: giveSeatBack,\n',
    broken: "    finish: (next) => (next._id === '' ? giveSeatBack(next) : Promise.resolve()),\n",
    check: { file: 'cloudfunctions/account/delete.test.ts', titles: 'gives the seats back' },
  },
  {
    name: 'speaks Chinese to everybody',
    file: `${SHARED}/dispatch.ts`,
    rule: "return isRecord(event) && event.locale === 'en' ? 'en' : 'zh'",
    broken: "return isRecord(event) && event.locale === 'xx' ? 'en' : 'zh'",
    check: { file: faults('bad-input'), titles: 'booking.mine refuses every malformed event' },
  },
  {
    name: 'emulator: lets a transaction write over what it did not see',
    file: 'emulator/database/transaction/workspace.ts',
    rule: 'entry.latest.commit > this.options.snapshot) throw transactionConflict()',
    broken: 'entry.latest.commit < 0) throw transactionConflict()',
    check: ISOLATION,
  },
  {
    name: 'emulator: lets two transactions write one document',
    file: 'emulator/database/transaction/workspace.ts',
    rule: 'throw this.options.owner === undefined ? new Blocked() : transactionConflict()',
    broken: 'if (this.options.owner === undefined) throw new Blocked()',
    also: {
      file: 'emulator/database/transaction/workspace.ts',
      rule: 'entry.latest.commit > this.options.snapshot) throw transactionConflict()',
      broken: 'entry.latest.commit < 0) throw transactionConflict()',
    },
    check: ISOLATION,
  },
  {
    name: 'emulator: shows a transaction what is committed meanwhile',
    file: 'emulator/database/store/collection.ts',
    rule: 'while (version !== undefined && version.commit > commit) version = version.older\n  return',
    broken: 'while (version !== undefined && version.commit < 0) version = version.older\n  return',
    check: ISOLATION,
  },
  {
    name: 'emulator: acknowledges before the flush',
    file: 'emulator/database/database.ts',
    rule: '    await engine.store.settled(seen)\n  }\n}\n\nfunction internalError',
    broken: '    engine.store.settled().catch(() => undefined)\n  }\n}\n\nfunction internalError',
    check: { file: CRASH, titles: 'flushes for each write before it acknowledges it' },
  },
  {
    name: 'emulator: takes what lmdb shows for what is on disk',
    file: 'emulator/database/store/disk.ts',
    rule: 'overlappingSync: false,',
    broken: 'overlappingSync: true,',
    also: {
      file: 'emulator/database/store/disk.ts',
      rule: '    await this.files.flushed\n',
      broken: '',
    },
    check: { file: CRASH, titles: 'flushes for each write before it acknowledges it' },
  },
  {
    name: 'emulator: does not flush at all',
    file: 'emulator/database/store/disk.ts',
    rule: 'overlappingSync: false,',
    broken: 'overlappingSync: false, noSync: true,',
    check: { file: CRASH, titles: 'when the power fails' },
  },
  {
    name: 'emulator: writes the documents of a transaction one by one',
    file: 'emulator/database/store/disk.ts',
    rule: 'this.gathering.changes.set(change.key, change)',
    broken:
      'this.gathering.changes.set(change.key, change)\n    this.lastFlush = this.gathering.durable\n    this.gathering = undefined',
    check: { file: CRASH, titles: 'when the power fails' },
  },
  {
    name: 'policy: takes what is unknown for met',
    file: 'domain/policy/clause/decide.ts',
    rule: '    if (one === null) truth = null\n',
    broken: '',
    check: { file: WORKED_CASES, titles: 'clauses for companies that no example knows' },
  },
  {
    name: 'policy: gives money by a text that does not hold',
    file: 'domain/policy/clause/decide.ts',
    rule: '  if (inForce === false) return simulated(found)\n',
    broken: '',
    check: { file: WORKED_CASES, titles: 'clauses for companies that no example knows' },
  },
  {
    name: 'policy: rounds yuan up',
    file: 'domain/policy/clause/compile-clause.ts',
    rule: "source.rounding?.mode ?? 'down'",
    broken: "source.rounding?.mode ?? 'up'",
    check: { file: WORKED_CASES, titles: 'clauses for companies that no example knows' },
  },
  {
    name: 'policy: forgets a shared cap',
    file: 'domain/policy/combination/shared-caps.ts',
    rule: '    return cap.yuan\n',
    broken: '    return own\n',
    check: { file: COMBINATION, titles: 'no cap is exceeded' },
  },
  {
    name: 'policy: adds what excludes each other',
    file: 'domain/policy/combination/combine.ts',
    rule: '  if (a.excludes.includes(b.id) || b.excludes.includes(a.id)) return true\n',
    broken: '',
    check: { file: COMBINATION, titles: 'equals the best of all sets' },
  },
  {
    name: 'policy: pays again what was received',
    file: 'domain/policy/combination/combine.ts',
    rule: 'greatest(subtract(award.yuan, award.received), 0)',
    broken: 'greatest(award.yuan, 0)',
    check: { file: COMBINATION, titles: 'takes off what was received' },
  },
  {
    name: 'policy: calls the most there can be an amount for sure',
    file: 'domain/policy/combination/combine.ts',
    rule: 'chosen.filter(({ award }) => !award.isUpTo)',
    broken: 'chosen.filter(() => true)',
    check: { file: COMBINATION, titles: 'keeps what is sure apart from upper bounds' },
  },
  {
    name: 'policy: leaves out the dearest set when one award is dearer',
    file: 'domain/policy/combination/combine.ts',
    rule: '    if (compatible.length < rest.length) visit(chosen, rest)\n',
    broken: '',
    check: { file: COMBINATION, titles: 'gives up a dear award for two' },
  },
  {
    name: 'policy: publishes amounts that no lawyer let pass',
    file: 'domain/policy/published-clause.ts',
    rule: '  if (!mustWithhold(published) || isOpen) return published\n',
    broken: '  if (published.terms !== null || isOpen) return published\n',
    check: { file: 'domain/policy/published-clause.test.ts', titles: 'with a flag shows no amount' },
  },
  {
    name: 'outbox: sends before a credit is reserved',
    file: 'domain/message/outbox.ts',
    rule: '  const reserved = await ports.reserve(entry)\n',
    broken: '  await ports.send(entry)\n  const reserved = await ports.reserve(entry)\n',
    check: { file: OUTBOX, titles: 'a fault at any request' },
  },
  {
    name: 'outbox: sends an uncertain message again',
    file: 'domain/message/outbox.ts',
    rule: "{ state: 'uncertain', note: outcome.note }",
    broken: "{ state: 'waiting', note: outcome.note }",
    also: RESERVES_AGAIN,
    check: { file: OUTBOX, titles: 'a message on its way out' },
  },
  {
    name: 'outbox: takes a reservation for none',
    file: 'domain/message/outbox.ts',
    rule: 'if (await ports.fence(entry))',
    broken: 'if ((await ports.fence(entry)) !== null)',
    also: RESERVES_AGAIN,
    check: { file: OUTBOX, titles: 'a fault at any request' },
  },
  {
    name: 'outbox: lets a run that was thought dead come back and send',
    file: 'domain/message/reservation.ts',
    rule: '|| known.dead.includes(attempt.claim)',
    broken: '',
    check: { file: OUTBOX, titles: 'a run that was thought dead' },
  },
  {
    name: 'outbox: forgets the quiet hours',
    file: 'domain/message/quiet-hours.ts',
    rule: 'if (now < morning) return morning',
    broken: 'if (now < 0) return morning',
    check: { file: 'domain/message/quiet-hours.test.ts', titles: 'a message that nobody waits for' },
  },
  {
    name: 'ledger: counts a prompt for the app and for WeChat',
    file: 'domain/message/ledger.ts',
    rule: 'Math.max(told, heard)',
    broken: 'told + heard',
    check: { file: LEDGER, titles: 'by chance, beside what WeChat truly holds' },
  },
  {
    name: 'ledger: gives back after a stop',
    file: 'domain/message/ledger.ts',
    rule: '  if (reservedAt <= credit.stoppedAt) return credit\n',
    broken: '',
    check: { file: LEDGER, titles: 'what a person allowed' },
  },
  {
    name: 'ledger: counts what was accepted before a stop',
    file: 'domain/message/ledger.ts',
    rule: '  if (event.at <= credit.stoppedAt) return credit\n',
    broken: '',
    check: { file: LEDGER, titles: 'by chance, beside what WeChat truly holds' },
  },
]

/** Everything a saboteur breaks. */
export function sabotagesOf({ also, ...saboteur }: Saboteur): Sabotage[] {
  return also === undefined ? [saboteur] : [saboteur, also]
}
