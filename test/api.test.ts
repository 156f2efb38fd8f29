import {expect, it} from 'vitest'
import * as claimlint from '../src/index.js'

it('exposes the public face', () => {
  expect(Object.keys(claimlint).sort()).toEqual([
    'Prose',
    'classify',
    'fix',
    'graph',
    'lint',
    'loadLanguage',
    'loadRulesets',
    'parity',
    'parseRuleset',
    'readSite',
    'reportOn',
    'reporters',
    'retextClaims',
    'retextRules',
    'rulesetAsOf',
    'rulesetIn',
    'rulesetWith',
    'treeOf'
  ])
})
