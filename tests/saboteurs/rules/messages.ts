import type { Sabotage, Saboteur } from '../saboteur'

/** The ledger's own guard: whoever sends again what may be sent meets it. */
const RESERVES_AGAIN: Sabotage = {
  file: 'domain/message/reservation.ts',
  rule: '(known.claim !== null || ',
  broken: '(',
}

const OUTBOX = 'domain/message/outbox.test.ts'

const LEDGER = 'domain/message/ledger.test.ts'

/** The way of a message out of the house, broken. */
export const messages: Saboteur[] = [
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
    name: 'outbox: sends of a topic that the person stopped',
    file: 'cloudfunctions/shared/adapters/credit-store.ts',
    rule: '        muted: _.nin([topic]),\n',
    broken: '',
    check: {
      file: 'cloudfunctions/jobs/deliver-messages.test.ts',
      titles: 'is not sent while its topic is stopped',
    },
  },
  {
    name: 'outbox: asks for a stopped topic only in the first request',
    file: 'domain/message/reservation.ts',
    rule: "  if (muted.includes(attempt.topic)) return { answer: 'stopped' }\n",
    broken: '',
    check: { file: 'domain/message/reservation.test.ts', titles: 'a credit' },
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
  {
    name: 'campaign: is let go by who wrote of it',
    file: 'domain/push/move-campaign.ts',
    rule: "  return bySecondPerson && isAuthor(campaign, by.subject) ? 'OWN_CAMPAIGN' : null\n",
    broken: '  return null\n',
    check: { file: 'domain/push/move-campaign.test.ts', titles: 'what may be done with a campaign' },
  },
  {
    name: 'campaign: reaches who took consent back',
    file: 'cloudfunctions/jobs/deliver-messages.ts',
    rule: 'const isUnasked = message.byProfile && !asking.has(message.subject)',
    broken: 'const isUnasked = false',
    check: {
      file: 'cloudfunctions/campaign/campaign.test.ts',
      titles: 'took consent back after it was written',
    },
  },
  {
    name: 'campaign: grows past twenty without a second person',
    file: 'cloudfunctions/jobs/write-campaigns.ts',
    rule: '    if (mustAsk(campaign, told.length)) {\n',
    broken: '    if (mustAsk(campaign, 0)) {\n',
    check: {
      file: 'cloudfunctions/campaign/campaign.test.ts',
      titles: 'asks a second person where more people fit',
    },
  },
]
