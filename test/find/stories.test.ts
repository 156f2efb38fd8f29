import {VFile} from 'vfile'
import {beforeAll, expect, test} from 'vitest'
import {classify, lint, loadRulesets, type Ruleset} from '../../src/index.js'

let rulesets: Ruleset[]
beforeAll(async () => {
  rulesets = await loadRulesets(['us-fda'])
})

const kindOf = async (text: string) => (await classify(text, {rulesets, language: 'en'})).kind

test.each([
  'Her kidneys were failing. Not any more.',
  'The tingling in my feet is barely noticeable.',
  'Back pain: gone.',
  'His cholesterol is perfect now.',
  'My blood pressure went from 150 to 118.',
  'I could not climb the stairs. Now I can.',
  'Gout is a painful arthritis. Our cherries fight it.',
  'Your arteries are clogged. Flush them out.',
  'NeuroHeal Plus',
  'Thyro-Cure',
  'PainRelief Pro',
  'MemoryLoss Reversal',
  'My knees no longer creak.',
  'I do not limp anymore.',
  'She used to wheeze.',
  'His hearing came back.',
  'It drew the swelling out of my wrist.',
  'Hot, red, swollen thumbs? Our rub soothes them.',
  'My gout pills gather dust.',
  'This root is my gout medicine.',
  'No more trips to the podiatrist.',
  'Our cardiologist friend is stumped: my cardiologist was floored.',
  'The neurologist halved my dosage.',
  'The hip surgery was called off.',
  'My blood work came back normal.',
  'Her last labs are in range.',
  'I am finally off the medication.',
  'He no longer needs his antacid.',
  'Get rid of the pills your doctor prescribed.',
  'Sends parasites packing.',
  'It showed my hives the door.',
  'Relief when your knees ache.',
  'Anxiety is hard to live with. We recommend our tincture.',
  'If you suffer from hives, our drops can help.',
  'They wanted me on a statin; I took these drops instead.',
  'The hives, the swelling, the welts: gone.',
  'Binds the lead that causes palsy.',
  'When your knuckles swell.',
  'My knees did not get stiff or sore even after the climb.',
  'Viruses cannot stand it.',
  'I had a hip replacement booked and canceled it.',
  'Each month she needed less and less insulin.',
  'It makes tumors wither.',
  'Where antibiotics failed, this tea worked.',
  'When your gut is at war: IBS rescue.',
  'He lives with gout and has not had an attack since May.'
])('reads an illness in %s', async (text) => {
  expect(await kindOf(text)).toBe('disease')
})

test.each([
  ['Good for', 'Joints', 'structure-function'],
  ['Helps with', 'Knees', 'structure-function'],
  ['Relief for', 'Sore feet', 'disease'],
  ['Supports your:', 'Liver', 'structure-function'],
  ['Ships to', 'Ohio', undefined],
  ['Care guide', 'Skin', undefined],
  ['Not good for', 'Joints', undefined],
  ['Good for', 'A joint account', undefined]
])('lends what %s says to %s', async (heading, item, kind) => {
  const value = heading.endsWith(':') ? `${heading}\n\n- ${item}\n` : `## ${heading}\n\n- ${item}\n`
  const file = await lint(new VFile({path: 'page.md', value}), {rulesets})
  expect(file.data.claimlint?.pages[0]?.claims.map((claim) => claim.kind)).toEqual(kind ? [kind] : [])
})

test.each([
  'The gears were failing. Not any more.',
  'Fasting glucose runs from 70 to 99 in health.',
  'I could not climb the fence. Now I can.',
  'If you have gout, ask your doctor. We fight it.',
  'Your pipes are clogged. Flush them out.',
  'Her hands shook as she opened the letter.',
  'NeuroScience Weekly',
  'Lids that do not leak.',
  'The old bus no longer creaks.',
  'It drew the stones out of my garden.',
  'No more trips to the hardware store.',
  'YouTube and PayPal',
  'My accountant was floored.',
  'My dermatologist was amazed by the label.',
  'The garden party was called off.',
  'My photos came back normal.',
  'I am finally off the waiting list.',
  'Get rid of the boxes your neighbor sent.',
  'Sends the movers packing.',
  'It showed my guests the door.',
  'Help when your printer jams.',
  'Anxiety is hard to live with. We recommend that you see a doctor.',
  'If you suffer from hives, ask your doctor.',
  'They wanted me on the board; I took a holiday instead.',
  'The boxes, the tape, the labels: gone.',
  'Removes the rust that causes leaks.',
  'When your boxes arrive.',
  'My boots did not get stiff or sore even after the climb.',
  'Cats cannot stand it.',
  'I had a table booked and canceled it.',
  'Each month she needed less and less sleep.',
  'Frost makes tomatoes wither.',
  'Where tape failed, this glue worked.',
  'When your desk is a mess: drawer rescue.',
  'My A1C test kit was 40 dollars before, 30 after.',
  'Blood pressure monitors: was 158, now 121.',
  'Cholesterol test strips: 25 before, now 19.',
  'Cholesterol: our book list went from 30 titles to 12.',
  'Migraine is common. A doctor can treat it.',
  'Diabetes is serious. Only insulin can treat it.',
  'He lives by the sea and has not had a visitor since May.'
])('reads none in %s', async (text) => {
  expect(await kindOf(text)).toBe('none')
})
