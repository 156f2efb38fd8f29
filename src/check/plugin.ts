import type {Root} from 'nlcst'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import {pointsOf} from '../lines.js'
import type {Ruleset} from '../ruleset.js'
import {judgePage} from './index.js'
import {report} from './message.js'

export interface RulesOptions {
  /** `await loadRulesets(['us-fda'])`. */
  readonly rulesets: readonly Ruleset[]
  /** BCP 47 tag of the language that messages are written in. */
  readonly language?: string
}

/** A retext plugin that checks the facts which `retextClaims` left, and adds a message for each fault. */
export function retextRules(
  this: Processor,
  {rulesets, language = 'en'}: RulesOptions
): (tree: Root, file: VFile) => undefined {
  if (!Array.isArray(rulesets))
    throw new TypeError("retextRules misses its rulesets: give {rulesets: await loadRulesets(['us-fda', 'us-ftc'])}")
  return (_tree, file) => {
    const found = file.data.claims
    if (!found) throw new Error('retextRules finds no facts: put .use(retextClaims, …) before it')
    const pointAt = pointsOf(String(file))
    for (const ruleset of rulesets)
      report(file, judgePage(found.page, found.facts, found.links, ruleset), {language, pointAt})
  }
}
