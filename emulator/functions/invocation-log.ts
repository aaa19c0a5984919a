import type { Caller } from './caller'
import type { InvocationReport } from './invocation-outcome'

/** One line of the function log. It holds no payload: an event may carry a phone number. */
export interface InvocationLogEntry {
  /** Emulator time, epoch ms. */
  at: number
  functionName: string
  /** The event's `action`, the timer's name, what was pushed or the HTTP method; empty when it has none. */
  action: string
  caller: Caller['kind']
  durationMs: number
  sdkRequests: number
  /** `ok`, a code the function answered, or the code it failed with. */
  result: string
  requestId: string
  /** What the function printed meanwhile; it is the function's duty to print nothing that is secret. */
  lines: readonly string[]
}

const KEPT_ENTRIES = 500

/** The last calls, newest first. */
export class InvocationLog {
  private kept: InvocationLogEntry[] = []

  add(call: {
    at: number
    functionName: string
    event: unknown
    caller: Caller
    report: InvocationReport
  }): void {
    const { at, functionName, caller, report } = call
    this.kept.unshift({
      at,
      functionName,
      action: readAction(call.event),
      caller: caller.kind,
      durationMs: report.durationMs,
      sdkRequests: report.sdkActions.length,
      result: readResult(report),
      requestId: report.requestId,
      lines: report.lines,
    })
    this.kept.length = Math.min(this.kept.length, KEPT_ENTRIES)
  }

  entries(): readonly InvocationLogEntry[] {
    return this.kept
  }

  clear(): void {
    this.kept = []
  }
}

function readAction(event: unknown): string {
  const { action, TriggerName, Event, httpMethod } = (event ?? {}) as Record<string, unknown>
  return asWord(action) ?? asWord(TriggerName) ?? asWord(Event) ?? asWord(httpMethod) ?? ''
}

function readResult(report: InvocationReport): string {
  if (!report.outcome.ok) return report.outcome.code
  const value = (JSON.parse(report.outcome.resultText) ?? {}) as {
    code?: unknown
    ok?: unknown
    error?: { code?: unknown }
  }
  return asWord(value.error?.code) ?? asWord(value.code) ?? (value.ok === false ? 'refused' : 'ok')
}

/** Only names, never free text: something a person typed may have ended up in the place of a name. */
function asWord(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z][\w.-]{0,59}$/.test(value) ? value : undefined
}
