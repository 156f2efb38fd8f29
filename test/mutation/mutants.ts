import {
  type Case,
  type Element,
  type Kind,
  type Part,
  type Pattern,
  parts,
  type Rule,
  type Ruleset
} from '../../src/ruleset.js'

/** A ruleset with one condition dropped or loosened. */
export interface Mutant {
  /** `us-fda disease 3 (ii): target without marker.eye`. */
  readonly name: string
  readonly ruleset: Ruleset
}

/** A case that no claim fits: what is left of one whose last term was dropped. */
const never: Case = {target: ['harmless.never']}

/** Every ruleset that differs from this one in one term of one condition, or in one condition. */
export function* mutantsOf(ruleset: Ruleset): Generator<Mutant> {
  for (const [at, kind] of ruleset.kinds.entries()) {
    for (const [name, changed] of kindMutants(kind))
      yield {name: `${ruleset.id} ${kind.id} ${name}`, ruleset: {...ruleset, kinds: ruleset.kinds.with(at, changed)}}
  }
  for (const [at, rule] of ruleset.rules.entries()) {
    for (const [name, changed] of ruleMutants(rule))
      yield {name: `${ruleset.id}/${rule.id} ${name}`, ruleset: {...ruleset, rules: ruleset.rules.with(at, changed)}}
  }
}

function* kindMutants(kind: Kind): Generator<[string, Kind]> {
  for (const [name, not] of nots(kind.not)) yield [name, {...kind, ...not}]
  for (const [name, cases] of eachCase(kind.cases)) yield [name, {...kind, cases}]
  for (const [at, id] of kind.rules.entries()) yield [`without ${id}`, {...kind, rules: kind.rules.toSpliced(at, 1)}]
}

function* ruleMutants(rule: Rule): Generator<[string, Rule]> {
  for (const [name, not] of nots(rule.not)) yield [name, {...rule, ...not}]
  for (const [name, match] of eachCase(rule.match)) yield [name, {...rule, match}]
  for (const [at, id] of rule.unless.entries()) yield [`unless ${id}`, {...rule, unless: rule.unless.toSpliced(at, 1)}]
  // Without its kinds a rule without a match would find every claim: that is no near mistake.
  if (rule.match.length > 0 && rule.kinds.length > 0) yield ['of any kind', {...rule, kinds: []}]
  for (const [at, element] of rule.elements.entries())
    for (const [name, changed] of elementMutants(element))
      yield [`${element.id} ${name}`, {...rule, elements: rule.elements.with(at, changed)}]
}

function* elementMutants(element: Element): Generator<[string, Element]> {
  for (const [name, when] of caseMutants(element.when)) yield [`when ${name}`, {...element, when}]
  for (const [name, needs] of dropped(element.needs)) yield [`needs ${name}`, {...element, needs: needs ?? never}]
}

function* eachCase(cases: readonly Case[]): Generator<[string, readonly Case[]]> {
  for (const [at, one] of cases.entries()) {
    const label = `${at}${one.criterion ? ` (${one.criterion})` : ''}:`
    for (const [name, changed] of caseMutants(one)) yield [`${label} ${name}`, cases.with(at, changed)]
  }
}

/** A case with one term of it fewer, one part fewer, or one exception fewer. */
function* caseMutants(one: Case): Generator<[string, Case]> {
  const {not, criterion, grade, ...pattern} = one
  const rest = {...(criterion ? {criterion} : {}), ...(grade ? {grade} : {})}
  const kept = {...rest, ...(not ? {not} : {})}
  for (const [name, changed] of dropped(pattern)) yield [name, changed ? {...kept, ...changed} : {...kept, ...never}]
  const given = parts.filter((part) => pattern[part])
  if (given.length > 1) for (const part of given) yield [`without ${part}`, {...kept, ...without(pattern, part)}]
  for (const [name, changed] of nots(not)) yield [name, {...pattern, ...rest, ...changed}]
}

function* nots(not: Pattern | undefined): Generator<[string, {not?: Pattern}]> {
  if (!not) return
  for (const part of parts) {
    const terms = not[part] ?? []
    for (const [at, term] of terms.entries()) {
      const left = terms.toSpliced(at, 1)
      yield [`not without ${term}`, {not: left.length > 0 ? {...not, [part]: left} : without(not, part)}]
    }
  }
}

/** A pattern with one term fewer; nothing where its part then compares nothing. */
function* dropped(pattern: Pattern): Generator<[string, Pattern | undefined]> {
  for (const part of parts) {
    const terms = pattern[part] ?? []
    for (const [at, term] of terms.entries())
      yield [`${part} without ${term}`, terms.length > 1 ? {...pattern, [part]: terms.toSpliced(at, 1)} : undefined]
  }
}

function without(pattern: Pattern, part: Part): Pattern {
  const {[part]: _, ...rest} = pattern
  return rest
}
