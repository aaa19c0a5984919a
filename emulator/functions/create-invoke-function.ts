import type { EmulatorClock } from '../clock/emulator-clock'
import type { Caller } from './caller'
import type { FunctionRunner } from './function-runner'
import type { InvocationLog } from './invocation-log'
import type { InvocationReport } from './invocation-outcome'

/** Calls a function and leaves a line in the function log. */
export type InvokeFunction = (name: string, event: unknown, caller: Caller) => Promise<InvocationReport>

export function createInvokeFunction(
  runner: FunctionRunner,
  log: InvocationLog,
  clock: EmulatorClock,
): InvokeFunction {
  return async (functionName, event, caller) => {
    const at = clock.now()
    const report = await runner.invoke(functionName, event, caller)
    log.add({ at, functionName, event, caller, report })
    return report
  }
}
