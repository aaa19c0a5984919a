import type { ParsedInputOf } from '@contract/actions'
import type { Settings } from '@contract/content/settings'
import type { Papers } from '@domain/inquiry/inquiry'
import { addDays, dayOf, startOfDay } from '@domain/time/shanghai'

/** The last moment of the day `days` calendar days after another. */
const endOfDay = (from: number, days: number) => startOfDay(addDays(dayOf(from), days + 1)) - 1

/** What is asked for and at hand; only 企业入驻 asks for papers. */
export function papersOf(
  input: ParsedInputOf<'inquiry.submit'>,
  { at, settings }: { at: number; settings: Settings },
): Papers {
  if (input.kind !== 'settle') return { asked: [], ready: [], dueAt: at, lateAt: null }
  const { papers: asked, papersDays } = settings.inquiry.settle
  return { asked, ready: input.papersReady, dueAt: endOfDay(at, papersDays), lateAt: null }
}
