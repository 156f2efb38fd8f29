import {caseDrafts} from './cases.js'
import {type Clause, type Hit, has} from './clause.js'
import type {Draft} from './drafts.js'
import {caseEnd, partsOf} from './parts.js'
import {isWeak} from './told.js'

/** Words between a person and what he does ("those who take it to lower"), and between an owner and what is his. */
const near = {person: 6, owner: 3}
const cases = ['stance.conditional', 'stance.advised.case']
/** What makes a claim behind it one about drugs and people who take them: "medicines that lower blood pressure". */
const taken = ['drug.name', 'drug.therapy', 'drug.medicine', 'drug.class']

/**
 * Whether a claim is a part of advice: what people are told to see a physician about, or warned of. Advice holds for its
 * own part of the sentence; what another part says outright stays said ("Cures gout, but ask your doctor").
 */
export function advice(clause: Clause): (draft: Draft) => boolean {
  const {hits, tokens, means, isSmall} = clause
  const says = (concept: string) => hits.some((hit) => has(hit.meaning, concept))
  // "Too much zinc can cause nausea": what an excess does is a warning.
  if (says('stance.excess') && says('stance.harm')) return () => true
  const all = hits.filter(({meaning}) => has(meaning, 'stance.advised'))
  if (all.length === 0) return () => false
  const onlyCases = all.every(({meaning}) => has(meaning, 'stance.advised.case'))
  if (onlyCases && isAnswered(clause, all[0]!.from)) return () => false
  const parts = partsOf(clause)
  const advised = new Set(onlyCases ? [] : all.map(({from}) => parts[from]))
  const told = toldIn(clause, parts)
  const verbs = new Set(hits.flatMap(({from, use}) => (use === 'verb' || use === 'before' ? [from] : [])))
  const drugs = new Set(hits.flatMap(({from, meaning}) => (taken.some((one) => has(meaning, one)) ? [from] : [])))
  const perhaps = new Set(hits.flatMap(({from, meaning}) => (has(meaning, 'cue.may') ? [parts[from]] : [])))
  // "Depression treated by a physician": a noun opens its part, or is somebody's own, if it is said of the product.
  const opens = (at: number) =>
    at === 0 ||
    parts[at - 1] !== parts[at] ||
    !tokens[at - 1]!.word ||
    tokens
      .slice(Math.max(0, at - near.owner), at)
      .some((token) => means(token, 'grammar.owner') && !isSmall(token.text, 'reader'))
  return (draft) => {
    const {from, effects, targets} = draft
    if (advised.has(parts[from]) || told[from] || effects.length === 0 || isWeak(draft)) return true
    if (!verbs.has(from) && (drugs.has(from) || !opens(from))) return true
    if (tokens.slice(Math.max(0, from - near.person), from).some(({text}) => isSmall(text, 'whoever'))) return true
    // "May lower blood sugar; ask your doctor": what might happen to a value is a warning.
    return perhaps.has(parts[from]) && targets.every((target) => /^(?:marker|drug)\b/.test(target))
  }
}

/** "If you suffer from migraines, our drops can help": a case to which the sentence has its answer is no warning. */
function isAnswered(clause: Clause, from: number): boolean {
  const isOver = (hit: Hit) => hit.from > from && has(hit.meaning, 'ailing.over') && !has(hit.meaning, 'stance.negated')
  return clause.hits.some(isOver) || caseDrafts(clause).length > 0
}

/** For each token, whether it stands in a case, or behind a drug in its part. */
function toldIn(clause: Clause, parts: readonly number[]): readonly boolean[] {
  const {hits} = clause
  let next = 0
  let until = 0
  let behind = -1
  return parts.map((part, at) => {
    for (; next < hits.length && hits[next]!.to <= at; next++) {
      const hit = hits[next]!
      if (cases.some((one) => has(hit.meaning, one))) until = Math.max(until, caseEnd(clause, hit))
      if (taken.some((one) => has(hit.meaning, one))) behind = parts[hit.from]!
    }
    return at < until || behind === part
  })
}
