import type { Handlers } from '../shared/call'
import { accept } from './accept'
import { answerPlan } from './answer-plan'
import { attach } from './attach'
import { caseOf } from './case'
import { caseFileLink } from './case-file-link'
import { close } from './close'
import { fileLink } from './file-link'
import { followUp } from './follow-up'
import { handOver } from './hand-over'
import { mine } from './mine'
import { nudge } from './nudge'
import { offerPlan } from './offer-plan'
import { papers } from './papers'
import { prepareUpload } from './prepare-upload'
import { queue } from './queue'
import { rate } from './rate'
import { reply } from './reply'
import { submit } from './submit'
import { take } from './take'
import { thread } from './thread'
import { turnDown } from './turn-down'
import { withdraw } from './withdraw'

export const inquiry: Handlers<'inquiry'> = {
  'inquiry.submit': submit,
  'inquiry.mine': mine,
  'inquiry.thread': thread,
  'inquiry.followUp': followUp,
  'inquiry.withdraw': withdraw,
  'inquiry.nudge': nudge,
  'inquiry.rate': rate,
  'inquiry.papers': papers,
  'inquiry.queue': queue,
  'inquiry.case': caseOf,
  'inquiry.take': take,
  'inquiry.reply': reply,
  'inquiry.close': close,
  'inquiry.handOver': handOver,
  'inquiry.accept': accept,
  'inquiry.turnDown': turnDown,
  'inquiry.prepareUpload': prepareUpload,
  'inquiry.attach': attach,
  'inquiry.fileLink': fileLink,
  'inquiry.caseFileLink': caseFileLink,
  'inquiry.offerPlan': offerPlan,
  'inquiry.answerPlan': answerPlan,
}
