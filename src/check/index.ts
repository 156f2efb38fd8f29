import type {Facts, Link} from '../find/index.js'
import type {CheckShape, Rule, Ruleset} from '../ruleset.js'
import type {Page} from '../types.js'
import {alteredDisclaimer} from './altered-disclaimer.js'
import {danglingMark} from './dangling-mark.js'
import {variants} from './grade.js'
import {judge} from './kind.js'
import {missingDisclaimer} from './missing-disclaimer.js'
import {missingMark} from './missing-mark.js'
import {sharedMark} from './shared-mark.js'
import {swallowedMark} from './swallowed-mark.js'
import type {Check, Fault, JudgedPage} from './types.js'
import {unmarkedDisclaimer} from './unmarked-disclaimer.js'
import {wording} from './wording.js'

export {type Grade, gradeStatement} from './grade.js'
export {judge, type Verdict} from './kind.js'
export {statementsOf} from './statement.js'
export type {Fault, JudgedPage} from './types.js'

/** What rules can ask of each check. */
export const checkShapes: Readonly<Record<string, CheckShape>> = {
  'altered-disclaimer': {kinds: false, grades: variants.slice(1), values: ['difference']},
  'dangling-mark': {kinds: false, grades: [], values: ['mark', 'where']},
  'missing-disclaimer': {kinds: false, grades: [], values: ['claim', 'claims', 'count']},
  'missing-mark': {kinds: false, grades: ['named'], values: ['claim', 'mark']},
  'shared-mark': {kinds: false, grades: [], values: ['claim', 'mark']},
  'swallowed-mark': {kinds: false, grades: [], values: ['mark', 'how']},
  'unmarked-disclaimer': {kinds: false, grades: [], values: ['mark']},
  wording: {kinds: true, grades: ['named'], values: ['claim']}
}

/** Every check by the name that rules call it by. */
export const checks: Readonly<Record<string, Check>> = {
  'altered-disclaimer': alteredDisclaimer,
  'dangling-mark': danglingMark,
  'missing-disclaimer': missingDisclaimer,
  'missing-mark': missingMark,
  'shared-mark': sharedMark,
  'swallowed-mark': swallowedMark,
  'unmarked-disclaimer': unmarkedDisclaimer,
  wording
}

/** A page's facts before one ruleset: what kind each claim is, and which claims need the prescribed statement. */
export function judgePage(page: Page, facts: Facts, links: readonly Link[], ruleset: Ruleset): JudgedPage {
  const verdicts = new Map(facts.claims.map((claim) => [claim, judge(claim, ruleset)]))
  const needs = ruleset.statement?.kinds ?? []
  const needing = links.filter(
    ({claim}) => needs.includes(verdicts.get(claim)?.kind ?? '') && canCarryMark(page, claim.block)
  )
  return {page, facts, ruleset, links, verdicts, needing}
}

/** A search result's title, an image's description and data cannot carry a mark: their claims are counted, not tied. */
function canCarryMark(page: Page, block: number): boolean {
  return !/^(?:attribute|meta|field)$/.test(page.blocks[block]?.kind ?? '')
}

/** The faults of a page by one ruleset, each with its rule. */
export function faultsOf(page: JudgedPage): {rule: Rule; fault: Fault}[] {
  return page.ruleset.rules.flatMap((rule) => (checks[rule.check]?.(page, rule) ?? []).map((fault) => ({rule, fault})))
}
