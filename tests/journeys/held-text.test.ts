import { onTheWeb } from './harness/web-driver'
import { heldText } from './texts/held-text'

heldText(onTheWeb)
