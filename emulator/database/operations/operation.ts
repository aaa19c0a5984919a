import type { Workspace } from '../transaction/workspace'
import type { Body } from '../wire/read-body'

/** What an operation works with: the documents it sees and may change, and the request's one time (UTC ms). */
export interface OperationContext {
  workspace: Workspace
  now: number
}

/** Answers the fields of a successful answer besides `requestId`, or throws a refusal. */
export type Operation = (context: OperationContext, body: Body) => Record<string, unknown>
