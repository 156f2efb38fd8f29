import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {lint, loadRulesets} from '../src/index.js'

const rulesets = await loadRulesets(['us-fda'])
const plural =
  'These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'
const singular = plural.replace('These statements have', 'This statement has')
const [, second] = plural.split(/(?<=\.) /) as [string, string]
const comma = ['cure, or', 'cure or']
const fda = ['Food and Drug Administration', 'FDA']
const sign = ['Food and Drug', 'Food & Drug']
const teas = ['This product is', 'These products are']

async function grade(note: string) {
  const value = `Supports memory.*\n\nSold in tins.\n\n${note}`
  const file = await lint(new VFile({path: 'label.txt', value}), {rulesets})
  const found = file.messages.find(({ruleId}) => ruleId === 'us-fda/altered-disclaimer')
  const variant = file.data.claimlint!.pages[0]!.disclaimer?.variant
  return found ? `${variant}, ${found.severity}: ${found.reason.replace(/^.*: /, '').replace(/\.$/, '')}` : variant
}

/**
 * The wordings of 124 disclaimers on labels in NIH's Dietary Supplement Label Database, as they differ from the text of the
 * regulation, with the number of labels. Each grade was read against 21 CFR 101.93(c).
 */
const labels: [labels: number, base: string, changes: readonly (readonly string[])[], grade: string][] = [
  [29, plural, [], 'exact'],
  [8, singular, [], 'exact'],
  [4, `*${plural}`, [], 'exact'],
  [1, `* ${plural}`, [], 'exact'],
  [1, plural.toUpperCase(), [], 'exact'],
  [1, plural, [['This', 'this']], 'exact'],
  [33, plural, [comma], 'comma, info: “,” is missing after “cure”'],
  [16, singular, [comma], 'comma, info: “,” is missing after “cure”'],
  [4, `*${plural}`, [comma], 'comma, info: “,” is missing after “cure”'],
  [1, plural.slice(0, -1), [comma], 'comma, info: “,” is missing after “cure”'],
  [1, plural, [comma, ['Administration', 'administration']], 'comma, info: “,” is missing after “cure”'],
  [5, plural, [sign], 'agency, warning: “Food & Drug Administration” for “Food and Drug Administration”'],
  [1, singular, [sign], 'agency, warning: “Food & Drug Administration” for “Food and Drug Administration”'],
  [
    1,
    plural,
    [sign, comma],
    'agency, warning: “Food & Drug Administration” for “Food and Drug Administration”; “,” is missing after “cure”'
  ],
  [
    1,
    singular,
    [sign, comma],
    'agency, warning: “Food & Drug Administration” for “Food and Drug Administration”; “,” is missing after “cure”'
  ],
  [1, plural, [fda], 'agency, warning: “FDA” for “Food and Drug Administration”'],
  [1, plural, [fda, comma], 'agency, warning: “FDA” for “Food and Drug Administration”; “,” is missing after “cure”'],
  [2, plural, [teas], 'subject, warning: “These products are” for “This product is”'],
  [
    1,
    plural,
    [teas, comma],
    'subject, warning: “These products are” for “This product is”; “,” is missing after “cure”'
  ],
  [
    1,
    singular,
    [['This product', 'It'], comma],
    'subject, warning: “It” for “This product”; “,” is missing after “cure”'
  ],
  [
    1,
    plural,
    [fda, ['This product', 'Product'], ['disease', 'diseases']],
    'subject, warning: “FDA” for “Food and Drug Administration”; “This” is missing; “diseases” for “disease”'
  ],
  [
    1,
    plural.slice(0, -1),
    [fda, ['any ', '']],
    'reworded, warning: “FDA” for “Food and Drug Administration”; “any” is missing after “prevent”'
  ],
  [
    1,
    plural,
    [['These statements', 'The statements contained herein'], comma],
    'reworded, warning: “The” for “These”; “contained herein” is added; “,” is missing after “cure”'
  ],
  [
    1,
    plural,
    [['statements', 'statements contained herein'], comma],
    'reworded, warning: “contained herein” is added; “,” is missing after “cure”'
  ],
  [
    1,
    singular,
    [['has', 'had'], fda, comma],
    'reworded, warning: “had” for “has”; “FDA” for “Food and Drug Administration”; “,” is missing after “cure”'
  ],
  [2, `*${plural}`, [['evaluated', 'evalutated']], 'reworded, error: “evalutated” for “evaluated”'],
  [
    1,
    singular,
    [['diagnose', 'diagnoste'], comma],
    'reworded, error: “diagnoste” for “diagnose”; “,” is missing after “cure”'
  ],
  [
    1,
    plural,
    [['been ', ''], sign, comma],
    'reworded, error: “been” is missing after “not”; “Food & Drug Administration” for “Food and Drug Administration”; “,” is missing after “cure”'
  ],
  [1, plural, [[', or', ' of']], 'reworded, error: “of” for “, or”'],
  [1, plural, [['have', 'haven']], 'reworded, error: “haven” for “have”'],
  [3, second, [], 'truncated, error: its first sentence is missing'],
  [1, second, [comma], 'truncated, error: its first sentence is missing'],
  [1, `Warning: ${second}`, [], 'truncated, error: its first sentence is missing']
]

it.each(labels)('%i labels: %s %j', async (_, base, changes, wanted) => {
  const note = changes.reduce((text, [from, to]) => text.replace(from!, to!), base)
  expect(changes.length === 0 || note !== base).toBe(true)
  expect(await grade(note)).toBe(wanted)
})

it.each([
  [
    'es',
    'Estas declaraciones no han sido evaluadas por la FDA. Este producto no pretende diagnosticar, tratar, curar ni evitar enfermedad alguna.'
  ],
  [
    'fr',
    "Ces affirmations n'ont pas été évaluées par la FDA. Ce produit n'est pas destiné à diagnostiquer, traiter, guérir ou prévenir une maladie."
  ],
  [
    'de',
    'Diese Aussagen wurden nicht von der FDA bewertet. Dieses Produkt ist nicht dazu bestimmt, Krankheiten zu diagnostizieren, zu behandeln, zu heilen oder zu verhindern.'
  ],
  [
    'it',
    'Queste affermazioni non sono state valutate dalla FDA. Questo prodotto non è destinato a diagnosticare, trattare, curare o prevenire alcuna malattia.'
  ],
  [
    'pt',
    'Estas declarações não foram avaliadas pela FDA. Este produto não se destina a diagnosticar, tratar, curar ou prevenir qualquer doença.'
  ],
  [
    'nl',
    'Deze uitspraken zijn niet beoordeeld door de FDA. Dit product is niet bedoeld om ziekten te diagnosticeren, behandelen, genezen of voorkomen.'
  ],
  [
    'sv',
    'Dessa påståenden har inte granskats av FDA. Produkten är inte avsedd att diagnostisera, behandla, bota eller förebygga någon sjukdom.'
  ],
  [
    'da',
    'Disse udsagn er ikke vurderet af FDA. Produktet er ikke beregnet til at diagnosticere, behandle, helbrede eller forebygge nogen sygdom.'
  ],
  [
    'no',
    'Disse påstandene er ikke vurdert av FDA. Produktet er ikke ment å diagnostisere, behandle, kurere eller forebygge noen sykdom.'
  ],
  [
    'pl',
    'Te stwierdzenia nie zostały ocenione przez FDA. Produkt nie jest przeznaczony do diagnozowania, leczenia ani zapobiegania chorobom.'
  ],
  [
    'ru',
    'Эти утверждения не оценивались FDA. Продукт не предназначен для диагностики, лечения или предотвращения болезней.'
  ],
  ['zh', '此说法未经美国食品药品监督管理局（FDA）评估。本品不用于诊断、治疗或预防任何疾病，请在阴凉干燥处保存。'],
  [
    'ja',
    'これらの記載は米国食品医薬品局（FDA）の評価を受けていません。本品は病気の診断、治療、予防を目的としたものではありません。'
  ],
  [
    'ko',
    '이 내용은 미국 식품의약국(FDA)의 평가를 받지 않았습니다. 본 제품은 질병의 진단, 치료 또는 예방을 위한 것이 아닙니다.'
  ],
  [
    'ar',
    'لم يتم تقييم هذه الأقوال من قبل إدارة الغذاء والدواء. هذا المنتج غير مخصص لتشخيص أو علاج أو الوقاية من أي مرض.'
  ],
  ['hi', 'इन कथनों का मूल्यांकन FDA ने नहीं किया है। इस उत्पाद का उद्देश्य किसी बीमारी का निदान, उपचार या रोकथाम नहीं है।']
])('in %s alone is a translation', async (_, note) => {
  expect(await grade(`*${note}`)).toBe(
    'translated, warning: The disclaimer stands here in another language alone; the regulation prescribes its English words'
  )
})

it.each([
  'Diese Aussagen wurden von der FDA bewertet. Dieses Produkt heilt jede Krankheit und beugt vor, sagt der Hersteller.',
  '本产品由美国食品药品监督管理局注册的工厂生产，适合每日服用，请将本产品置于阴凉干燥处保存，避免阳光直射。',
  'この製品は米国食品医薬品局（FDA）に登録された工場で作られています。毎日お召し上がりください。直射日光を避けて保存してください。'
])('is no translation where it denies nothing: %s', async (note) => {
  expect(await grade(`*${note}`)).toBeUndefined()
})

it.each([
  'style="opacity: 0"',
  'style="font-size:0"',
  'style="position: absolute; left: -9999px"',
  'style="text-indent:-1000em"',
  'style="clip: rect(0 0 0 0)"',
  'style="height: 0; overflow: hidden"',
  'style="visibility: collapse"',
  'class="sr-only"',
  'class="small visually-hidden"',
  'class="screen-reader-text"'
])('that is in the page and out of sight does not count: %s', async (attribute) => {
  for (const [path, value] of [
    ['page.html', `<p>Supports memory.*</p><p>Sold.</p><p ${attribute}>*${singular}</p>`],
    ['page.html', `<p>Supports memory.*</p><p>Sold.</p><p>Tea <span ${attribute}>*${singular}</span></p>`],
    ['page.md', `Supports memory.\\*\n\nSold.\n\n<span ${attribute}>\\*${singular}</span>`]
  ]) {
    const file = await lint(new VFile({path, value}), {rulesets})
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['us-fda/missing-disclaimer'])
  }
})

it.each([
  'style="opacity: 0.8"',
  'style="font-size: 0.7em"',
  'style="margin-left: -12px"',
  'style="height: 0.5em; overflow: hidden"',
  'class="d-none d-md-block"',
  'class="sr-only focus:not-sr-only"',
  'class="hidden-note"'
])('that is small or shown at times counts: %s', async (attribute) => {
  const value = `<p>Supports memory.*</p><p>Sold.</p><p ${attribute}>*${singular}</p>`
  const file = await lint(new VFile({path: 'page.html', value}), {rulesets})
  expect(file.messages).toEqual([])
})
