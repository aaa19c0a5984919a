import { onTheWeb } from './harness/web-driver'
import { clausePublished } from './texts/clause-published'

clausePublished(onTheWeb)
