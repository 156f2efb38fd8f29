import type {Facts, Link} from '../find/index.js'
import type {CheckShape, Rule, Ruleset} from '../ruleset.js'
import type {Page} from '../types.js'
import {alteredDisclaimer} from './altered-disclaimer.js'
import {danglingMark} from './dangling-mark.js'
import {disclaimerNumber} from './disclaimer-number.js'
import {distantDisclaimer} from './distant-disclaimer.js'
import {elements} from './elements.js'
import {sorts} from './grade.js'
import {judgeAll} from './kind.js'
import {markConflict} from './mark-conflict.js'
import {missingDisclaimer} from './missing-disclaimer.js'
import {missingMark} from './missing-mark.js'
import {needlessMark} from './needless-mark.js'
import {sharedMark} from './shared-mark.js'
import {carriesMark} from './sign.js'
import {statementsOf} from './statement.js'
import {swallowedMark} from './swallowed-mark.js'
import type {Check, Fault, JudgedPage} from './types.js'
import {unmarkedDisclaimer} from './unmarked-disclaimer.js'
import {unusedNote} from './unused-note.js'
import {wording} from './wording.js'

export {type Grade, gradeStatement} from './grade.js'
export {judgeAll, type Verdict} from './kind.js'
export {becauseOf, proofOf} from './proof.js'
export type {Fault, JudgedPage} from './types.js'

/** A check, and what rules can ask of it. */
interface Entry extends CheckShape {
  readonly run: Check
}

const plain = {claims: false, grades: [], values: []}

/** Every check by the name that rules call it by. */
export const checks: Readonly<Record<string, Entry>> = {
  'altered-disclaimer': {
    ...plain,
    run: alteredDisclaimer,
    grades: sorts.slice(1),
    values: ['difference'],
    words: ['missing', 'missing-after', 'added', 'changed', 'no-first', 'no-second', 'hollow', 'language', 'mend']
  },
  'dangling-mark': {...plain, run: danglingMark, values: ['mark', 'where'], words: ['elsewhere', 'nowhere']},
  'disclaimer-number': {
    ...plain,
    run: disclaimerNumber,
    grades: ['singular', 'plural'],
    values: ['count'],
    words: ['mend']
  },
  'distant-disclaimer': {
    ...plain,
    run: distantDisclaimer,
    grades: ['panel', 'side', 'plain'],
    values: ['claim']
  },
  elements: {...plain, run: elements, claims: true, elements: true, values: ['claim']},
  'mark-conflict': {...plain, run: markConflict, grades: ['unknown', 'panel'], values: ['mark', 'note']},
  'missing-disclaimer': {
    ...plain,
    run: missingDisclaimer,
    grades: ['weighed'],
    values: ['claim', 'claims'],
    words: ['one', 'many', 'mend']
  },
  'missing-mark': {
    ...plain,
    run: missingMark,
    grades: ['none', 'named', 'link', 'unmarkable'],
    values: ['claim', 'mark', 'count'],
    words: ['mend', 'mend-all']
  },
  'needless-mark': {...plain, run: needlessMark, values: ['mark']},
  'shared-mark': {...plain, run: sharedMark, grades: ['row', 'list'], values: ['claim', 'mark']},
  'swallowed-mark': {
    ...plain,
    run: swallowedMark,
    values: ['mark', 'how'],
    words: ['bullet', 'emphasis', 'strong', 'mend']
  },
  'unmarked-disclaimer': {...plain, run: unmarkedDisclaimer, values: ['mark'], words: ['mend']},
  'unused-note': {...plain, run: unusedNote, values: ['mark']},
  wording: {...plain, run: wording, claims: true, values: ['claim']}
}

/**
 * A page's facts before one ruleset: what kind each claim is, and which claims need the prescribed statement. `known` are
 * verdicts that stand already.
 */
export function judgePage(
  page: Page,
  facts: Facts,
  links: readonly Link[],
  ruleset: Ruleset,
  known?: JudgedPage['verdicts']
): JudgedPage {
  const verdicts = judgeAll(facts.claims, ruleset, known)
  const needs = ruleset.statement?.kinds ?? []
  const all = links.filter(({claim}) => needs.includes(verdicts.get(claim)?.kind ?? ''))
  const [needing, unmarkable]: [Link[], Link[]] = [[], []]
  for (const link of all) (carriesMark(page.blocks[link.claim.block], link.claim) ? needing : unmarkable).push(link)
  const statements = statementsOf(facts, needing, ruleset.statement)
  return {page, facts, ruleset, links, verdicts, needing, unmarkable, statements}
}

/** The faults of a page by one ruleset, each with its rule. Found once: the report and the proofs of rewrites ask. */
export function faultsOf(page: JudgedPage): readonly Found[] {
  const known = faults.get(page)
  if (known) return known
  const found = rulesOf(page.ruleset).flatMap((rule) =>
    (checks[rule.check]?.run(page, rule) ?? []).map((fault) => ({rule, fault}))
  )
  faults.set(page, found)
  return found
}

/** The faults of a page without those of claims in other blocks than one. */
export function faultsNear(page: JudgedPage, block: number): readonly Found[] {
  const known = faults.get(page)
  if (known) return known.filter(({rule, fault}) => fault.block === block || !checks[rule.check]?.claims)
  const {facts, ruleset} = page
  const near = {...page, facts: {...facts, claims: facts.claims.filter((claim) => claim.block === block)}}
  return rulesOf(ruleset).flatMap((rule) => {
    const check = checks[rule.check]
    return (check?.run(check.claims ? near : page, rule) ?? []).map((fault) => ({rule, fault}))
  })
}

/** The rules that report. */
function rulesOf({rules}: Ruleset): readonly Rule[] {
  return rules.filter(({off}) => !off)
}

/** A fault with the rule that it breaks. */
interface Found {
  readonly rule: Rule
  readonly fault: Fault
}

const faults = new WeakMap<JudgedPage, readonly Found[]>()
