import {type Clause, has} from './clause.js'
import type {Draft} from './drafts.js'
import type {Stance} from './facts.js'

/** Words before an effect within which a "not" still denies it. */
const denial = 5
/** Effects that say little by themselves: "for", "with", "contains". */
const weak = /^effect\.(?:for|augment|contain|maintain|quality|level)\b/
const bareRoots = /^(?:marker|structure|disease|polysemous|symptom|natural)\b/

/** How a sentence says each of its claims; what holds for the whole sentence is found once. */
export function stancesOf(clause: Clause): (draft: Draft) => Stance {
  const {hits, tokens} = clause
  const says = (concept: string) => hits.some((hit) => has(hit.meaning, concept))
  if (says('stance.advised')) return () => 'advised'
  const isDenied = denials(clause)
  const offered = says('stance.offered')
  const defined = opensWith(clause, 'grammar.defines')
  const wholly = says('stance.told.wholly') || (!offered && (defined || tellsOfTherapy(clause)))
  const weakly = !offered && (says('stance.told') || opensWith(clause, 'grammar.subject'))
  const asked = /\?["')\]*†‡]*$/.test(
    tokens
      .slice(-4)
      .map((token) => token.text)
      .join('')
  )
  const condition = offered ? undefined : hits.find((hit) => has(hit.meaning, 'stance.conditional'))
  return (draft) => {
    if (isDenied(draft)) return 'negated'
    if (wholly || (weakly && draft.effects.every((effect) => weak.test(effect)))) return 'told'
    if (asked) return 'asked'
    return condition && condition.to <= draft.from ? 'conditional' : 'asserted'
  }
}

/** Whether a "not" stands close before a claim, with no sign between. */
function denials({hits, tokens}: Clause): (draft: Draft) => boolean {
  const all = hits.filter((hit) => has(hit.meaning, 'stance.negated'))
  const verbs = new Set(hits.flatMap((hit) => (hit.use === 'verb' ? [hit.to] : [])))
  // The last denial at or before each token: a claim asks for the one before its start.
  const before: (number | undefined)[] = []
  let next = 0
  let last: number | undefined
  for (let at = 0; at <= tokens.length; at++) {
    while (next < all.length && all[next]!.to <= at) last = all[next++]!.to
    if (at > 0 && last !== undefined && at > last && /^[,;:—.]/.test(tokens[at - 1]!.text)) {
      // "Does not cure, treat or prevent": a denial reaches over a list of verbs, from each to the next.
      last = verbs.has(at - 1) && tokens[at - 1]!.text === ',' ? at : undefined
    }
    before.push(last)
  }
  // "Nothing on this site is meant to": a sentence that starts with its denial is denied as a whole.
  const whole = all[0]?.from === 0 && has(all[0].meaning, 'stance.negated.all')
  return (draft) => {
    const at = before[draft.from]
    return at !== undefined && (draft.from - at <= denial || whole)
  }
}

/** "Antibiotics treat bacterial infections": what a therapy or its people do, no product does. */
function tellsOfTherapy({hits, tokens}: Clause): boolean {
  const [first, next] = hits
  if (!first || !next || first.from > 1 || next.from > first.to || tokens[next.from]!.joined) return false
  const acts = (root: RegExp) => first.meaning.targets.some((target) => root.test(target))
  const endorses = next.meaning.verb.some((sense) => /^effect\.(?:endorse|prove)$/.test(sense.concept))
  if (next.use === 'verb' && has(first.meaning, 'agent.lifestyle')) return true
  if (next.use === 'verb' && !endorses) return acts(/^(?:drug\.(?:class|name|therapy)|expert)\b/)
  return has(next.meaning, 'grammar.subject') && acts(/^drug\.(?:class|name|therapy)\b/)
}

/** "Diabetes affects millions": a sentence about an illness or a part of the body, which is its first word. */
function opensWith({hits, tokens}: Clause, concept: string): boolean {
  const [first, next] = hits
  if (!first || !next || first.from > 1 || next.from > first.to || tokens.length <= next.to) return false
  return first.meaning.targets.some((target) => bareRoots.test(target)) && has(next.meaning, concept)
}
