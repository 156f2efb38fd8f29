import {type Clause, effectsOf, type Hit, has} from './clause.js'
import {isRule} from './rules.js'

/** Words between a sign and the advice that it opens (", and as always you should"), and of a case at most. */
const most = {lead: 9, case: 60}
const products = ['cue.product', 'cue.name', 'name.form', 'agent.ingredient', 'nutrient', 'agent.company']
const subjects = ['grammar.doer', 'grammar.owner', 'grammar.who.speaking', 'grammar.actor']

/**
 * For each token the part of its sentence that it stands in: parts have each their own say. A "but", a semicolon, a dash
 * and a bracket part them, and so does the comma or the "and" that advice follows.
 */
export function partsOf(clause: Clause): readonly number[] {
  const {tokens, isSmall} = clause
  const leads = new Set(clause.hits.flatMap((hit) => (has(hit.meaning, 'stance.advised') ? [leadOf(clause, hit)] : [])))
  let part = 0
  let granted = false
  return tokens.map(({text, word}, at) => {
    const turns = word && isSmall(text, 'parting')
    // "Although you should ask a doctor, our drops cure it".
    const answers = granted && text === ',' && opensMain(clause, at + 1)
    if (turns || answers || (!word && (/^[;()[\]–]/.test(text) || isRule(tokens, at))) || leads.has(at)) part++
    if (turns || answers) granted = turns && (at === 0 || !tokens[at - 1]!.word)
    return part
  })
}

/** Where the clause of an advice begins: at the comma or the "and" before it, if nothing else is done in between. */
function leadOf({tokens, hits, isSmall}: Clause, advice: Hit): number {
  for (let at = advice.from - 1; at >= Math.max(1, advice.from - most.lead); at--) {
    const {text, word} = tokens[at]!
    if (word ? isSmall(text, 'and') || isSmall(text, 'therefore') : text === ',') return at
    if (hits.some((hit) => hit.from === at && hit.use === 'verb' && effectsOf(hit).length > 0)) break
  }
  return -1
}

/** Where a case ends that a sentence opens: at the first comma behind which somebody else is spoken of, or at its colon. */
export function caseEnd(clause: Clause, opener: Hit): number {
  const {tokens} = clause
  for (let at = opener.to; at < Math.min(tokens.length, opener.to + most.case); at++) {
    const {text} = tokens[at]!
    if (/^[:;]$/.test(text)) return at
    if (text === ',' && opensMain(clause, at + 1)) return at
  }
  return Math.min(tokens.length, opener.to + most.case)
}

/** "… , our drops", "… , it", "… , try": whether a main clause begins at a token. */
function opensMain({tokens, hits, means}: Clause, from: number): boolean {
  const token = tokens[from]
  if (!token) return false
  if (subjects.some((one) => means(token, one))) return true
  const first = hits.find((hit) => hit.from >= from)
  if (!first || first.from > from + 1) return false
  if (first.from === from && has(first.meaning, 'stance.offered')) return true
  return products.some((one) => has(first.meaning, one)) && !tokens.slice(from, first.from).some(({word}) => !word)
}

/** Whether a "but" or a semicolon stands between two tokens. */
export function crossesTurn({tokens, isSmall}: Clause, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({text, word}) => (word ? isSmall(text, 'parting') : text.startsWith(';')))
}
