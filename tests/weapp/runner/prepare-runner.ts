import buildTestFunctions from '../../setup/build-test-functions'
import { ensureRunner } from './ensure-runner'

/** Once for a run of the project: the functions as they are deployed, and the runner of the WeChat build. */
export default async function prepareRunner(): Promise<void> {
  buildTestFunctions()
  await ensureRunner()
}
