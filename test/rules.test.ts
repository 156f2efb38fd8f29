import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {tryRuleset} from '../src/examples.js'
import {lint, loadRulesets} from '../src/index.js'

const rulesets = await loadRulesets(['us-fda', 'us-ftc'])

describe.each(rulesets)('$id', (ruleset) => {
  it('comes out as its examples say, and shows all that it tells apart', async () => {
    const {examples, failures, uncovered} = await tryRuleset(ruleset)
    expect(failures).toEqual([])
    expect(uncovered).toEqual([])
    expect(examples).toBeGreaterThan(100)
  })

  it.each(ruleset.rules.flatMap((rule) => (rule.rewrites['en'] ?? []).map(({text}) => ({id: rule.id, text}))))(
    '$id proposes only wording that passes: $text',
    async ({text}) => {
      const value = `${text}\n\n*${rulesets[0]!.statement!.singular}`
      const {messages} = await lint(new VFile({path: 'example.txt', value}), {rulesets})
      expect(messages.filter(({severity}) => severity !== 'info').map(String)).toEqual([])
    }
  )
})

it('has six examples each way for each of the ten criteria of a disease claim', () => {
  const rule = rulesets[0]!.rules.find(({id}) => id === 'disease-claim')!
  // The grades under which the file tells a criterion apart.
  const kin: Record<string, string[]> = {
    i: ['i', 'implied', 'named'],
    ii: ['ii', 'sign'],
    iv: ['formulation', 'citation', 'disease-word', 'name', 'picture'],
    viii: ['viii', 'season']
  }
  for (const criterion of ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']) {
    const sets = (kin[criterion] ?? [criterion]).map((grade) => rule.grades[grade]!.examples!['en']!)
    expect(sets.flatMap(({ok}) => ok).length, `${criterion}: ok`).toBeGreaterThanOrEqual(6)
    expect(sets.flatMap(({flag}) => flag).length, `${criterion}: flag`).toBeGreaterThanOrEqual(6)
  }
})

it.each([
  ['Cures gout.', 'i', '21 CFR 101.93(g)(2)(i)', 'error', 'certain'],
  ['Supports people with neuropathy.', 'i', '21 CFR 101.93(g)(2)(i)', 'error', 'likely'],
  ['Lowers cholesterol.', 'ii', '21 CFR 101.93(g)(2)(ii)', 'error', 'certain'],
  ['Shrinks benign prostatic hyperplasia.', 'iii', '21 CFR 101.93(g)(2)(iii)', 'error', 'certain'],
  ['Arthritis Tea', 'iv', '21 CFR 101.93(g)(2)(iv)(A)', 'warning', 'review'],
  ['Prevents disease.', 'iv', '21 CFR 101.93(g)(2)(iv)(D)', 'error', 'likely'],
  ['A gentle analgesic.', 'v', '21 CFR 101.93(g)(2)(v)', 'error', 'certain'],
  ['Throw away your inhaler.', 'vi', '21 CFR 101.93(g)(2)(vi)', 'error', 'certain'],
  ['Complements your treatment.', 'vii', '21 CFR 101.93(g)(2)(vii)', 'error', 'likely'],
  ['Kills viruses.', 'viii', '21 CFR 101.93(g)(2)(viii)', 'error', 'likely'],
  ['Reduces the nausea of chemotherapy.', 'ix', '21 CFR 101.93(g)(2)(ix)', 'error', 'likely'],
  ["Nature's medicine: supports the heart.", 'x', '21 CFR 101.93(g)(2)(x)', 'warning', 'review']
])('%s is cited under criterion %s', async (value, criterion, citation, severity, confidence) => {
  const {messages} = await lint(new VFile({path: 'page.txt', value}), {rulesets})
  expect(messages.find(({ruleId}) => ruleId === 'us-fda/disease-claim')).toMatchObject({
    criterion,
    citation,
    severity,
    confidence
  })
})
