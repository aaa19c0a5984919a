import { emulator } from './rules/emulator'
import { functions } from './rules/functions'
import { messages } from './rules/messages'
import { policy } from './rules/policy'
import type { Saboteur } from './saboteur'

/** Every rule that is broken on purpose, by what it belongs to. */
export const saboteurs: Saboteur[] = [...functions, ...policy, ...messages, ...emulator]
