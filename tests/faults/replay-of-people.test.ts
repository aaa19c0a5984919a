import { replays } from './replay'

replays('people')
