const SHANGHAI_MS = 8 * 3_600_000

const two = (value: number) => String(value).padStart(2, '0')

/** An instant as `11月24日 09:12` (or `24 Nov 09:12`) at the district's fixed +08:00. */
export function momentText(at: number, language: 'zh' | 'en'): string {
  const local = new Date(at + SHANGHAI_MS)
  const time = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`
  const month = local.getUTCMonth()
  if (language === 'zh') return `${month + 1}月${local.getUTCDate()}日 ${time}`
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  return `${local.getUTCDate()} ${names[month]} ${time}`
}
