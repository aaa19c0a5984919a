import { succeed } from '@contract/errors'
import type { Handler } from '../shared/call'
import { changeOwnInquiry } from './change-inquiry'

/** The company's word on its 服务方案; whoever holds the matter goes on from it. */
export const answerPlan: Handler<'inquiry.answerPlan'> = ({ id, no, answer, text }, call) =>
  changeOwnInquiry(
    { id, kind: 'answer_plan', move: () => succeed({ kind: 'answer_plan', no, answer, text }) },
    call,
  )
