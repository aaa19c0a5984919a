import { TmplGroup } from 'glass-easel-template-compiler'

interface TemplateProblem {
  message: string
  /** Counted from 0. */
  startLine: number
  startColumn: number
}

export interface TemplateSources {
  /** Text of every `.wxml`, by its path without ending. */
  templates: ReadonlyMap<string, string>
  /** Text of every `.wxs`, by its path without ending. */
  scripts: ReadonlyMap<string, string>
}

/**
 * Compiles all templates of a build together, so that imports and `wxs` resolve as on a phone. Answers one
 * JavaScript expression: an object of template functions by path. Throws on what WeChat would not compile: a
 * warning here, such as an element that is not closed, is an error there.
 */
export function compileTemplates({ templates, scripts }: TemplateSources): string {
  const group = new TmplGroup()
  for (const [path, text] of scripts) group.addScript(path, text)
  for (const [path, text] of templates) {
    const [problem] = group.addTmpl(path, text) as TemplateProblem[]
    if (problem !== undefined) {
      throw new Error(`${path}.wxml:${problem.startLine + 1}:${problem.startColumn + 1} ${problem.message}`)
    }
  }
  return group.getTmplGenObjectGroups()
}
