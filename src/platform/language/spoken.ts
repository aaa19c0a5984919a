import { currentLanguage } from '.'

/** Several texts as one that is read out: empty ones left out, with the pause of the language being shown. */
export function spoken(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(currentLanguage() === 'zh' ? '，' : ', ')
}
