import { adminRoutes } from './admin/admin-routes'
import { archiveRoutes } from './archive/archive-routes'
import { controlRoutes } from './control/control-routes'
import type { EmulatorServices } from './emulator-services'
import { functionRoutes } from './functions/function-routes'
import type { Route } from './http/router'
import { httpAccessRoutes } from './http-access/http-access-routes'
import { authRoutes } from './identity/auth-routes'
import { identityRoutes } from './identity/identity-routes'
import { pageRoutes } from './page/page-routes'
import { storageRoutes } from './storage/storage-routes'
import { timerRoutes } from './timers/timer-routes'
import { wechatRoutes } from './wechat/wechat-routes'

/** Everything the emulator answers over HTTP. */
export function emulatorRoutes(services: EmulatorServices): Route[] {
  const { runner, settings, subscriptions } = services
  return [
    ...adminRoutes({
      ...services,
      invocationOf: (token) => runner.invocationOf(token),
      latencyMs: settings.latencyMs,
    }),
    ...functionRoutes({ ...services, rememberOpenid: (openid) => subscriptions.remember(openid) }),
    ...httpAccessRoutes(services),
    ...authRoutes(services),
    ...identityRoutes(services),
    ...wechatRoutes(services),
    ...storageRoutes({ ...services.storage, testMode: services.testMode }),
    ...timerRoutes(services.timers),
    ...controlRoutes(services),
    ...archiveRoutes(services),
    ...pageRoutes(services),
  ]
}
