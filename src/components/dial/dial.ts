import { currentLanguage } from '@/platform/language'
import { makeCall } from '@/platform/make-call'
import { componentCopy } from '../copy'
import { showToast } from '../toast/show-toast'

/** Dials a number; where nothing was dialled the number is said, to be dialled by hand. */
export async function dial(phone: string): Promise<void> {
  if (!(await makeCall(phone))) showToast(componentCopy[currentLanguage()].notDialled(phone))
}
