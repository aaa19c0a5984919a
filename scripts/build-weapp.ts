import { buildApp } from './build-app'

/** `npm run build:weapp`: the WeChat build into miniprogram/. */
buildApp('weapp')
