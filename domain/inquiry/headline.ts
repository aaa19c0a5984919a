import type { Inquiry } from './inquiry'

/** What stands for a matter in a list: a contribution's title, the page of a correction, else who asks. */
export function headlineOf({
  answers,
  company,
  contact,
}: Pick<Inquiry, 'answers' | 'company' | 'contact'>): string {
  return answers?.title ?? answers?.page ?? (company === '' ? contact : company)
}
