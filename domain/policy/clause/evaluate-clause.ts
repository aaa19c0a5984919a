import type { Clause } from '@contract/policy/clause'
import type { Gaps } from '../computed'
import { type Exact, exactText, floor, multiply, parseExact, wholeYuan } from '../exact'
import { type Facts, factLabel, isMoment } from '../facts'
import { lastDayOfTerm } from '../moment'
import { highOf, isRange, lowOf } from '../range'
import type { Finding } from '../test'
import type { CompiledClause } from './compile-clause'
import { type Circumstances, type Decision, decide, isPastTold } from './decide'
import { inWan } from './in-wan'
import type { Amount, ClauseStatus, Outcome } from './outcome'
import { tellMoney } from './tell-money'

const STATUS_WORDS: Record<ClauseStatus, string> = {
  eligible: '符合条件',
  not_eligible: '不符合条件',
  unknown: '尚不能确定',
  conditional: '容缺受理',
  pending: '已有资格，待后续事项发生后兑现',
  out_of_window: '不在申报期内',
  not_in_force: '政策未生效或已失效，仅供模拟',
  manual: '须由主管部门认定',
}

const AMOUNT_WORDS = { fixed: '', up_to: '最高 ', simulated: '仅模拟 ' }

function amountOf({ kind, amount }: Decision): Amount {
  if (amount === null) return { kind, yuan: null, low: null, high: null }
  if (!isRange(amount)) return { kind, yuan: wholeYuan(amount), low: null, high: null }
  return { kind, yuan: null, low: wholeYuan(lowOf(amount)), high: wholeYuan(highOf(amount)) }
}

/** The first instalment of what is due now. */
function firstInstalment({ payment }: Clause, due: Exact): Exact {
  const share = payment?.instalments?.[0]?.share
  const part = share === undefined ? null : parseExact(share)
  return part === null ? due : floor(multiply(due, part))
}

const PAYABLE: readonly ClauseStatus[] = ['eligible', 'conditional', 'pending']

function payableNow({ source }: CompiledClause, { status, amount }: Decision): number | null {
  if (amount === null || isRange(amount)) return null
  return PAYABLE.includes(status) ? wholeYuan(firstInstalment(source, amount)) : 0
}

function entitled({ status, money, amount }: Decision): number | null {
  if (amount === null || status === 'not_eligible') return amount === null ? null : 0
  return isRange(money.entitled) ? null : wholeYuan(money.entitled)
}

function findingLines(finding: Finding, depth: number): string[] {
  return [
    `${'　'.repeat(depth)}${finding.reason}`,
    ...finding.inside.flatMap((one) => findingLines(one, depth + 1)),
  ]
}

function forceLine(
  { source }: CompiledClause,
  { inForce }: Decision,
  facts: Facts,
  isAssumed: boolean,
): string[] {
  const { policy } = source
  if (policy === undefined) return []
  const name = [policy.title, policy.doc_no].filter((one) => typeof one === 'string' && one !== '').join(' ')
  const period = [policy.effective_from, policy.effective_to].map((end) => end ?? '').join('～')
  const told = period === '～' ? '' : `，有效期 ${period}`
  const day = isMoment(facts.fact_date) ? `，事实发生日 ${facts.fact_date.day}` : ''
  if (isAssumed) return [`政策：${name}${told}${day}，按有效测算`]
  const words =
    inForce === true ? '有效' : inForce === false ? '未生效、已失效或未覆盖该日' : '现行效力未核实'
  return [`政策：${name}${told}${day}，${words}`]
}

function inKindLines({ benefit }: Clause, facts: Facts): string[] {
  const given = benefit?.in_kind
  if (given === undefined) return []
  const start = given.from === undefined ? undefined : facts[given.from]
  const until =
    given.months === undefined
      ? ''
      : isMoment(start)
        ? `，${given.months} 个月：${start.day} 至 ${lastDayOfTerm(start.day, given.months)}`
        : `，${given.months} 个月`
  return [`${given.what}${until}；非现金，价值未知`]
}

function windowLines({ window }: Decision): string[] {
  const { current, next, state } = window
  if (current === null) return state === 'after' ? ['申报已截止'] : []
  const span = `申报期 ${current.opens} 至 ${current.closes ?? '未定'}`
  const words = { open: '在期内', before: '尚未开始', after: '已截止', unknown: '申报时间未知' }
  const again = next !== null && state === 'after' ? `，下一期预计 ${next.opens} 起` : ''
  return [`${span}，${words[state]}${again}`]
}

function evidenceLines({ evidence }: Decision): string[] {
  const lines = evidence.missing.map(({ name, deferrable, deadline }) => {
    if (!deferrable) return `缺少主件：${name}，不予受理`
    return `可容缺：${name}${deadline === null ? '' : `，最迟 ${deadline} 补正`}`
  })
  const late = evidence.state === 'late' ? ['逾期未补正，退件'] : []
  return [...lines, ...late, ...(evidence.isAssumed ? ['该年节假日未知，暂按周一至周五计工作日'] : [])]
}

function historyLines(clause: CompiledClause, facts: Facts): string[] {
  return clause.history.flatMap((one) =>
    isPastTold(one, facts) ? findingLines(one.test.find(facts), 0) : [],
  )
}

function gapLines(gaps: Gaps): string[] {
  const lacking = [...gaps.facts].map((name) => `${factLabel(name)}(${name})`)
  return [...(lacking.length === 0 ? [] : [`尚缺事实：${lacking.join('、')}`]), ...gaps.texts]
}

function conclusion(decision: Decision): string {
  const { status, kind, amount } = decision
  const words = STATUS_WORDS[status]
  if (kind === 'in_kind') return `结论：${words}，实物支持，不以金额计`
  if (amount === null) return `结论：${words}，不计算金额`
  if (!isRange(amount)) {
    const prefix = kind === 'up_to' || kind === 'simulated' ? AMOUNT_WORDS[kind] : ''
    return `结论：${words}，${prefix}${exactText(amount)} 元（${inWan(amount)} 万元）`
  }
  const high =
    highOf(amount) === Number.POSITIVE_INFINITY ? '上限未知' : `最多 ${exactText(highOf(amount))} 元`
  return `结论：${words}，最少 ${exactText(lowOf(amount))} 元，${high}`
}

function instalmentLines({ payment }: Clause, decision: Decision): string[] {
  const { amount, status } = decision
  const instalments = payment?.instalments ?? []
  if (amount === null || isRange(amount) || instalments.length < 2 || !PAYABLE.includes(status)) return []
  const each = instalments.map(
    ({ share, after }, at) =>
      `第 ${at + 1} 期 ${exactText(amount)}×${share}=${exactText(multiply(amount, parseExact(share) ?? 0))}${after === undefined ? '' : `（${after}）`}`,
  )
  const { clawback } = payment ?? {}
  const back = typeof clawback === 'string' ? clawback : clawback?.text
  return [each.join('；'), ...(back === undefined ? [] : [`追回：${back}`])]
}

function traceOf(clause: CompiledClause, decision: Decision, facts: Facts, isAssumed: boolean): string[] {
  const isMoneyTold =
    decision.amount !== null && !(decision.status === 'not_eligible' && decision.money.applies !== true)
  return [
    ...forceLine(clause, decision, facts, isAssumed),
    ...clause.tests.flatMap(({ title, test }) => {
      const [first = '', ...rest] = findingLines(test.find(facts), 0)
      return [`${title}｜${first}`, ...rest]
    }),
    ...historyLines(clause, facts),
    ...(clause.manual !== null && clause.manual.judge(facts) !== false
      ? findingLines(clause.manual.find(facts), 0)
      : []),
    ...(isMoneyTold ? tellMoney(clause, facts) : []),
    ...inKindLines(clause.source, facts),
    ...windowLines(decision),
    ...evidenceLines(decision),
    ...instalmentLines(clause.source, decision),
    ...gapLines(decision.gaps),
    conclusion(decision),
  ]
}

const GRADES_AS_SOURCE = ['official', 'official_mirror']

function citationsOf({ citation, policy, clause_no: number }: Clause): string[] {
  if (!citation) return []
  const grade = citation.grade ?? 'repost'
  const mark = GRADES_AS_SOURCE.includes(grade)
    ? '政策依据'
    : grade === 'illustrative'
      ? '示例'
      : '据报道，待核实'
  const parts = [
    policy?.doc_no,
    policy?.title,
    number,
    citation.article,
    citation.paragraph,
    citation.quote,
    citation.url,
  ]
  return [`${mark}：${parts.filter((one) => typeof one === 'string' && one !== '').join(' ')}`]
}

function ambiguityOf({ ambiguity = [] }: Clause): string[] {
  return ambiguity.map(({ question, readings = [], chosen, needs_authority: isOpen }) => {
    const told = readings.length === 0 ? '' : `（${readings.join('；')}）`
    return `${question}${told}${chosen ? `；本次取：${chosen}` : ''}${isOpen === true ? '；需主管部门确认' : ''}`
  })
}

/** Evaluates one clause for one company and tells why, in Chinese, with every number used. */
export function evaluateClause(clause: CompiledClause, facts: Facts, around: Circumstances = {}): Outcome {
  const decision = decide(clause, facts, around)
  const { source } = clause
  const version = source.version ?? source.policy?.version
  return {
    clause: source.id,
    status: decision.status,
    amount: amountOf(decision),
    entitled_yuan: entitled(decision),
    payable_now_yuan: payableNow(clause, decision),
    missing_facts: [...decision.gaps.facts].sort(),
    missing_evidence: decision.evidence.missing,
    next_window: decision.window.next,
    trace: traceOf(clause, decision, facts, decision.isInForceAssumed),
    findings: [...clause.tests.map(({ test }) => test.find(facts))],
    citations: citationsOf(source),
    ambiguity: ambiguityOf(source),
    compliance_flags: source.compliance_flags ?? [],
    version: version === undefined ? null : String(version),
  }
}
