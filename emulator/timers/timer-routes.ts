import { reportAnswer } from '../functions/report-answer'
import { jsonAnswer } from '../http/answer'
import { HttpRefusal } from '../http/http-refusal'
import type { Route } from '../http/router'
import type { Timer, TimerSchedule } from './timer-schedule'

/** `POST /triggers/:name` fires a timer, by its own name or by that of a function with one timer. */
export function timerRoutes(schedule: TimerSchedule): Route[] {
  return [
    {
      method: 'POST',
      pattern: '/triggers/:name',
      async handle({ parameters }) {
        const fired = await schedule.fire(findTimer(schedule.list(), parameters.name ?? ''))
        return reportAnswer(fired.report)
      },
    },
    { method: 'GET', pattern: '/triggers', handle: () => jsonAnswer({ triggers: describeTimers(schedule) }) },
  ]
}

export function describeTimers(schedule: TimerSchedule) {
  return schedule.list().map((timer) => ({
    name: timer.trigger.name,
    functionName: timer.functionName,
    config: timer.trigger.config,
    nextRun: schedule.nextRun(timer) ?? null,
  }))
}

function findTimer(timers: Timer[], name: string): Timer {
  const byName = timers.filter((timer) => timer.trigger.name === name)
  const found = byName.length > 0 ? byName : timers.filter((timer) => timer.functionName === name)
  const [timer] = found
  if (!timer) throw new HttpRefusal(404, 'TRIGGER_NOT_FOUND', `No function declares the trigger ${name}.`)
  if (found.length > 1) {
    const names = found.map((each) => `${each.functionName}: ${each.trigger.name}`).join(', ')
    throw new HttpRefusal(
      409,
      'TRIGGER_AMBIGUOUS',
      `Several triggers match ${name} (${names}); name one of them.`,
    )
  }
  return timer
}
