import { deployments } from '../../cloudfunctions/deployment'
import type { PushTarget } from '../../emulator/wechat/message-pushes'

/** What is entered in the console under 消息推送, as the emulator takes it. */
export const messagePushes: PushTarget[] = Object.entries(deployments).flatMap(([functionName, { pushes }]) =>
  pushes.map((push) => ({ ...push, functionName })),
)
