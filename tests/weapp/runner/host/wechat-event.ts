import { Event, type Element as GlassEaselElement } from 'glass-easel'

interface EventPart {
  id: string
  dataset: Record<string, unknown>
  offsetLeft: number
  offsetTop: number
}

interface Touching {
  identifier: number
  pageX: number
  pageY: number
  clientX: number
  clientY: number
}

/** An event as a mini-program's handler gets it. */
export interface WechatEvent {
  type: string
  timeStamp: number
  target: EventPart
  currentTarget: EventPart
  mark: unknown
  detail: unknown
  touches?: Touching[]
  changedTouches?: Touching[]
}

function partOf(element: GlassEaselElement): EventPart {
  const drawn = (element as unknown as { $$?: HTMLElement }).$$
  return {
    id: element.id,
    dataset: { ...element.dataset },
    offsetLeft: drawn?.offsetLeft ?? 0,
    offsetTop: drawn?.offsetTop ?? 0,
  }
}

function touchesOf(list: unknown): Touching[] {
  return Array.from(list as ArrayLike<Touching>, (touch) => ({
    identifier: touch.identifier,
    pageX: touch.pageX,
    pageY: touch.pageY,
    clientX: touch.clientX,
    clientY: touch.clientY,
  }))
}

type Raised = Event<unknown> & { target: GlassEaselElement; currentTarget: GlassEaselElement; mark: unknown }

function toWechatEvent(event: Raised): WechatEvent {
  const base = {
    type: event.type,
    timeStamp: event.timeStamp,
    target: partOf(event.target),
    currentTarget: partOf(event.currentTarget),
    mark: event.mark,
  }
  if (!event.type.startsWith('touch')) return { ...base, detail: event.detail }
  const { touches, changedTouches } = event.detail as { touches: unknown; changedTouches: unknown }
  return { ...base, detail: {}, touches: touchesOf(touches), changedTouches: touchesOf(changedTouches) }
}

type Method = (this: unknown, ...args: unknown[]) => unknown

/** A handler of the app that is given WeChat's events in place of the framework's own. */
export function withWechatEvents(method: Method): Method {
  return function handle(this: unknown, ...args: unknown[]) {
    const [first, ...rest] = args
    return first instanceof Event
      ? method.call(this, toWechatEvent(first as unknown as Raised), ...rest)
      : method.apply(this, args)
  }
}
