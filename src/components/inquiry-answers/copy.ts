import type { Catalogue } from '@/platform/language'
import type { AnswerWords } from './answer-words'
import { answerWordsEn } from './answer-words-en'
import { answerWordsZh } from './answer-words-zh'

export const answerCopy: Catalogue<AnswerWords> = { zh: answerWordsZh, en: answerWordsEn }
