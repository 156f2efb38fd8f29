import {expect, it} from 'vitest'
import {classify, loadRulesets} from '../../src/index.js'

const rulesets = await loadRulesets(['us-fda'])
const read = (text: string) => classify(text, {rulesets, language: 'sv'})
const kindOf = async (text: string) => (await read(text)).kind

/** Each of some words before each of some others. */
const pairs = (ones: readonly string[], others: readonly string[]) =>
  ones.flatMap((one) => others.map((other) => [one, other] as const))

it('reads an effect and what it acts on in one word, and quotes the whole of it', async () => {
  for (const [first, head] of pairs(
    ['blodtrycks', 'kolesterol', 'blodsocker'],
    ['sänkande', 'sänkning', 'sänkningen']
  )) {
    const {kind, claims} = await read(`Naturligt ${first}${head} te.`)
    expect([kind, claims.some(({text}) => text.includes(first + head))], first + head).toEqual(['disease', true])
  }
  for (const [first, head] of pairs(
    ['minnes', 'sömn', 'immun', 'led', 'hud', 'lever'],
    ['stödjande', 'stöd', 'främjande']
  ))
    expect(await kindOf(`${first}${head} varje dag`), first + head).toBe('structure-function')
  for (const [first, head] of pairs(['smärt', 'värk', 'allergi', 'ångest', 'inflammations'], ['lindrande', 'dämpande']))
    expect(await kindOf(`En ${first}${head} ört`), first + head).toBe('disease')
})

it('reads what goes well with a part of the body, in each form of the word', async () => {
  for (const [first, head] of pairs(
    ['hjärn', 'hjärt', 'led', 'mag', 'njur'],
    ['hälsa', 'hälsan', 'hälsans', 'funktion', 'funktionen']
  ))
    expect(await kindOf(`Främjar ${first}${head}.`), first + head).toBe('structure-function')
})

it('reads illnesses and signs by their second half', async () => {
  for (const [first, head] of pairs(['sköldkörtel', 'njur', 'hud', 'led'], ['sjukdom', 'sjukdomar', 'inflammationen']))
    expect(await kindOf(`Lindrar ${first}${head}.`), first + head).toBe('disease')
  for (const name of ['järnbrist', 'järnbristen', 'D-vitaminbrist', 'B12-brist'])
    expect(await kindOf(`Motverkar ${name}`), name).toBe('deficiency')
})

it('gives a suspended half the second half of the word behind it', async () => {
  for (const and of ['och', 'eller', 'samt', 'respektive']) {
    expect(await kindOf(`Förebygger hjärt- ${and} kärlsjukdomar.`), and).toBe('disease')
    const {kind, claims} = await read(`Stöder hjärn- ${and} nervfunktion.`)
    expect([kind, claims[0]?.text]).toEqual(['structure-function', `Stöder hjärn- ${and} nervfunktion`])
  }
  expect(await kindOf('Led-, muskel- och ryggsmärtor mildras.')).toBe('disease')
  expect(await kindOf('Köpe- och leveransvillkor')).toBe('none')
})

it.each([
  'Ett minneskort till kameran',
  'Cancerfonden får en krona för varje såld burk.',
  'Sömnstudien pågår till maj.',
  'Rostskyddande färg',
  'Ytbehandling av bord',
  'Personalbrist i lagret',
  'Hudvård för alla',
  'Innehåller klumpförebyggande medel',
  'Hjärtligt välkommen',
  'Leverans inom två dagar'
])('lets be what a first half only describes, and words that only look like compounds: %s', async (text) => {
  expect(await kindOf(text)).toBe('none')
})

const claims = [
  'Stöder hjärnans hälsa och minnet.',
  'Förebygger förkylning och lindrar värk.',
  'Blodtryckssänkande örtte',
  'Håller lederna rörliga och ögonen friska.',
  'Främjar återhämtning och uthållighet.'
]

it.each(claims)('reads å, ä and ö alike, whole or as a letter and its sign: %s', async (text) => {
  const [whole, parted] = [await read(text.normalize('NFC')), await read(text.normalize('NFD'))]
  expect(whole.kind).not.toBe('none')
  expect(parted.kind).toBe(whole.kind)
  expect(parted.claims.map((claim) => claim.text.normalize('NFC'))).toEqual(whole.claims.map((claim) => claim.text))
})

it('reads definite forms, plurals and genitives', async () => {
  const forms = {
    minne: ['minne', 'minnet', 'minnets', 'minnen', 'minnena'],
    hjärna: ['hjärna', 'hjärnan', 'hjärnans'],
    led: ['leder', 'lederna', 'ledernas', 'ledens'],
    muskel: ['muskel', 'muskeln', 'muskelns', 'muskler', 'musklerna', 'musklernas'],
    öga: ['öga', 'ögat', 'ögon', 'ögonen', 'ögonens']
  }
  for (const text of Object.values(forms).flat())
    expect(await kindOf(`Stärker ${text}.`), text).toBe('structure-function')
})

it('reads passives, whose subject is what is acted on', async () => {
  for (const [subject, verb] of pairs(
    ['Minnet', 'Sömnen', 'Immunförsvaret', 'Matsmältningen'],
    ['främjas', 'stärks', 'stöds', 'förbättras', 'gynnas']
  ))
    expect(await kindOf(`${subject} ${verb} av zink.`), `${subject} ${verb}`).toBe('structure-function')
  for (const verb of ['behandlas', 'botas', 'förebyggs', 'lindras', 'motverkas'])
    expect(await kindOf(`Gikt ${verb} av körsbär.`), verb).toBe('disease')
})

it('takes words of any length, and those that objects know', async () => {
  for (const word of ['constructorstöd', 'toStringsskydd', 'valueOfhälsa'])
    expect(await kindOf(`Ett ${word} till`), word).toBe('none')
  expect(await kindOf(`${'minnes'.repeat(20_000)}stöd`)).toBe('none')
  expect(await kindOf(`${'hjärt- '.repeat(5_000)}`)).toBe('none')
})
