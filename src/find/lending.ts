import type {Block, Page} from '../types.js'
import type {Tools} from './blocks.js'
import {type Clause, clauseOf, effectsOf, type Hit, has} from './clause.js'
import type {Draft} from './drafts.js'
import {fold} from './fold.js'
import {isFiller} from './labels.js'

/** Characters of a heading or lead that can lend its effect, and words of an item that takes it. */
const longest = 60
const short = 7
/** Effects that act on what the items name. */
const lending =
  /^effect\.(?:support|maintain|promote|enhance|contribute|protect|restore|regulate|calm|reduce|relieve|treat|cure|prevent|fight|cleanse|stimulate|benefit|for)$/
const acted = /^(?:function|structure|general|symptom|marker|natural|disease|polysemous)\b/
/** What takes the effect back, or leaves it to others. */
const unsaid = ['stance.negated', 'stance.advised', 'stance.told', 'agent.lifestyle', 'agent.company', 'drug.medicine']

/** The effects that each block takes from the heading or the lead ("Helps with:") of the list that it stands in. */
export function lentTo(page: Page, tools: Tools): readonly (readonly string[])[] {
  let lent = none
  return page.blocks.map((block) => {
    const loan = loanOf(block, tools)
    if (!loan) return lent
    lent = loan
    return none
  })
}

/** The effects that a block lends a list behind it; nothing for an item, which hands on what the list has. */
export function loanOf({kind, prose, list}: Block, tools: Tools): readonly string[] | undefined {
  if (list) return undefined
  return kind === 'heading' || /:\s*$/.test(prose.value.slice(-3)) ? lentBy(prose.value, tools) : none
}

const none: readonly string[] = []

/** The effects on which a heading or lead ends: "Good for", "Supports your:", "Relief for these". */
function lentBy(text: string, {lexicon}: Tools): readonly string[] {
  if (text.length > longest) return none
  const tokens = lexicon.words(fold(text).value)
  const clause = clauseOf({start: 0, end: text.length, tokens}, lexicon.terms(tokens), lexicon)
  const {hits} = clause
  if (hits.some(({meaning}) => unsaid.some((one) => has(meaning, one)))) return none
  const at = hits.findLastIndex((hit) => (hit.use === 'verb' || hit.use === 'before') && lends(hit))
  const last = hits[at]
  if (!last) return none
  // "Supports healthy joints" has its own target, and "care guide" its own matter.
  const rest = hits.slice(at + 1)
  const words = tokens.slice(last.to).filter(({word}) => word).length
  if (!rest.every(isSmall) || rest.reduce((sum, {from, to}) => sum + to - from, 0) < words) return none
  // "Relief for".
  const noun = hits[at - 1]
  const named = noun?.to === last.from && noun.use === 'noun' ? effectsOf(noun) : none
  return [...named, ...effectsOf(last)].filter((effect) => lending.test(effect))
}

function lends(hit: Hit): boolean {
  return effectsOf(hit).some((effect) => lending.test(effect))
}

function isSmall(hit: Hit): boolean {
  return isFiller(hit) || ['grammar', 'idle'].some((one) => has(hit.meaning, one))
}

/** What an item claims by what it names, with the effects that its heading lends: "Joints" under "Good for". */
export function lentDraft({hits, tokens}: Clause, effects: readonly string[]): Draft | undefined {
  if (effects.length === 0 || tokens.length > short) return undefined
  const named = hits.filter((hit) => isNamed(hit))
  const [first, last] = [named[0], named.at(-1)]
  if (!first || !last || hits.some((hit) => !isNamed(hit) && !isSmall(hit) && !has(hit.meaning, 'ailing')))
    return undefined
  const words = tokens.filter(({word}) => word).length
  const known = hits.reduce((sum, {from, to}) => sum + to - from, 0)
  if (known < words) return undefined
  return {from: first.from, to: last.to, effects, targets: named.flatMap((hit) => hit.meaning.targets)}
}

function isNamed(hit: Hit): boolean {
  return (
    hit.use === 'target' &&
    hit.meaning.targets.some((target) => acted.test(target)) &&
    hit.meaning.nutrients.length === 0
  )
}
