import type {Claim} from '../find/facts.js'
import {type Case, type Part, type Pattern, parts} from '../ruleset.js'

/** One thing that a pattern asks of a claim: whether a part of it has a concept at or under one of these. */
export interface Question {
  readonly part: Part
  readonly roots: readonly string[]
  /** Number of its bit. */
  readonly bit: number
}

/** Bits, 32 to a number. */
type Bits = Int32Array

/** A case ready to be tried on claims. */
export interface Test {
  readonly all: readonly Question[]
  readonly none: readonly Question[]
  readonly wanted: Bits
  readonly refused: Bits
}

/**
 * All that a ruleset asks, each question once. A claim's concepts are compared with it once; each case is then a few
 * bits of the answers, however many cases there are.
 */
export interface Catalogue {
  /** A case, with what may not be there on any account, made ready. */
  testOf(one: Case, ...nots: readonly (Pattern | undefined)[]): Test
  /** The questions that a claim answers with yes, until the next claim is asked. To be asked when all tests are made. */
  answersOf(claim: Claim): Bits
  /** The concepts of a claim by which it answers some questions with yes. */
  found(claim: Claim, questions: readonly Question[]): string[]
}

const listOf: Readonly<Record<Part, (claim: Claim) => readonly string[]>> = {
  effect: (claim) => claim.effects,
  target: (claim) => claim.targets,
  agent: (claim) => claim.agents,
  qualifier: (claim) => claim.qualifiers,
  stance: (claim) => stances[claim.stance],
  context: (claim) => claim.contexts,
  cue: (claim) => claim.cues,
  nearby: (claim) => claim.nearby
}

const stances: Readonly<Record<Claim['stance'], readonly string[]>> = {
  asserted: ['stance.asserted'],
  negated: ['stance.negated'],
  asked: ['stance.asked'],
  advised: ['stance.advised'],
  conditional: ['stance.conditional'],
  told: ['stance.told'],
  quoted: ['stance.quoted']
}

/** Paths that a catalogue knows the answers of, so that a file of random words cannot grow it without end. */
const most = 5_000

/** The questions of one part of a claim, with the answers of the paths that were seen. */
interface Section {
  readonly listOf: (claim: Claim) => readonly string[]
  readonly questions: Question[]
  readonly known: Map<string, Bits>
}

export function catalogue(): Catalogue {
  const questions = new Map<string, Question>()
  const sections = new Map<Part, Section>()
  let words = 0
  // One list for all claims: an array of numbers takes longer to make than to fill.
  let answers: Bits | undefined

  function questionOf(part: Part, roots: readonly string[]): Question {
    const key = `${part} ${roots}`
    const known = questions.get(key)
    if (known) return known
    const made: Question = {part, roots, bit: questions.size}
    questions.set(key, made)
    const section: Section = sections.get(part) ?? {listOf: listOf[part], questions: [], known: new Map()}
    section.questions.push(made)
    sections.set(part, section)
    words = (questions.size + 31) >> 5
    return made
  }

  function asked(pattern: Pattern): Question[] {
    return parts.flatMap((part) => {
      const roots = pattern[part]
      return roots ? [questionOf(part, roots)] : []
    })
  }

  function bitsOf({questions, known}: Section, path: string): Bits {
    const before = known.get(path)
    if (before) return before
    const bits = new Int32Array(words)
    for (const {roots, bit} of questions) if (roots.some((root) => isUnder(path, root))) set(bits, bit)
    if (known.size < most) known.set(path, bits)
    return bits
  }

  return {
    testOf({not, ...pattern}, ...nots) {
      const all = asked(pattern)
      const none = [not, ...nots].flatMap((one) => (one ? asked(one) : []))
      return {all, none, wanted: bitsFor(all), refused: bitsFor(none)}
    },
    answersOf(claim) {
      answers ??= new Int32Array(words)
      answers.fill(0)
      for (const section of sections.values()) {
        for (const path of section.listOf(claim)) {
          const bits = bitsOf(section, path)
          for (let at = 0; at < words; at++) answers[at]! |= bits[at]!
        }
      }
      return answers
    },
    found: (claim, questions) =>
      questions.flatMap(({part, bit}) =>
        listOf[part](claim).filter((path) => isSet(bitsOf(sections.get(part)!, path), bit))
      )
  }
}

function bitsFor(questions: readonly Question[]): Bits {
  const bits = new Int32Array((Math.max(-1, ...questions.map(({bit}) => bit)) + 32) >> 5)
  for (const {bit} of questions) set(bits, bit)
  return bits
}

function set(bits: Bits, bit: number): void {
  bits[bit >> 5]! |= 1 << (bit & 31)
}

function isSet(bits: Bits, bit: number): boolean {
  return (bits[bit >> 5]! & (1 << (bit & 31))) !== 0
}

/** Whether answers have all that a case wants. */
export function hasWanted(answers: Bits, {wanted}: Test): boolean {
  for (let at = 0; at < wanted.length; at++) if ((answers[at]! & wanted[at]!) !== wanted[at]) return false
  return true
}

/** Whether answers have all that a case wants, and nothing that it refuses. */
export function fits(answers: Bits, test: Test): boolean {
  const {refused} = test
  if (!hasWanted(answers, test)) return false
  for (let at = 0; at < refused.length; at++) if ((answers[at]! & refused[at]!) !== 0) return false
  return true
}

/** Answers as a text, to be known by. */
export function keyOf(answers: Bits): string {
  let key = ''
  for (const word of answers) key += String.fromCharCode(word & 0xffff, word >>> 16)
  return key
}

/** Whether a claim has all of a pattern that stands in no catalogue. */
export function hasAll(claim: Claim, pattern: Pattern): boolean {
  return parts.every((part) => {
    const roots = pattern[part]
    return !roots || listOf[part](claim).some((path) => roots.some((root) => isUnder(path, root)))
  })
}

function isUnder(path: string, root: string): boolean {
  return path.startsWith(root) && (path.length === root.length || path[root.length] === '.')
}
