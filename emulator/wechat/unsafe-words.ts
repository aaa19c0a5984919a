import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a check found: `pass` with label 100, or the worst word of the list. */
export interface Finding {
  suggest: 'pass' | 'review' | 'risky'
  label: number
}

interface UnsafeWord extends Finding {
  word: string
}

function readWords(): UnsafeWord[] {
  const lines = readFileSync(join(__dirname, 'unsafe-words.txt'), 'utf8').split('\n')
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [suggest, label, word = ''] = line.split(' ')
      return { suggest: suggest === 'risky' ? 'risky' : 'review', label: Number(label), word }
    })
}

/** What the stand-ins of WeChat's content checks hold, by `unsafe-words.txt`. */
export class UnsafeWords {
  private readonly words = readWords()

  find(content: string): Finding {
    const found = this.words.filter(({ word }) => content.includes(word))
    const { suggest, label } = found.find((word) => word.suggest === 'risky') ?? found[0] ?? PASS
    return { suggest, label }
  }
}

const PASS: Finding = { suggest: 'pass', label: 100 }

/** `detail` of an answer, as version 2.0 gives it. */
export function detailOf({ suggest, label }: Finding) {
  return [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }]
}
