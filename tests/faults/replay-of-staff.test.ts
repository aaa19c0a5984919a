import { replays } from './replay'

replays('staff')
