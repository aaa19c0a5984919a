import type { Handlers } from '../shared/call'
import { closeComplaint } from './close-complaint'
import { complain } from './complain'
import { complaintQueue } from './complaint-queue'
import { complaints } from './complaints'
import { deleteAccount } from './delete'
import { deleteProfile } from './delete-profile'
import { me } from './me'
import { profile } from './profile'
import { readPhone } from './read-phone'
import { remind } from './remind'
import { save } from './save'
import { saveProfile } from './save-profile'
import { saved } from './saved'

export const account: Handlers<'account'> = {
  'account.me': me,
  'account.readPhone': readPhone,
  'account.save': save,
  'account.saved': saved,
  'account.complain': complain,
  'account.complaints': complaints,
  'account.complaintQueue': complaintQueue,
  'account.closeComplaint': closeComplaint,
  'account.delete': deleteAccount,
  'account.saveProfile': saveProfile,
  'account.remind': remind,
  'account.profile': profile,
  'account.deleteProfile': deleteProfile,
}
