import { buildRunner } from './build-runner'

const [appDirectory = 'miniprogram', outDirectory = 'dist/weapp-runner'] = process.argv.slice(2)

buildRunner({ appDirectory, outDirectory }).catch((cause: unknown) => {
  console.error(cause)
  process.exitCode = 1
})
