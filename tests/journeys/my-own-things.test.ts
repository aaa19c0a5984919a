import { onTheWeb } from './harness/web-driver'
import { myOwnThings } from './texts/my-own-things'

myOwnThings(onTheWeb)
