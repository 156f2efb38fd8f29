import {expect, it} from 'vitest'
import {loadLanguage, loadRulesets} from '../../src/index.js'
import {mutantsOf} from './mutants.js'
import {outcomesOf} from './outcomes.js'

const rulesets = await loadRulesets(['us-fda', 'us-ftc'])
const language = await loadLanguage('en')

it.each(rulesets)('every condition of $id is held by an example', async (ruleset) => {
  const outcomes = await outcomesOf(ruleset, language)
  const before = outcomes.map((outcome) => outcome(ruleset))
  const mutants = [...mutantsOf(ruleset)]
  const survivors = mutants.filter((mutant) => outcomes.every((outcome, at) => outcome(mutant.ruleset) === before[at]))
  expect(mutants.length).toBeGreaterThan(30)
  expect(survivors.map(({name}) => name)).toEqual([])
})
